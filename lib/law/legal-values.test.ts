import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { findValuesDueForRevision, legalValues } from './legal-values';

describe('the legal values', () => {
  it('each have an id of their own, words, a source and a day of check', () => {
    expect(new Set(legalValues.map(({ id }) => id)).size).toBe(legalValues.length);
    expect(legalValues.length).toBeGreaterThan(30);
    for (const value of legalValues) {
      expect(value.label, value.id).not.toBe('');
      expect(value.unit, value.id).not.toBe('');
      expect(value.checkedOn, value.id).toBe('2026-11-23');
      expect(value.amounts.length, value.id).toBeGreaterThan(0);
      for (const { reference, text } of value.amounts) {
        expect(reference.length, value.id).toBeGreaterThan(10);
        expect(text, value.id).not.toMatch(/undefined|NaN|\[object/);
        expect(text, value.id).not.toBe('');
      }
    }
  });

  it('are all fresh before the year ends, and the yearly ones no longer after', () => {
    expect(findValuesDueForRevision(isoDate('2026-12-31'))).toEqual([]);
    const due = findValuesDueForRevision(isoDate('2027-01-01')).map(({ id }) => id);
    expect(due).toContain('smic-monthly');
    expect(due).toContain('meal-scale');
    expect(due).not.toContain('legal-pay-grid');
  });
});
