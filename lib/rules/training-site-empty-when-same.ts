import { defineRule } from './define-rule';
import { nameBoxes } from './french-list';
import { shownText } from './shown-text';
import { sourced } from './sources';

const siteBoxes = [
  'training.site.name', 'training.site.uai', 'training.site.siret', 'training.site.address.number', 'training.site.address.street',
  'training.site.address.complement', 'training.site.address.postalCode', 'training.site.address.city',
] as const;

export const trainingSiteEmptyWhenSame = defineRule({
  id: 'training-site-empty-when-same',
  severity: 'warning',
  statement: 'Quand le CFA responsable est le lieu de formation principal, les cases de ce lieu restent vides.',
  source: sourced('Notice 51649 du CERFA 10103, La formation'),
  needs: ['training.cfaIsMainSite'],
  looksAt: siteBoxes,
  check(values) {
    if (!values['training.cfaIsMainSite']) return { is: 'inapplicable' };
    const filled = siteBoxes.filter((field) => (shownText(values[field]) ?? '') !== '');
    if (filled.length === 0) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Videz ${nameBoxes(filled)} du lieu de formation, ou décochez la case : le CFA responsable est déjà le lieu de formation principal.`,
      fields: [...filled, 'training.cfaIsMainSite'],
    };
  },
});
