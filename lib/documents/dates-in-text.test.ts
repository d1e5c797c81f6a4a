import { expect, it } from 'vitest';
import { datesAfter, datesIn } from './dates-in-text';

it.each([
  ['le 01/09/2026', ['2026-09-01']],
  ['le 1er septembre 2026', ['2026-09-01']],
  ['LE 14 FÉVRIER 2009 et le 14.02.2009', ['2009-02-14']],
  ['1 - 8 - 2026', ['2026-08-01']],
  ['32/01/2026, 01/13/2026', []],
  ['SIRET 12345678200010, téléphone 01 02 2026', []],
  ['article 12/2026', []],
] as const)('%s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

it('takes only days that stand right after the words', () => {
  const words = /ne le/g;
  expect(datesAfter('Né le : 14/03/2009, à Nantes, le 01/09/2026', words)).toEqual(['2009-03-14']);
  expect(datesAfter('Né le jour dit par ses parents, 14/03/2009', words)).toEqual([]);
});
