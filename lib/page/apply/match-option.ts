import { foldLabel } from '../../fields/label-text';
import type { OptionReading } from '../../fields/reading';
import type { WriteAction } from '../../filling/fill-plan';

/** An answer to look for in a list: its code, and the texts it may be written with. No code: by text alone. */
export interface Choice {
  readonly code: string | null;
  readonly labels: readonly string[];
}

export type OptionMatch = { readonly is: 'one'; readonly index: number } | { readonly is: 'none' } | { readonly is: 'several' };

/** The answer an action asks of a list; null when the action is not one for a list. */
export function choiceOf(action: WriteAction): Choice | null {
  switch (action.do) {
    case 'choose':
      return { code: action.code, labels: action.labels };
    case 'type':
      return { code: null, labels: action.texts };
    case 'tick':
      return { code: null, labels: action.checked ? ['Oui', 'Vrai', 'Yes', 'True'] : ['Non', 'Faux', 'No', 'False'] };
    case 'restore':
      return { code: null, labels: typeof action.shown === 'string' ? [action.shown] : [] };
    case 'set-date':
    case 'type-parts':
      return null;
  }
}

/**
 * The one option that is the answer. A code printed in the option's text speaks first, then the exact text, then the technical value.
 * Two that fit equally, or a code and a text that point at different options, are `several`: never a guess.
 */
export function matchOption(options: readonly OptionReading[], choice: Choice): OptionMatch {
  const { code } = choice;
  const labels = new Set(choice.labels.map(foldLabel).filter((label) => label !== ''));
  const byText = indexes(options, ({ text }) => labels.has(foldLabel(text)) || labels.has(foldLabel(withoutCode(text))));
  if (code !== null && code !== '') {
    const byCode = indexes(options, ({ text }) => isSameCode(printedCode(text), code));
    if (byCode.length > 0) {
      if (byText.length === 0 || byCode.some((index) => byText.includes(index))) {
        const agreed = byText.length === 0 ? byCode : byCode.filter((index) => byText.includes(index));
        return single(agreed);
      }
      return { is: 'several' };
    }
  }
  if (byText.length > 0) return single(byText);
  if (code !== null && code !== '' && !arePositions(options)) {
    const byValue = indexes(options, ({ value }) => value !== null && isSameCode(value, code));
    if (byValue.length > 0) return single(byValue);
  }
  return single(closest(options, choice.labels));
}

function single(found: readonly number[]): OptionMatch {
  const [index] = found;
  if (index === undefined) return { is: 'none' };
  return found.length === 1 ? { is: 'one', index } : { is: 'several' };
}

function indexes(options: readonly OptionReading[], fits: (option: OptionReading) => boolean): number[] {
  return options.flatMap((option, index) => (fits(option) ? [index] : []));
}

/**
 * « 11 - Premier contrat », « 11: … », « (2A) … », « M - Masculin ». A code has a figure, or one to three letters and a dash with spaces:
 * « Saint-Denis » starts with none. « 3-4 ans », « 1.5 » and « 12:30 » are quantities.
 */
const codeFirst =
  /^\s*\(?((?=[A-Z]{0,3}\d)[0-9A-Z]{1,8}|[A-Z]{1,3}(?=\)?\s*[-–—:]\s))(?:\)?\s*[-–—:.]\s+|\)\s*|\s+[-–—:]\s*|[-–—:](?=\p{L}))(?=\S)/iu;
/** « Premier contrat (11) », « Amiens (80000) ». */
const codeLast = /\s\(([0-9A-Z]{1,8})\)\s*$/i;

function printedCode(text: string): string {
  const whole = text.trim();
  return (codeFirst.exec(text)?.[1] ?? codeLast.exec(text)?.[1] ?? spacedCode(text)) || (/^[0-9A-Z]{1,8}$/i.test(whole) ? whole : '');
}

/** « 11 Premier contrat »; not « 1 an », where the figure is a quantity: at least two digits are asked for. */
function spacedCode(text: string): string {
  return /^\s*(\d{2,5}[A-Z]?|\d[AB])\s+(?=\p{L})/u.exec(text)?.[1] ?? '';
}

function withoutCode(text: string): string {
  const rest = text.replace(codeFirst, '').replace(codeLast, '');
  return rest.trim() === '' ? text : rest.replace(new RegExp(`^\\s*${spacedCode(text)}\\s+`), '');
}

/** Codes are compared without their leading zeros: « 01 » and « 1 » are one department. */
function isSameCode(one: string, other: string): boolean {
  const bare = (code: string): string => code.trim().toUpperCase().replace(/^0+(?=.)/, '');
  return bare(one) !== '' && bare(one) === bare(other);
}

/** Values that merely count the options say nothing about codes. */
function arePositions(options: readonly OptionReading[]): boolean {
  const values = options.flatMap(({ value }) => (value === null || value === '' ? [] : [value]));
  if (values.length < 2) return false;
  const first = Number(values[0]);
  return (first === 0 || first === 1) && values.every((value, index) => value === String(first + index));
}

/** Two texts are close when they share at least this part of their words, and no other option comes within the margin. */
const closeEnough = 0.7;
const margin = 0.15;
/** What is left of « l’ », « d’ », « n’ », « s’ », « qu’ »; any other single letter names something. */
const elided = ['l', 'd', 'n', 's', 'qu'];
const negations = ['non', 'pas', 'sans', 'hors', 'aucun', 'aucune', 'ni', 'sauf'];

function closest(options: readonly OptionReading[], labels: readonly string[]): number[] {
  const scores = options.map(({ text }) => Math.max(0, ...labels.map((label) => likeness(withoutCode(text), label))));
  const best = Math.max(0, ...scores);
  return best < closeEnough ? [] : scores.flatMap((score, index) => (score > best - margin ? [index] : []));
}

/** Part of the words two texts share, 0 to 1; 0 when a figure, a negation or a lone letter stands in only one of them. */
function likeness(one: string, other: string): number {
  const a = words(one);
  const b = words(other);
  if (a.size === 0 || b.size === 0) return 0;
  const decisive = (word: string): boolean => /\d/.test(word) || negations.includes(word) || (word.length === 1 && !elided.includes(word));
  for (const word of [...a, ...b]) if (decisive(word) && (!a.has(word) || !b.has(word))) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function words(text: string): Set<string> {
  return new Set(foldLabel(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !elided.includes(word)));
}
