import { formatFrenchDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { defineRule } from './define-rule';
import { needsLegalRepresentative } from './minority';
import { sourced } from './sources';

// A public body (child welfare) may be the legal representative: the form of the name is not judged.
export const minorLegalRepresentative = defineRule({
  id: 'minor-legal-representative',
  severity: 'blocking',
  statement: 'Un(e) apprenti(e) de moins de 18 ans à la signature a un représentant légal, sauf émancipation.',
  source: sourced('Code du travail, art. R6222-2 ; notice 51649 du CERFA 10103, représentant légal'),
  needs: ['apprentice.birthDate', 'contract.conclusionDate'],
  mayKnow: ['apprentice.isEmancipatedMinor'],
  looksAt: ['legalRepresentative.fullName'],
  check(values) {
    const birthDate = values['apprentice.birthDate'];
    const conclusion = values['contract.conclusionDate'];
    const isNeeded = needsLegalRepresentative(birthDate, conclusion, values['apprentice.isEmancipatedMinor']);
    if (isNeeded === 'unknown') return { is: 'incomplete', missing: [majorityAge.id] };
    if (!isNeeded) return { is: 'inapplicable' };
    const { state } = values['legalRepresentative.fullName'];
    if (state === 'absent') return { is: 'incomplete', missing: ['legalRepresentative.fullName'] };
    if (state !== 'empty') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Indiquez le nom du représentant légal (parent, tuteur ou aide sociale à l’enfance) : né(e) le ${formatFrenchDate(birthDate)}, l’apprenti(e) aura moins de 18 ans à la signature (${formatFrenchDate(conclusion)}), et un mineur ne signe pas seul, sauf émancipation.`,
      fields: ['legalRepresentative.fullName', 'apprentice.birthDate', 'contract.conclusionDate'],
    };
  },
});
