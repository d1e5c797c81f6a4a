import { foldLabel } from '../fields/label-text';
import type { HelpTarget } from './help-targets';

/** `near`: nothing bears that code nor those words; these are the closest. */
export interface HelpAnswer {
  readonly is: 'code' | 'words' | 'near' | 'nothing';
  readonly targets: readonly HelpTarget[];
}

const shownAtOnce = 8;
const nearest = 3;
/** More than any difference in words. */
const onPage = 10;

/**
 * What a help code (`E-07`, `e7`, `E 07`) or words point at, best first; what the page shows comes before what it does not.
 * Blank text points at nothing; text that fits nothing gets the three nearest.
 */
export function resolveHelp(all: readonly HelpTarget[], text: string, here: ReadonlySet<string> = new Set()): HelpAnswer {
  const asked = text.trim();
  if (foldLabel(asked) === '') return { is: 'nothing', targets: [] };
  const code = parseHelpCode(asked);
  if (code !== null) {
    const exact = all.filter((target) => target.code === code);
    if (exact.length > 0) return { is: 'code', targets: exact };
    return { is: 'near', targets: nearestCodes(all, code) };
  }
  const words = wordsOf(asked);
  const scored = all.flatMap((target) => {
    const score = scoreWords(target, words);
    return score === 0 ? [] : [{ target, score: score + (here.has(target.code) ? onPage : 0) }];
  });
  if (scored.length > 0) return { is: 'words', targets: best(scored).slice(0, shownAtOnce) };
  return { is: 'near', targets: best(all.map((target) => ({ target, score: likeness(target, asked) + (here.has(target.code) ? 0.02 : 0) }))).slice(0, nearest) };
}

/** A help code as it is printed; null when the text is no code. */
export function parseHelpCode(text: string): string | null {
  const [, letter, number] = /^([a-zé])[\s.\-–_]*0*(\d{1,3})$/iu.exec(text.trim()) ?? [];
  if (letter === undefined || number === undefined) return null;
  return `${letter.normalize('NFD').charAt(0).toUpperCase()}-${number.padStart(2, '0')}`;
}

function best(scored: readonly { readonly target: HelpTarget; readonly score: number }[]): readonly HelpTarget[] {
  return [...scored].sort((one, other) => other.score - one.score).map(({ target }) => target);
}

/** A code of the same letter with the nearest number; any other letter is further than any number. */
function nearestCodes(all: readonly HelpTarget[], code: string): readonly HelpTarget[] {
  const distance = (other: string): number => Math.abs(Number(other.slice(2)) - Number(code.slice(2))) + (other[0] === code[0] ? 0 : 1000);
  return [...all].sort((one, other) => distance(one.code) - distance(other.code)).slice(0, nearest);
}

/** The wordings are the same at each key: they are folded once. */
const known = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = foldLabel(text).split(/[^a-z0-9]+/).filter((word) => word !== '');
  if (known.size < 5000) known.set(text, words);
  return words;
}

/** 0 when a word is missing; otherwise the more the label is what was asked, the higher. */
function scoreWords({ label, words, block }: HelpTarget, asked: readonly string[]): number {
  const starts = (text: string): boolean => {
    const own = wordsOf(text);
    return asked.every((word) => own.some((one) => one.startsWith(word)));
  };
  const whole = asked.join(' ');
  if ([label, ...words].some((text) => wordsOf(text).join(' ') === whole)) return 4;
  if (starts(label)) return 3;
  if (words.some(starts)) return 2;
  return starts(`${label} ${block}`) ? 1 : 0;
}

/** Share of letter pairs that the text and the best wording have in common, from 0 to 1. */
function likeness({ label, words }: HelpTarget, text: string): number {
  const asked = pairsOf(text);
  return Math.max(
    ...[label, ...words].map((wording) => {
      const own = pairsOf(wording);
      const common = [...asked].filter((pair) => own.has(pair)).length;
      return (2 * common) / (asked.size + own.size || 1);
    }),
  );
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = ` ${wordsOf(text).join(' ')} `;
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));
}
