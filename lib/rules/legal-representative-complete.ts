import { isoDate } from '../fields/iso-date';
import { majorityAge } from '../law/majority';
import { addressPartNames, lackingParts, unknownParts } from './address';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { needsLegalRepresentative } from './minority';
import { sourced } from './sources';

export const legalRepresentativeComplete = defineRule({
  id: 'legal-representative-complete',
  severity: 'blocking',
  statement: 'L’adresse du représentant légal est complète, à moins que l’apprenti(e) ne vive avec lui.',
  source: sourced('Notice 51649 du CERFA 10103, représentant légal'),
  inForce: { from: isoDate('2023-04-20') },
  needs: ['apprentice.birthDate', 'contract.conclusionDate', 'legalRepresentative.fullName'],
  mayKnow: ['apprentice.isEmancipatedMinor', 'legalRepresentative.sameAddress'],
  looksAt: [
    'legalRepresentative.address.street', 'legalRepresentative.address.complement',
    'legalRepresentative.address.postalCode', 'legalRepresentative.address.city',
  ],
  check(values) {
    const isNeeded = needsLegalRepresentative(values['apprentice.birthDate'], values['contract.conclusionDate'], values['apprentice.isEmancipatedMinor']);
    if (isNeeded === 'unknown') return { is: 'incomplete', missing: [majorityAge.id] };
    if (!isNeeded) return { is: 'inapplicable' };
    if (values['legalRepresentative.sameAddress'] === true) return { is: 'pass' };
    const looks = {
      street: values['legalRepresentative.address.street'],
      complement: values['legalRepresentative.address.complement'],
      postalCode: values['legalRepresentative.address.postalCode'],
      city: values['legalRepresentative.address.city'],
    };
    const lacking = lackingParts(looks);
    if (lacking.length > 0) {
      return {
        is: 'violation',
        message: `Complétez l’adresse du représentant légal : il manque ${listInFrench(lacking.map((part) => addressPartNames[part]))}. Le formulaire demande son nom, son prénom et son adresse.`,
        fields: lacking.map((part) => `legalRepresentative.address.${part}` as const),
      };
    }
    const unknown = unknownParts(looks);
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown.map((part) => `legalRepresentative.address.${part}`) } : { is: 'pass' };
  },
});
