import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { amountOn, defineDatedValue, explainOutside, isRevisionDue } from './dated-value';

const value = defineDatedValue({
  id: 'test', label: 'Valeur', unit: '€', show: (amount: number) => `${amount},00`, expectedRevision: '2027-01-01',
  amounts: [
    { from: '2024-01-01', until: '2024-12-31', amount: 1, reference: 'a' },
    { from: '2026-01-01', amount: 3, reference: 'b' },
  ],
});
const on = (day: string) => amountOn(value, isoDate(day));

describe('amountOn', () => {
  it('takes both ends of an amount', () => {
    expect(on('2024-01-01')).toMatchObject({ is: 'known', amount: 1 });
    expect(on('2024-12-31')).toMatchObject({ is: 'known', amount: 1 });
    expect(on('2026-12-31')).toMatchObject({ is: 'known', amount: 3 });
  });

  it('never answers with the nearest amount', () => {
    expect(on('2023-12-31')).toEqual({ is: 'outside', why: 'before-first' });
    expect(on('2025-06-01')).toEqual({ is: 'outside', why: 'between' });
    expect(on('2027-01-01')).toEqual({ is: 'outside', why: 'revision-expected' });
  });

  it('knows that a closed table is over', () => {
    const closed = defineDatedValue({ id: 'c', label: 'C', unit: '', show: String, amounts: [{ until: '2024-12-31', amount: 1, reference: 'a' }] });
    expect(amountOn(closed, isoDate('1990-01-01'))).toMatchObject({ is: 'known' });
    expect(amountOn(closed, isoDate('2025-01-01'))).toEqual({ is: 'outside', why: 'after-last' });
  });
});

describe('explainOutside', () => {
  it('names the day asked for and what is known', () => {
    expect(explainOutside(value, isoDate('2027-02-01'))).toContain('01/02/2027');
    expect(explainOutside(value, isoDate('2027-02-01'))).toContain('3,00');
    expect(explainOutside(value, isoDate('2023-02-01'))).toContain('01/01/2024');
    expect(explainOutside(value, isoDate('2026-02-01'))).toBe('');
  });
});

describe('isRevisionDue', () => {
  it('speaks from the day of the expected revision', () => {
    expect(isRevisionDue(value, isoDate('2026-12-31'))).toBe(false);
    expect(isRevisionDue(value, isoDate('2027-01-01'))).toBe(true);
  });

  it('is silent once the value was checked after that day', () => {
    expect(isRevisionDue({ ...value, checkedOn: isoDate('2027-01-02') }, isoDate('2027-03-01'))).toBe(false);
  });
});

describe('defineDatedValue', () => {
  const define = (amounts: Parameters<typeof defineDatedValue<number>>[0]['amounts']) => () =>
    defineDatedValue({ id: 'x', label: 'X', unit: '', show: String, amounts });

  it('refuses amounts that overlap, run backwards or name a day that does not exist', () => {
    expect(define([{ from: '2024-01-01', until: '2024-06-30', amount: 1, reference: 'a' }, { from: '2024-06-30', amount: 2, reference: 'b' }])).toThrow(RangeError);
    expect(define([{ from: '2024-01-01', amount: 1, reference: 'a' }, { from: '2025-01-01', amount: 2, reference: 'b' }])).toThrow(RangeError);
    expect(define([{ from: '2024-02-01', until: '2024-01-01', amount: 1, reference: 'a' }])).toThrow(RangeError);
    expect(define([{ from: '2025-02-29', amount: 1, reference: 'a' }])).toThrow(RangeError);
  });
});
