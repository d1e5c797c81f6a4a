import { expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { isMinorOn, needsLegalRepresentative } from './minority';

it.each([
  ['2008-09-01', '2026-08-31', true],
  ['2008-09-01', '2026-09-01', false],
  ['2008-02-29', '2026-02-28', true],
  ['2008-02-29', '2026-03-01', false],
  ['2008-12-31', '2026-12-31', false],
])('born on %s, on %s: %s', (birthDate, day, isMinor) => {
  expect(isMinorOn(isoDate(birthDate), isoDate(day))).toBe(isMinor);
});

it('says nothing of days before the law', () => {
  expect(isMinorOn(isoDate('1955-01-01'), isoDate('1974-07-06'))).toBe('unknown');
});

it('frees an emancipated minor, and nobody else', () => {
  const birthDate = isoDate('2010-01-01');
  const day = isoDate('2026-09-01');
  expect(needsLegalRepresentative(birthDate, day, null)).toBe(true);
  expect(needsLegalRepresentative(birthDate, day, false)).toBe(true);
  expect(needsLegalRepresentative(birthDate, day, true)).toBe(false);
});
