import type { FieldId } from '../fields/catalogue';
import { isoDate } from '../fields/iso-date';
import { queryEntry } from '../fields/nomenclatures';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import type { Correction } from './rule';
import { shownText } from './shown-text';
import { sourced } from './sources';

const diplomaFields = ['apprentice.lastPreparedDiploma', 'apprentice.highestDiploma', 'training.targetDiploma'] as const satisfies readonly FieldId[];
/** Codes that the form dropped on 17 January 2025, with those that took their place. The one for 61 is our suggestion. */
const replacements: Readonly<Record<string, readonly string[]>> = { 61: ['63', '69'], 71: ['73'], 72: ['73'], 74: ['75', '76'] };

// A warning: the printed notices #08 and #09 were not seen and the portal may still offer the older codes.
export const diplomaCodeOfCurrentVersion = defineRule({
  id: 'diploma-code-of-current-version',
  severity: 'warning',
  statement: 'Les codes de diplôme sont ceux du formulaire actuel : 61, 71, 72 et 74 n’y sont plus.',
  source: sourced('Notices 51649#08 et #09 du CERFA 10103 (listes publiques)'),
  inForce: { from: isoDate('2025-01-17') },
  looksAt: diplomaFields,
  check(values) {
    const shown = diplomaFields.flatMap((field) => {
      const code = /^\d{2}(?!\d)/.exec(shownText(values[field]) ?? '')?.[0];
      return code === undefined ? [] : [{ field, code }];
    });
    const old = shown.flatMap(({ field, code }) => {
      const codes = replacements[code];
      return codes === undefined ? [] : [{ field, code, codes }];
    });
    if (old.length === 0) {
      if (shown.length > 0) return { is: 'pass' };
      return diplomaFields.every((field) => values[field].state === 'empty') ? { is: 'inapplicable' } : { is: 'incomplete', missing: diplomaFields };
    }
    const named = old.map(({ field, code, codes }) => `${code} ${ofBlock(field)} par ${listInFrench(codes.map(nameCode), 'ou')}`);
    return {
      is: 'violation',
      message: `Remplacez le code de diplôme ${listInFrench(named)} : il n’est plus dans le formulaire depuis le 17/01/2025.`,
      fields: old.map(({ field }) => field),
      corrections: old.flatMap(({ field, codes: [only, ...others] }): Correction[] => (only === undefined || others.length > 0 ? [] : [{ field, value: only }])),
    };
  },
});

function nameCode(code: string): string {
  return `${code} (${queryEntry('diploma', code)?.label ?? ''})`;
}
