import { formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const examEndAfterCfaStart = defineRule({
  id: 'exam-end-after-cfa-start',
  severity: 'blocking',
  statement: 'Les examens finissent après le début de la formation.',
  source: sourced('Contrôle de l’outil public de rédaction des contrats'),
  needs: ['training.examEndDate', 'training.cfaStartDate'],
  check(values) {
    const exam = values['training.examEndDate'];
    const cfaStart = values['training.cfaStartDate'];
    if (exam > cfaStart) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Corrigez l’une des deux dates : la fin des examens (${formatFrenchDate(exam)}) doit venir après le début de la formation au CFA (${formatFrenchDate(cfaStart)}).`,
      fields: ['training.examEndDate', 'training.cfaStartDate'],
    };
  },
});
