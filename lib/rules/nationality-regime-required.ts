import type { FieldId } from '../fields/catalogue';
import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const boxes = {
  'apprentice.nationality': { table: 'nationality', ask: 'la nationalité (1 : française, 2 : Union européenne, 3 : autre)' },
  'apprentice.socialRegime': { table: 'socialRegime', ask: 'le régime social (1 : MSA, 2 : URSSAF)' },
} as const;

export const nationalityRegimeRequired = defineRule({
  id: 'nationality-regime-required',
  severity: 'blocking',
  statement: 'La nationalité et le régime social portent un code de leur liste.',
  source: sourced('Notice 51649 du CERFA 10103, cadre « L’apprenti(e) »'),
  looksAt: ['apprentice.nationality', 'apprentice.socialRegime'],
  check(values) {
    const wrong: (keyof typeof boxes)[] = [];
    const unknown: FieldId[] = [];
    for (const field of ['apprentice.nationality', 'apprentice.socialRegime'] as const) {
      const shown = shownCode(values[field]);
      if (shown === 'unknown') unknown.push(field);
      else if (shown === null || queryEntry(boxes[field].table, shown.code) === undefined) wrong.push(field);
    }
    if (wrong.length > 0) {
      const message = `Indiquez ${listInFrench(wrong.map((field) => boxes[field].ask))} : le formulaire demande l’un de ces codes.`;
      return { is: 'violation', message, fields: wrong };
    }
    return unknown.length > 0 ? { is: 'incomplete', missing: unknown } : { is: 'pass' };
  },
});
