import { defineRule } from './define-rule';
import { sourced } from './sources';

// By law 0 is the true figure of an employer without staff (L130-1 leaves apprentices out); the guide of the portal refuses it.
export const headcountNotZero = defineRule({
  id: 'headcount-not-zero',
  severity: 'warning',
  statement: 'L’effectif est différent de 0, comme le demande le guide du portail.',
  source: sourced('Guide eGestion ; Code du travail, art. R6222-3 (2°) ; Code de la sécurité sociale, art. L130-1'),
  needs: ['employer.headcount'],
  check(values) {
    if (values['employer.headcount'] !== 0) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Vérifiez l’effectif : le guide de Constructys demande un nombre différent de 0. Si l’apprenti(e) est votre premier salarié, demandez à votre Constructys régional le nombre à inscrire.',
      fields: ['employer.headcount'],
    };
  },
});
