import type { FieldId } from '../fields/catalogue';
import { queryEntry, type NomenclatureId } from '../fields/nomenclatures';
import type { Look } from './define-rule';
import type { Verdict } from './rule';

/** The code that a box shows; null when it is blank, `unknown` when it is not there or holds words that match no code. */
export function shownCode(look: Look<string>): { readonly code: string } | null | 'unknown' {
  switch (look.state) {
    case 'value':
      return { code: look.value };
    case 'empty':
      return null;
    case 'unreadable':
      // No parser takes a bare number that stands in no list, yet it is plain what was meant to be a code.
      return /^\d{1,3}$/.test(look.text.trim()) ? { code: look.text.trim() } : 'unknown';
    case 'absent':
      return 'unknown';
  }
}

/** Judges a box that must hold a code of its list. `tell` gets the wrong code, or null when the box is blank. */
export function judgeCode(look: Look<string>, field: FieldId, table: NomenclatureId, tell: (wrong: string | null) => string): Verdict {
  const shown = shownCode(look);
  if (shown === 'unknown') return { is: 'incomplete', missing: [field] };
  if (shown !== null && queryEntry(table, shown.code) !== undefined) return { is: 'pass' };
  return { is: 'violation', message: tell(shown?.code ?? null), fields: [field] };
}
