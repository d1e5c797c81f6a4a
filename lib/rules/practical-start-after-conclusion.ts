import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { trainingStartWindow } from '../law/duration-limits';
import { contractKindSeen } from './contract-kind';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

export const practicalStartAfterConclusion = defineRule({
  id: 'practical-start-after-conclusion',
  severity: 'blocking',
  statement: 'Le travail chez l’employeur ne commence pas avant la signature du contrat.',
  source: sourced('Code du travail, art. L6222-4'),
  needs: ['contract.practicalTrainingStartDate', 'contract.conclusionDate'],
  looksAt: ['contract.type', 'contract.startDate'],
  check(values) {
    const practical = values['contract.practicalTrainingStartDate'];
    const conclusion = values['contract.conclusionDate'];
    if (practical >= conclusion) return { is: 'pass' };
    const kind = contractKindSeen(values['contract.type']);
    if (kind === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (kind === 'amendment') return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    if (start.state === 'absent' || start.state === 'unreadable') return { is: 'incomplete', missing: ['contract.startDate'] };
    if (start.state === 'value') {
      // One of the two dates is already told by conclusion-not-after-start or by practical-start-window.
      const months = legalAmount(trainingStartWindow, start.value);
      if (conclusion > start.value || practical < start.value) return { is: 'inapplicable' };
      if (months !== null && practical > addMonths(start.value, months)) return { is: 'inapplicable' };
    }
    return {
      is: 'violation',
      message: `Corrigez l’une des deux dates : la formation pratique chez l’employeur commence le ${formatFrenchDate(practical)}, avant la signature du contrat (${formatFrenchDate(conclusion)}).`,
      fields: ['contract.practicalTrainingStartDate', 'contract.conclusionDate'],
    };
  },
});
