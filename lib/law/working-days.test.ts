import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { addWorkingDays, isPublicHoliday } from './working-days';

describe('isPublicHoliday', () => {
  // Official calendar of the public holidays of 2024 to 2027.
  it.each([
    '2024-04-01', '2024-05-09', '2024-05-20', '2025-04-21', '2025-05-29', '2025-06-09',
    '2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25',
    '2027-03-29', '2027-05-06', '2027-05-17',
  ])('knows %s', (day) => {
    expect(isPublicHoliday(isoDate(day))).toBe(true);
  });
  it.each(['2026-04-05', '2026-04-07', '2026-05-15', '2026-12-26', '2026-09-01'])('does not take %s for one', (day) => {
    expect(isPublicHoliday(isoDate(day))).toBe(false);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-09-07', '2026-09-12', 'a whole week, Saturday included'],
    ['2026-09-05', '2026-09-11', 'from a Saturday over a Sunday'],
    ['2026-11-09', '2026-11-16', 'over 11 November and a Sunday'],
    ['2026-04-03', '2026-04-10', 'over Easter'],
    ['2028-02-25', '2028-03-02', 'over a leap day'],
    ['2026-12-24', '2026-12-31', 'over Christmas'],
    ['2026-12-31', '2027-01-07', 'over New Year'],
  ])('of %s, five give %s: %s', (from, to) => {
    expect(addWorkingDays(isoDate(from), 5)).toBe(to);
  });
  it('is not moved by the change of the clocks', () => {
    expect(addWorkingDays(isoDate('2026-03-28'), 1)).toBe('2026-03-30');
    expect(addWorkingDays(isoDate('2026-10-24'), 1)).toBe('2026-10-26');
  });
});
