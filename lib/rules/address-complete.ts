import type { FieldId } from '../fields/catalogue';
import { addressPartNames, lackingParts, unknownParts } from './address';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';

const owners = ['employer', 'apprentice', 'training.cfa'] as const;

export const addressComplete = defineRule({
  id: 'address-complete',
  severity: 'blocking',
  statement: 'Les adresses de l’employeur, de l’apprenti(e) et du CFA ont une voie ou un lieu-dit, un code postal et une commune.',
  source: sourced('Notice 51649 du CERFA 10103, adresses'),
  looksAt: [
    'employer.address.street', 'employer.address.complement', 'employer.address.postalCode', 'employer.address.city',
    'apprentice.address.street', 'apprentice.address.complement', 'apprentice.address.postalCode', 'apprentice.address.city',
    'training.cfa.address.street', 'training.cfa.address.complement', 'training.cfa.address.postalCode', 'training.cfa.address.city',
  ],
  check(values) {
    const lacking: { field: FieldId; name: string }[] = [];
    const unknown: FieldId[] = [];
    for (const owner of owners) {
      const looks = {
        street: values[`${owner}.address.street`],
        complement: values[`${owner}.address.complement`],
        postalCode: values[`${owner}.address.postalCode`],
        city: values[`${owner}.address.city`],
      };
      for (const part of lackingParts(looks)) {
        const field = `${owner}.address.${part}` as const;
        lacking.push({ field, name: `${addressPartNames[part]} ${ofBlock(field)}` });
      }
      unknown.push(...unknownParts(looks).map((part) => `${owner}.address.${part}` as const));
    }
    if (lacking.length > 0) {
      const message = `Complétez l’adresse : il manque ${listInFrench(lacking.map(({ name }) => name))}. Le numéro, lui, n’est pas obligatoire.`;
      return { is: 'violation', message, fields: lacking.map(({ field }) => field) };
    }
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
