import type { FieldId } from '../fields/catalogue';
import { queryEntry } from '../fields/nomenclatures';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { shownCode } from './shown-code';
import { sourced } from './sources';

const levels = ['master1.diplomaLevel', 'master2.diplomaLevel'] as const;

// 0 is missing from one public list, and the portal's own scale is not known: a warning.
export const masterLevelCode = defineRule({
  id: 'master-level-code',
  severity: 'warning',
  statement: 'Le niveau de diplôme du maître d’apprentissage est 0 (aucun) ou va de 3 (CAP) à 8 (doctorat).',
  source: sourced('Notice 51649 du CERFA 10103, maître d’apprentissage'),
  looksAt: levels,
  check(values) {
    const codes: { field: FieldId; code: string }[] = [];
    for (const field of levels) {
      const shown = shownCode(values[field]);
      if (shown !== null && shown !== 'unknown') codes.push({ field, code: shown.code });
    }
    const wrong = codes.filter(({ code }) => queryEntry('masterDiplomaLevel', code) === undefined);
    if (wrong.length > 0) {
      return {
        is: 'violation',
        message: `Corrigez le niveau de diplôme ${listInFrench(wrong.map(({ field, code }) => `${ofBlock(field)} (${code})`))} : 0 pour aucun, ou de 3 (CAP) à 8 (doctorat).`,
        fields: wrong.map(({ field }) => field),
      };
    }
    if (codes.length > 0) return { is: 'pass' };
    return values['master1.diplomaLevel'].state === 'empty' ? { is: 'inapplicable' } : { is: 'incomplete', missing: ['master1.diplomaLevel'] };
  },
});
