import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const examEndWithinContract = defineRule({
  id: 'exam-end-within-contract',
  severity: 'blocking',
  statement: 'La dernière épreuve tombe entre le début et la fin du contrat.',
  source: sourced('Code du travail, art. L6222-7-1 ; notice 51649 du CERFA 10103'),
  needs: ['training.examEndDate'],
  looksAt: ['contract.startDate', 'contract.endDate', 'contract.conclusionDate'],
  check(values) {
    const exam = values['training.examEndDate'];
    const end = values['contract.endDate'];
    const start = values['contract.startDate'];
    const conclusion = values['contract.conclusionDate'];
    if (end.state === 'value' && exam > end.value) {
      return {
        is: 'violation',
        message: `Reportez la fin du contrat (${formatFrenchDate(end.value)}) ou corrigez celle des examens (${formatFrenchDate(exam)}) : le contrat ne peut pas finir avant la dernière épreuve.`,
        fields: ['contract.endDate', 'training.examEndDate'],
      };
    }
    // While the start is blank the signature stands for it.
    const first = start.state === 'empty' ? { field: 'contract.conclusionDate', look: conclusion, words: 'la signature' } as const : { field: 'contract.startDate', look: start, words: 'le début' } as const;
    if (first.look.state === 'value' && exam < first.look.value) {
      return {
        is: 'violation',
        message: `Corrigez la fin des examens (${formatFrenchDate(exam)}) : elle tombe avant ${first.words} du contrat (${formatFrenchDate(first.look.value)}).`,
        fields: ['training.examEndDate', first.field],
      };
    }
    const missing = [...(end.state === 'value' ? [] : ['contract.endDate']), ...(first.look.state === 'value' ? [] : [first.field])];
    return missing.length > 0 ? { is: 'incomplete', missing } : { is: 'pass' };
  },
});
