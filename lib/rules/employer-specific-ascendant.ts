import { defineRule } from './define-rule';
import { isSameFullName } from './person-name';
import { sourced } from './sources';

const ascendant = '4';

export const employerSpecificAscendant = defineRule({
  id: 'employer-specific-ascendant',
  severity: 'info',
  statement: 'Un employeur qui est un parent de l’apprenti(e) porte le code 4 d’employeur spécifique.',
  source: sourced('Code du travail, art. L6222-5 ; notice 51649 du CERFA 10103'),
  needs: ['employer.specific', 'employer.name', 'legalRepresentative.fullName'],
  check(values) {
    if (values['employer.specific'] === ascendant) return { is: 'pass' };
    const employer = values['employer.name'];
    if (!isSameFullName(employer, values['legalRepresentative.fullName'])) return { is: 'inapplicable' };
    return {
      is: 'violation',
      message: `Mettez le code 4 comme employeur spécifique si l’employeur est un parent de l’apprenti(e) : ${employer} est aussi son représentant légal. Pour un mineur, une déclaration remplace alors le contrat.`,
      fields: ['employer.specific', 'employer.name', 'legalRepresentative.fullName'],
      corrections: [{ field: 'employer.specific', value: ascendant }],
    };
  },
});
