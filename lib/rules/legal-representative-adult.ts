import { defineRule } from './define-rule';
import { isFullNameOf } from './person-name';
import { unsourced } from './sources';

export const legalRepresentativeAdult = defineRule({
  id: 'legal-representative-adult',
  severity: 'warning',
  statement: 'Le représentant légal n’est pas l’apprenti(e).',
  source: unsourced('Bon sens'),
  needs: ['legalRepresentative.fullName', 'apprentice.lastName', 'apprentice.firstName'],
  check(values) {
    const fullName = values['legalRepresentative.fullName'];
    if (!isFullNameOf(fullName, values['apprentice.lastName'], values['apprentice.firstName'])) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Indiquez le parent ou le tuteur comme représentant légal : « ${fullName} » est le nom de l’apprenti(e).`,
      fields: ['legalRepresentative.fullName', 'apprentice.lastName', 'apprentice.firstName'],
    };
  },
});
