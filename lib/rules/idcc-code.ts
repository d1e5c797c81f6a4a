import { agreementsOfBrochure } from '../law/agreements';

/** What an IDCC box holds: a code, the number of a booklet, something else in figures, or words that name no code. */
export type IdccText =
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'brochure'; readonly agreements: readonly string[] }
  | { readonly is: 'wrong' | 'words' };

/** Reads an IDCC box; the code at the head of a label is kept (« 1597 – Bâtiment… »). */
export function readIdcc(text: string): IdccText {
  const head = text.trim().replace(/\s+[-–—:].*$/, '').replace(/\s+\(.*$/, '');
  const agreements = agreementsOfBrochure(head);
  if (agreements !== null) return { is: 'brochure', agreements };
  if (/^\d{4}$/.test(head) && head !== '0000') return { is: 'code', code: head };
  return { is: /\d/.test(head) ? 'wrong' : 'words' };
}
