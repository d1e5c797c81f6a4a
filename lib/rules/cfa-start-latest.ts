import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { trainingStartWindow } from '../law/duration-limits';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// L6222-12: each training begins within three months from the start of the contract.
export const cfaStartLatest = defineRule({
  id: 'cfa-start-latest',
  severity: 'blocking',
  statement: 'La formation au CFA commence au plus tard trois mois après le début du contrat.',
  source: sourced('Code du travail, art. L6222-12'),
  needs: ['training.cfaStartDate', 'contract.startDate'],
  looksAt: ['contract.type'],
  check(values) {
    const cfaStart = values['training.cfaStartDate'];
    const start = values['contract.startDate'];
    const months = legalAmount(trainingStartWindow, start);
    if (months === null) return { is: 'incomplete', missing: [trainingStartWindow.id] };
    const latest = addMonths(start, months);
    if (cfaStart <= latest) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Corrigez l’une des deux dates : la formation au CFA commence le ${formatFrenchDate(cfaStart)}, plus de ${months} mois après le début du contrat (${formatFrenchDate(start)}), donc après le ${formatFrenchDate(latest)}.`,
      fields: ['training.cfaStartDate', 'contract.startDate'],
    };
  },
});
