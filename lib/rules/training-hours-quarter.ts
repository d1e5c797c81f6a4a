import { daysBetween, formatFrenchDate } from '../fields/iso-date';
import { minimumTrainingShare, yearlyWorkingHours } from '../law/working-time';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { shownCode } from './shown-code';
import { sourced } from './sources';

// Ours: the common 400 hours a year stand a little below the share of 1 607 hours, and pass.
const tolerance = 0.98;
const traineeBefore = '7';

export const trainingHoursQuarter = defineRule({
  id: 'training-hours-quarter',
  severity: 'warning',
  statement: 'La formation fait au moins 25 % de la durée du contrat.',
  source: sourced('Code du travail, art. L6211-2'),
  needs: ['training.hours', 'contract.startDate', 'contract.endDate'],
  looksAt: ['contract.type', 'apprentice.previousSituation', 'apprentice.eliteAthlete', 'apprentice.disabledWorker'],
  check(values) {
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    const hours = values['training.hours'];
    if (end <= start) return { is: 'inapplicable' };
    const share = legalAmount(minimumTrainingShare, start);
    const yearly = legalAmount(yearlyWorkingHours, start);
    if (share === null || yearly === null) return { is: 'incomplete', missing: [minimumTrainingShare.id] };
    const least = ((share / 100) * yearly * (daysBetween(start, end) + 1)) / 365;
    if (hours >= tolerance * least) return { is: 'pass' };
    const type = shownCode(values['contract.type']);
    if (type !== 'unknown' && type !== null && type.code !== '11' && type.code !== '21') return { is: 'inapplicable' };
    // Hours done as a trainee count too; athletes and disabled workers have lengths of their own.
    const situation = shownCode(values['apprentice.previousSituation']);
    if (situation !== 'unknown' && situation?.code === traineeBefore) return { is: 'inapplicable' };
    const declared = [values['apprentice.eliteAthlete'], values['apprentice.disabledWorker']];
    if (declared.some((look) => look.state === 'value' && look.value)) return { is: 'inapplicable' };
    const missing: string[] = [];
    if (type === 'unknown') missing.push('contract.type');
    if (situation === 'unknown') missing.push('apprentice.previousSituation');
    for (const field of ['apprentice.eliteAthlete', 'apprentice.disabledWorker'] as const) {
      if (values[field].state === 'absent' || values[field].state === 'unreadable') missing.push(field);
    }
    if (missing.length > 0) return { is: 'incomplete', missing };
    return {
      is: 'violation',
      message: `Vérifiez le nombre d’heures avec le CFA (${hours}) : du ${formatFrenchDate(start)} au ${formatFrenchDate(end)}, la formation devrait en compter environ ${Math.round(least)}, soit ${share} % de la durée du contrat (${yearly} heures par an).`,
      fields: ['training.hours', 'contract.startDate', 'contract.endDate'],
    };
  },
});
