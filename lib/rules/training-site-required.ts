import type { FieldId } from '../fields/catalogue';
import { isoDate } from '../fields/iso-date';
import { addressPartNames, lackingParts, unknownParts } from './address';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { sourced } from './sources';

// The SIRET has its own rule; a UAI exists only for schools.
export const trainingSiteRequired = defineRule({
  id: 'training-site-required',
  severity: 'blocking',
  statement: 'Quand le CFA responsable n’est pas le lieu de formation principal, ce lieu a son nom et son adresse.',
  source: sourced('Notice 51649 du CERFA 10103, La formation'),
  inForce: { from: isoDate('2023-04-20') },
  looksAt: [
    'training.cfaIsMainSite', 'training.site.name', 'training.site.address.street', 'training.site.address.complement',
    'training.site.address.postalCode', 'training.site.address.city',
  ],
  check(values) {
    const same = values['training.cfaIsMainSite'];
    if (same.state === 'absent' || same.state === 'unreadable') return { is: 'incomplete', missing: ['training.cfaIsMainSite'] };
    if (same.state === 'value' && same.value) return { is: 'pass' };
    const looks = {
      street: values['training.site.address.street'],
      complement: values['training.site.address.complement'],
      postalCode: values['training.site.address.postalCode'],
      city: values['training.site.address.city'],
    };
    const isNameBlank = values['training.site.name'].state === 'empty';
    const parts = lackingParts(looks);
    if (isNameBlank || parts.length > 0) {
      const named = [...(isNameBlank ? ['sa dénomination'] : []), ...parts.map((part) => addressPartNames[part])];
      const fields: FieldId[] = [...(isNameBlank ? (['training.site.name'] as const) : []), ...parts.map((part) => `training.site.address.${part}` as const)];
      return {
        is: 'violation',
        message: `Cochez la case si le CFA responsable est le lieu de formation principal, sinon complétez ce lieu : il manque ${listInFrench(named)}.`,
        fields: [...fields, 'training.cfaIsMainSite'],
      };
    }
    const unknown: FieldId[] = unknownParts(looks).map((part) => `training.site.address.${part}` as const);
    if (values['training.site.name'].state === 'absent') unknown.push('training.site.name');
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
