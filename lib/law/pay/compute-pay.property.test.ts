import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, parseIsoDate, type IsoDate } from '../../fields/iso-date';
import { computePay } from './compute-pay';
import type { PayCase } from './pay-case';

const day = (min: string, max: string) =>
  fc.date({ min: new Date(`${min}T00:00:00Z`), max: new Date(`${max}T00:00:00Z`), noInvalidDate: true }).map((date) => parseIsoDate(date.toISOString().slice(0, 10))).filter((found) => found !== null);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const orAbsent = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyDay = day('1900-01-01', '2199-12-31');
const anyNumber = fc.double({ min: -1e6, max: 1e6 });

const facts = fc.record({ today: anyDay }).chain((known) =>
  fc.record({
    previousContractLastRate: orAbsent(fc.double()), previousContractMinimumRate: orAbsent(fc.double()), previousContractLastPayCents: orAbsent(fc.double()),
    previousContractDiplomaObtained: orAbsent(fc.boolean()), previousContractIsBtp: orAbsent(fc.boolean()), isDirectlyRelated: orAbsent(fc.boolean()),
    heldDiplomaYears: orAbsent(fc.integer({ min: -3, max: 9 })), cycleLengthMonths: orAbsent(fc.double()),
  }).map((others) => ({ ...known, ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)) })),
);
const code = orNull(fc.constantFrom('11', '21', '22', '23', '33', '34', '62', '35', '73', '7', '', 'x'));
const anyCase: fc.Arbitrary<PayCase> = fc.record({
  birthDate: orNull(anyDay), startDate: orNull(anyDay), endDate: orNull(anyDay), conclusionDate: orNull(anyDay),
  idcc: orNull(fc.constantFrom('1597', '2420', '3216', 'x', '')), employerPostalCode: orNull(fc.constantFrom('69003', '97600', '')),
  weeklyMinutes: orNull(anyNumber), conventionalMinimum: orNull(anyNumber), contractType: code, targetDiploma: code, highestDiploma: code,
  previousSituation: code, isDisabledWorker: orNull(fc.boolean()), facts,
});
/** Contracts as they are: 15 to 40 years old, 1 day to 4 years, since 2019. */
const plausibleCase: fc.Arbitrary<PayCase> = fc
  .record({ any: anyCase, startDate: day('2019-01-01', '2040-12-31'), ageDays: fc.integer({ min: 15 * 366, max: 40 * 365 }), lengthDays: fc.integer({ min: 0, max: 1459 }), idcc: fc.constantFrom('1597', '2609', '2420', '3216') })
  .map(({ any, startDate, ageDays, lengthDays, idcc }) => ({
    ...any, startDate, birthDate: addDays(startDate, -ageDays), endDate: addDays(startDate, lengthDays), conclusionDate: startDate, idcc, contractType: any.contractType?.startsWith('3') === true ? '11' : any.contractType,
  }));

const legal = [[27, 39, 55, 55], [43, 51, 67, 67], [53, 61, 78, 78], [100, 100, 100, 100]];
const btp = [[40, 50, 60, 60], [50, 60, 70, 70], [55, 65, 80, 80], [100, 100, 100, 100]];

/** The letter of D6222-26 and D6222-31 for one day, told again in months since year 0 instead of calendar days. */
function lawfulRate(birthDate: IsoDate, startDate: IsoDate, on: IsoDate, grid: readonly (readonly number[])[]): number {
  const month = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const isLeapBirth = birthDate.endsWith('02-29');
  const band = [18, 21, 26].filter((age) => {
    const isMarch = isLeapBirth && (Number(birthDate.slice(0, 4)) + age) % 4 !== 0;
    return month(on) > month(birthDate) + age * 12 + (isMarch ? 1 : 0);
  }).length;
  const year = [1, 2, 3].filter((n) => addMonths(startDate, n * 12) <= on).length;
  return grid[band]?.[year] ?? 0;
}

describe('computePay, whatever it is given', () => {
  it('never throws', () => {
    fc.assert(fc.property(anyCase, (pay) => {
      const result = computePay(pay);
      if (result.is === 'refused') expect(result.reason).not.toMatch(/undefined|NaN|null/);
    }), { numRuns: 1000 });
  }, 60_000);

  it('gives lines that follow each other, fill the contract, two a year at most, and pay every day its minimum', () => {
    let computed = 0;
    fc.assert(fc.property(plausibleCase, (pay) => {
      const { startDate, endDate, birthDate, idcc } = pay;
      const result = computePay(pay);
      if (result.is === 'refused' || startDate === null || endDate === null || birthDate === null) return;
      computed += 1;
      const { periods } = result;
      expect(periods[0]?.from).toBe(startDate);
      expect(periods.at(-1)?.to).toBe(endDate);
      expect(new Set(periods.map(({ line }) => `${line.year}.${line.period}`)).size).toBe(periods.length);
      for (const [place, { from, to, rate, line, why, amount, monthlyBase }] of periods.entries()) {
        expect(from <= to).toBe(true);
        const before = periods[place - 1];
        if (before !== undefined) expect(from).toBe(addDays(before.to, 1));
        expect(Math.round(rate * 100) / 100).toBe(rate);
        expect(line.year).toBe(1 + [1, 2, 3].filter((n) => addMonths(startDate, n * 12) <= from).length);
        for (const on of [from, to]) {
          expect(rate).toBeGreaterThanOrEqual(lawfulRate(birthDate, startDate, on, legal));
          if (idcc !== '3216') expect(rate).toBeGreaterThanOrEqual(lawfulRate(birthDate, startDate, on, btp));
        }
        expect(why.join(' ')).not.toMatch(/undefined|NaN|null/);
        if (amount !== null && monthlyBase !== null && pay.weeklyMinutes === null) expect(amount).toBeGreaterThanOrEqual((rate * monthlyBase) / 100 - 0.001);
      }
    }), { numRuns: 600 });
    expect(computed).toBeGreaterThan(200);
  }, 60_000);
});
