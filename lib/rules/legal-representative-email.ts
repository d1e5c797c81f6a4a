import { isoDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { defineRule } from './define-rule';
import { judgeFilled } from './filled-boxes';
import { needsLegalRepresentative } from './minority';
import { sourced } from './sources';

// A parent may have no e-mail: never more than a warning.
export const legalRepresentativeEmail = defineRule({
  id: 'legal-representative-email',
  severity: 'warning',
  statement: 'Le courriel du représentant légal est rempli, s’il en a un.',
  source: sourced('Notice 51649 du CERFA 10103, représentant légal'),
  inForce: { from: isoDate('2023-04-20') },
  needs: ['apprentice.birthDate', 'contract.conclusionDate', 'legalRepresentative.fullName'],
  mayKnow: ['apprentice.isEmancipatedMinor'],
  looksAt: ['legalRepresentative.email'],
  check(values) {
    const isNeeded = needsLegalRepresentative(values['apprentice.birthDate'], values['contract.conclusionDate'], values['apprentice.isEmancipatedMinor']);
    if (isNeeded === 'unknown') return { is: 'incomplete', missing: [majorityAge.id] };
    if (!isNeeded) return { is: 'inapplicable' };
    return judgeFilled(
      values,
      ['legalRepresentative.email'],
      () => 'Indiquez le courriel du représentant légal s’il en a un : l’OPCO peut avoir à lui écrire.',
    );
  },
});
