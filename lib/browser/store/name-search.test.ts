import UFuzzy from '@leeoniya/ufuzzy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchNames } from './name-search';

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the package's enum exists in its types only; 1 is SingleError
const patient = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** The same question asked of every text with the pattern that forgives, which takes its time. */
function searchAll(texts: readonly string[], wanted: string): readonly number[] {
  const [found, info, order] = patient.search([...texts], wanted, 4, 1000);
  if (found === null) return [];
  return order === null ? found : order.flatMap((at) => info.idx[at] ?? []);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', 'r'), minLength: 1, maxLength: 9 });
const word = fc.oneof(letters, fc.stringMatching(/^\d{1,5}$/), fc.tuple(letters, fc.stringMatching(/^\d{1,3}$/)).map((parts) => parts.join('')));
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** A word as a person in a hurry types it: one letter wrong, missing, added, or two swapped. */
const typed = fc.tuple(text, fc.nat(), fc.constantFrom('wrong', 'missing', 'added', 'swapped')).map(([whole, where, error]) => {
  const at = where % whole.length;
  const [before, sign, after] = [whole.slice(0, at), whole[at] ?? '', whole.slice(at + 1)];
  if (error === 'wrong') return `${before}n${after}`;
  if (error === 'missing') return before + after;
  if (error === 'added') return `${before}${sign}e${after}`;
  return before + (after[0] ?? '') + sign + after.slice(1);
});

describe('a search among names', () => {
  it('answers as the slow one does that tries every text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), fc.oneof(text, typed), fc.nat(), (others, wanted, where) => {
        const texts = others.toSpliced(where % (others.length + 1), 0, wanted.split(' ').toReversed().join(' '));
        expect(searchNames(texts, wanted)).toEqual(searchAll(texts, wanted));
      }),
      { numRuns: 100, seed: 20261125 },
    );
  });

  it.each(['gueguen', 'gueguem', 'guegen', 'gueguenn', 'geuguen', 'gueugen'])('finds one among ten thousand by « %s »', (wanted) => {
    const texts = Array.from({ length: 10_000 }, (_, at) => (at === 7431 ? 'gueguen malo 09/11/2009 quimper' : `cadiou enora ${at} brest`));
    expect(searchNames(texts, wanted)).toEqual([7431]);
  });

  it('gives all, in their order, of what answers in more than a thousand', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => (at % 2 === 0 ? `cadiou ${at}` : `moreau ${at}`));
    expect(searchNames(texts, 'cad')).toEqual(texts.flatMap((one, at) => (one.startsWith('cadiou') ? [at] : [])));
  });
});
