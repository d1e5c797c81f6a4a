import { formatFrenchDate } from '../fields/iso-date';
import { minimumDuration } from '../law/duration-limits';
import { shortestEnd } from './contract-length';
import { defineRule } from './define-rule';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const traineeBefore = '7';

// R6222-6 and R6222-23-1. Silent for a contract after a rupture (23), a new try elsewhere (22) and who entered the CFA as a trainee.
export const contractMinimumDuration = defineRule({
  id: 'contract-minimum-duration',
  severity: 'blocking',
  statement: 'Le contrat dure six mois au moins, même avec une convention de réduction.',
  source: sourced('Code du travail, art. L6222-7-1, R6222-6, R6222-23-1 et L6222-12-1'),
  needs: ['contract.startDate', 'contract.endDate'],
  looksAt: ['contract.type', 'apprentice.previousSituation', 'training.cfaStartDate'],
  check(values) {
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    // An end before the start is told by end-after-start.
    if (end <= start) return { is: 'inapplicable' };
    const earliest = shortestEnd(start);
    if (earliest === null) return { is: 'incomplete', missing: [minimumDuration.id] };
    if (end >= earliest) return { is: 'pass' };
    const type = shownCode(values['contract.type']);
    if (type !== 'unknown' && type !== null && type.code !== '11' && type.code !== '21') return { is: 'inapplicable' };
    const situation = shownCode(values['apprentice.previousSituation']);
    if (situation !== 'unknown' && situation?.code === traineeBefore) return { is: 'inapplicable' };
    const cfaStart = values['training.cfaStartDate'];
    if (cfaStart.state === 'value' && cfaStart.value < start) return { is: 'inapplicable' };
    const missing: string[] = [];
    if (type === 'unknown') missing.push('contract.type');
    if (situation === 'unknown') missing.push('apprentice.previousSituation');
    if (cfaStart.state === 'absent' || cfaStart.state === 'unreadable') missing.push('training.cfaStartDate');
    if (missing.length > 0) return { is: 'incomplete', missing };
    return {
      is: 'violation',
      message: `Mettez une date de fin plus tardive (${formatFrenchDate(earliest)} au plus tôt) : du ${formatFrenchDate(start)} au ${formatFrenchDate(end)}, le contrat dure moins de 6 mois, le minimum légal même avec une convention de réduction.`,
      fields: ['contract.endDate', 'contract.startDate'],
    };
  },
});
