import { defineRule } from './define-rule';
import { sourced } from './sources';

export const headcountWholeCompany = defineRule({
  id: 'headcount-whole-company',
  severity: 'info',
  statement: 'L’effectif est celui de toute l’entreprise, pas seulement celui de l’établissement.',
  source: sourced('Code du travail, art. R6222-3 (2°) ; Code de la sécurité sociale, art. L130-1'),
  needs: ['employer.headcount'],
  mayKnowFacts: ['hasCheckedHeadcount'],
  check(values, { hasCheckedHeadcount }) {
    if (hasCheckedHeadcount === true) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez que l’effectif (${values['employer.headcount']}) est celui de toute l’entreprise, et pas seulement de l’établissement ou du chantier.`,
      fields: ['employer.headcount'],
    };
  },
});
