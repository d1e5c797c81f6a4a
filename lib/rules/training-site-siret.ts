import { isoDate } from '../fields/iso-date';
import { defineRule } from './define-rule';
import { sourced } from './sources';

export const trainingSiteSiret = defineRule({
  id: 'training-site-siret',
  severity: 'warning',
  statement: 'Le lieu de formation principal, s’il n’est pas le CFA responsable, a son SIRET.',
  source: sourced('Notice 51649 du CERFA 10103, La formation'),
  inForce: { from: isoDate('2023-04-20') },
  judgesBlank: ['training.cfaIsMainSite'],
  looksAt: ['training.site.name', 'training.site.siret'],
  check(values) {
    const name = values['training.site.name'].state;
    const siret = values['training.site.siret'].state;
    if (values['training.cfaIsMainSite'] === true || name === 'empty') return { is: 'inapplicable' };
    if (name === 'absent') return { is: 'incomplete', missing: ['training.site.name'] };
    if (siret === 'absent') return { is: 'incomplete', missing: ['training.site.siret'] };
    if (siret !== 'empty') return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Indiquez le SIRET du lieu de formation principal : vous avez donné son nom, et le CFA connaît ce numéro.',
      fields: ['training.site.siret'],
    };
  },
});
