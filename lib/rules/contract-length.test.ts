import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { compareToMaximum, maximumLengthMonths, shortestEnd } from './contract-length';
import type { Look } from './define-rule';

const no: Look<boolean> = { state: 'value', value: false };
const yes: Look<boolean> = { state: 'value', value: true };
const type = (code: string): Look<string> => ({ state: 'value', value: code });
const ordinary = {
  'contract.type': type('11'),
  'apprentice.eliteAthlete': no,
  'apprentice.disabledWorker': no,
  'apprentice.disabilityYouthEquivalence': no,
  'apprentice.disabilityBoeExtension': no,
};
const start = isoDate('2026-09-01');

describe('shortestEnd', () => {
  it.each([
    ['2026-09-01', '2027-02-28'],
    ['2027-09-01', '2028-02-29'],
    ['2026-07-01', '2026-12-31'],
    ['2026-08-31', '2027-02-27'],
  ])('of a contract from %s is %s', (from, end) => {
    expect(shortestEnd(isoDate(from))).toBe(end);
  });
});

describe('maximumLengthMonths', () => {
  it.each([
    ['a first contract', ordinary, 36],
    ['a disabled worker', { ...ordinary, 'apprentice.disabledWorker': yes }, 48],
    ['an elite athlete', { ...ordinary, 'apprentice.eliteAthlete': yes }, 48],
    ['an extension for a disability', { ...ordinary, 'contract.type': type('34') }, 48],
    ['an extension after a failure', { ...ordinary, 'contract.type': type('33') }, 48],
    ['an extension after a failure, of a disabled worker', { ...ordinary, 'contract.type': type('33'), 'apprentice.disabledWorker': yes }, 60],
  ])('of %s', (_, looks, months) => {
    expect(maximumLengthMonths(looks, start)).toEqual({ least: months, most: months, missing: [] });
  });

  it('is a range while something is not known', () => {
    expect(maximumLengthMonths({ ...ordinary, 'apprentice.eliteAthlete': { state: 'absent' } }, start)).toEqual({ least: 36, most: 48, missing: ['apprentice.eliteAthlete'] });
    expect(maximumLengthMonths({ ...ordinary, 'contract.type': { state: 'absent' } }, start)).toEqual({ least: 36, most: 60, missing: ['contract.type'] });
  });
});

describe('compareToMaximum', () => {
  it('does not wait for what would change nothing', () => {
    const unknown = { ...ordinary, 'apprentice.eliteAthlete': { state: 'absent' } } as const;
    expect(compareToMaximum(unknown, start, isoDate('2028-08-31'))).toEqual({ is: 'within', months: 36 });
    expect(compareToMaximum(unknown, start, isoDate('2031-08-31')).is).toBe('too-long');
    expect(compareToMaximum(unknown, start, isoDate('2030-08-31'))).toEqual({ is: 'unknown', missing: ['apprentice.eliteAthlete'] });
  });
});
