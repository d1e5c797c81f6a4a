import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { smicHourly, smicHourlyMayotte, smicMonthly, smicMonthlyMayotte, smicMonthlyOn, smicZoneOf } from './smic';

describe('the SMIC', () => {
  it.each([
    ['2021-01-01', 1554.58], ['2021-09-30', 1554.58], ['2021-10-01', 1589.47], ['2024-10-31', 1766.92], ['2024-11-01', 1801.8],
    ['2025-01-01', 1801.8], ['2025-12-31', 1801.8], ['2026-01-01', 1823.03], ['2026-05-31', 1823.03], ['2026-06-01', 1867.02], ['2026-12-31', 1867.02],
  ])('on %s is %d', (day, amount) => {
    expect(smicMonthlyOn('france', isoDate(day))).toMatchObject({ is: 'known', amount });
  });

  it('is unknown before the table and from the next 1 January', () => {
    expect(smicMonthlyOn('france', isoDate('2020-12-31'))).toEqual({ is: 'outside', why: 'before-first' });
    expect(smicMonthlyOn('france', isoDate('2027-01-01'))).toEqual({ is: 'outside', why: 'revision-expected' });
  });

  it('has its own figures in Mayotte', () => {
    expect(smicMonthlyOn('mayotte', isoDate('2026-09-07'))).toMatchObject({ amount: 1449.93 });
    expect(smicMonthlyOn('mayotte', isoDate('2021-09-07'))).toEqual({ is: 'outside', why: 'before-first' });
    expect([smicZoneOf('97600'), smicZoneOf('97400'), smicZoneOf(null)]).toEqual(['mayotte', 'france', 'france']);
  });

  it('is each month 35 × 52 / 12 hours, to the cent', () => {
    for (const [hourly, monthly] of [[smicHourly, smicMonthly], [smicHourlyMayotte, smicMonthlyMayotte]] as const) {
      expect(hourly.amounts.length).toBeGreaterThan(8);
      for (const [place, { amount }] of hourly.amounts.entries()) expect(monthly.amounts[place]?.amount).toBeCloseTo((amount * 1820) / 12, 2);
    }
  });
});
