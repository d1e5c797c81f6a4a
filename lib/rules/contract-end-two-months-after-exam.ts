import { addDays, addMonths, firstOfNextMonth, formatFrenchDate, type IsoDate } from '../fields/iso-date';
import { endAfterExam } from '../law/duration-limits';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

// No article sets this limit; the OPCOs ask for it. From the end of a month to the end of a month, as 30 June to 31 August, is the usual pair.
export const contractEndTwoMonthsAfterExam = defineRule({
  id: 'contract-end-two-months-after-exam',
  severity: 'warning',
  statement: 'Le contrat finit au plus tard deux mois après la dernière épreuve.',
  source: sourced('Notice 51649 du CERFA 10103 ; précis de l’apprentissage'),
  needs: ['contract.endDate', 'training.examEndDate'],
  check(values) {
    const end = values['contract.endDate'];
    const exam = values['training.examEndDate'];
    const months = legalAmount(endAfterExam, exam);
    if (months === null) return { is: 'incomplete', missing: [endAfterExam.id] };
    const latest = isMonthEnd(exam) ? monthEnd(addMonths(exam, months)) : addMonths(exam, months);
    if (end <= latest) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Mettez une date de fin plus proche (${formatFrenchDate(latest)} au plus tard), ou vérifiez celle des examens (${formatFrenchDate(exam)}) : le contrat finit le ${formatFrenchDate(end)}, plus de ${months} mois après la dernière épreuve.`,
      fields: ['contract.endDate', 'training.examEndDate'],
    };
  },
});

function monthEnd(day: IsoDate): IsoDate {
  return addDays(firstOfNextMonth(day), -1);
}

function isMonthEnd(day: IsoDate): boolean {
  return day === monthEnd(day);
}
