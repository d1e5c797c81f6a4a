import { addMonths, formatFrenchDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { shownCode } from './shown-code';
import { sourced } from './sources';

// The State's tool blocks outside these lengths; no article sets them, hence a warning.
const leastMonths = 6;
const mostMonths = 48;

export const trainingLength648Months = defineRule({
  id: 'training-length-6-48-months',
  severity: 'warning',
  statement: 'La formation dure en principe de 6 mois à 4 ans.',
  source: sourced('Code du travail, art. L6211-1 et L6222-7-1 ; contrôle de l’outil public de rédaction des contrats'),
  needs: ['training.cfaStartDate', 'training.examEndDate'],
  looksAt: ['contract.type'],
  check(values) {
    const start = values['training.cfaStartDate'];
    const exam = values['training.examEndDate'];
    // An exam before the course is told by exam-end-after-cfa-start.
    if (exam <= start) return { is: 'inapplicable' };
    if (exam >= addMonths(start, leastMonths) && exam <= addMonths(start, mostMonths)) return { is: 'pass' };
    const type = shownCode(values['contract.type']);
    if (type === 'unknown') return { is: 'incomplete', missing: ['contract.type'] };
    if (type !== null && type.code !== '11' && type.code !== '21') return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Vérifiez le début de la formation au CFA (${formatFrenchDate(start)}) et la fin des examens (${formatFrenchDate(exam)}) : une formation dure en principe de ${leastMonths} mois à 4 ans.`,
      fields: ['training.cfaStartDate', 'training.examEndDate'],
    };
  },
});
