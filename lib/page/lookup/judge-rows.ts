import type { IsoDate } from '../../fields/iso-date';
import { foldLabel } from '../../fields/label-text';
import { parseShownDate } from '../apply/shown-date';

export type RowVerdict = 'same' | 'other' | 'unsure';

/**
 * Whether a row of a list shows what is looked for. `same`: it shows every text, whole. `other`: it shows another day, another code or
 * another name in its place. `unsure`: it contradicts nothing but does not show it all, as a list without birth dates does.
 */
export function judgeRow(cells: readonly string[], mustShow: readonly string[]): RowVerdict {
  if (mustShow.length === 0) return 'unsure';
  const verdicts = mustShow.map((text) => judgeText(cells, text, mustShow));
  if (verdicts.includes('other')) return 'other';
  return verdicts.includes('unsure') ? 'unsure' : 'same';
}

function judgeText(cells: readonly string[], text: string, all: readonly string[]): RowVerdict {
  const day = parseShownDate(text);
  if (day !== null) return judgeDay(cells, day);
  return /\d/.test(text) ? judgeCode(cells, text) : judgeName(cells, text, all);
}

function judgeDay(cells: readonly string[], day: IsoDate): RowVerdict {
  const shown = cells.flatMap((cell) => [parseShownDate(cell), ...[...cell.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g)].map(([part]) => parseShownDate(part))]);
  const days = shown.filter((one) => one !== null);
  if (days.length === 0) return 'unsure';
  return days.includes(day) ? 'same' : 'other';
}

/** A code is found whole, alone in its cell or as one of its words: « 40025214 – CAP Maçon », « 732 829 320 00074 ». */
function judgeCode(cells: readonly string[], text: string): RowVerdict {
  const codes = cells.flatMap((cell) => [cell, ...cell.split(/[\s:;,()–—-]+/)]).filter((code) => /\d/.test(code));
  if (codes.some((code) => bareCode(code) === bareCode(text))) return 'same';
  return codes.some((code) => shapeOf(code) === shapeOf(text)) ? 'other' : 'unsure';
}

function bareCode(text: string): string {
  // « RNCP38095 » and « 38095 » are one sheet.
  return upper(text).replace(/^RNCP(?=\d)/, '');
}

/** « RNCP » and figures, seven figures and a letter, fourteen figures: what tells one kind of code from another. */
function shapeOf(code: string): string {
  const bare = upper(code);
  const prefixed = /^([A-Z]{2,})\d+$/.exec(bare)?.[1];
  return prefixed ?? bare.replace(/\d+/g, (digits) => `9${String(digits.length)}`).replace(/[A-Z]/g, 'A');
}

function upper(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

const civilities = new Set(['m', 'mme', 'mlle', 'mr', 'monsieur', 'madame', 'ne', 'nee', 'e', 'le', 'la']);

/** A name fills its cell, alone or together with the other texts looked for: « Mme DUPONT Léa ». A longer name is another one, perhaps. */
function judgeName(cells: readonly string[], text: string, all: readonly string[]): RowVerdict {
  const wanted = words(text);
  const mine = new Set(all.flatMap(words));
  const holding = cells.filter((cell) => wanted.every((word) => words(cell).includes(word)));
  if (holding.length === 0) return 'other';
  const isWhole = holding.some((cell) => words(cell).every((word) => mine.has(word) || civilities.has(word) || /\d/.test(word)));
  return isWhole ? 'same' : 'unsure';
}

function words(text: string): string[] {
  return foldLabel(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
