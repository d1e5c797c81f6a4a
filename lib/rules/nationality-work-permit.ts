import { defineRule } from './define-rule';
import { sourced } from './sources';

const outsideUnion = '3';

export const nationalityWorkPermit = defineRule({
  id: 'nationality-work-permit',
  severity: 'info',
  statement: 'Hors Union européenne, l’employeur vérifie le titre de séjour et l’autorisation de travail de l’apprenti(e).',
  source: sourced('Code du travail, art. L5221-5 et L5221-8'),
  needs: ['apprentice.nationality'],
  mayKnowFacts: ['hasCheckedWorkPermit'],
  check(values, { hasCheckedWorkPermit }) {
    if (values['apprentice.nationality'] !== outsideUnion) return { is: 'inapplicable' };
    if (hasCheckedWorkPermit === true) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Vérifiez le titre de séjour et l’autorisation de travail de l’apprenti(e) : la nationalité 3 (hors Union européenne) les demande. Ils ne se joignent pas au contrat.',
      fields: ['apprentice.nationality'],
    };
  },
});
