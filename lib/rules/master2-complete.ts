import { defineRule } from './define-rule';
import { nameBoxes } from './french-list';
import { judgeMasterBoxes, masterBoxes } from './master-boxes';
import { sourced } from './sources';

export const master2Complete = defineRule({
  id: 'master2-complete',
  severity: 'blocking',
  statement: 'Le maître d’apprentissage n° 2, facultatif, est complet ou vide.',
  source: sourced('Notice 51649 du CERFA 10103, maître d’apprentissage'),
  looksAt: [...masterBoxes.master2, 'master2.email'],
  check(values) {
    const boxes = [...masterBoxes.master2, 'master2.email'] as const;
    const isBegun = boxes.some((field) => values[field].state === 'value' || values[field].state === 'unreadable');
    // A frame left empty, or a page without it: one master is enough.
    if (!isBegun) return { is: 'inapplicable' };
    const { lacking, unknown } = judgeMasterBoxes(values, 'master2');
    if (lacking.length > 0) {
      return {
        is: 'violation',
        message: `Complétez le maître d’apprentissage n° 2 ou videz son cadre : il manque ${nameBoxes(lacking)}. Il est facultatif, mais pas à moitié.`,
        fields: lacking,
      };
    }
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
