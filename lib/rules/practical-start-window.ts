import { addMonths, formatFrenchDate, isoDate } from '../fields/iso-date';
import { trainingStartWindow } from '../law/duration-limits';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// L6222-12: each training begins within three months from the start of the contract.
export const practicalStartWindow = defineRule({
  id: 'practical-start-window',
  severity: 'blocking',
  statement: 'Le travail chez l’employeur commence entre le début du contrat et trois mois après.',
  source: sourced('Code du travail, art. L6222-12'),
  inForce: { from: isoDate('2023-04-20') },
  needs: ['contract.practicalTrainingStartDate', 'contract.startDate'],
  looksAt: ['contract.type'],
  check(values) {
    const practical = values['contract.practicalTrainingStartDate'];
    const start = values['contract.startDate'];
    const months = legalAmount(trainingStartWindow, start);
    if (months === null) return { is: 'incomplete', missing: [trainingStartWindow.id] };
    const latest = addMonths(start, months);
    if (start <= practical && practical <= latest) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    const why = practical < start ? `avant le début du contrat (${formatFrenchDate(start)})` : `plus de ${months} mois après le début du contrat (${formatFrenchDate(start)}), donc après le ${formatFrenchDate(latest)}`;
    return {
      is: 'violation',
      message: `Corrigez l’une des deux dates : la formation pratique chez l’employeur commence le ${formatFrenchDate(practical)}, ${why}.`,
      fields: ['contract.practicalTrainingStartDate', 'contract.startDate'],
    };
  },
});
