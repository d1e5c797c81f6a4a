import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, fieldIds, type FieldId } from '../fields/catalogue';
import { isoDate, parseIsoDate } from '../fields/iso-date';
import { nomenclatures } from '../fields/nomenclatures';
import type { Seen } from '../fields/values';
import { evaluateRules } from './evaluate';
import { rulesOnPayAndIdentifiers } from './index-pay-and-identifiers';
import type { CaseFacts } from './rule';
import { seeFields } from './rule-tester';

const read = [...new Set<FieldId>(rulesOnPayAndIdentifiers.flatMap(({ reads }) => reads))];
const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => parseIsoDate(date.toISOString().slice(0, 10)) ?? isoDate('2026-09-07'));
const oddText = fc.constantFrom('', ' ', '-1', 'abc', 'B', 'B3193', '3005T2', '99', '0000', '2026-02-30', 'SMC', 'RMC', 'é – à', '1597 – Bâtiment', '(', '\u00a0');

/** Whatever a field may hold: a value of its format, an odd one, another kind, blank, unreadable, absent. */
function anySeen(field: FieldId): fc.Arbitrary<Seen> {
  const { format, nomenclature } = catalogue[field];
  const usual: fc.Arbitrary<string | number | boolean> =
    format === 'date' ? day
      : format === 'boolean' ? fc.boolean()
        : format === 'money' || format === 'rate' || format === 'count' || format === 'minutes' ? fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.double())
          : nomenclature === undefined ? fc.oneof(fc.stringMatching(/^\d{4,15}[A-Z]?$/), oddText) : fc.constantFrom(...nomenclatures[nomenclature].entries.map(({ code }) => code));
  return fc.oneof(
    { weight: 6, arbitrary: usual.map((value): Seen => ({ state: 'value', value })) },
    { weight: 1, arbitrary: fc.oneof(oddText, fc.string()).map((text): Seen => ({ state: 'unreadable', text })) },
    { weight: 1, arbitrary: fc.constantFrom<Seen>({ state: 'empty' }, { state: 'absent' }) },
  );
}
const anyContract = fc.record(Object.fromEntries(read.map((field) => [field, anySeen(field)])));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .record({ today: day, previousContractLastRate: maybe(fc.double()), previousContractMinimumRate: maybe(fc.double()), previousContractLastPayCents: maybe(fc.double()), previousContractDiplomaObtained: maybe(fc.boolean()), previousContractIsBtp: maybe(fc.boolean()), isDirectlyRelated: maybe(fc.boolean()), heldDiplomaYears: maybe(fc.integer()), cycleLengthMonths: maybe(fc.double()), mealsPerMonth: maybe(fc.integer()) })
  .map(({ today, ...others }) => ({ today, ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)) }));

describe('the rules on pay and identifiers', () => {
  it('never crash, whatever the page shows', () => {
    fc.assert(fc.property(anyContract, anyFacts, (seen, facts) => {
      const { findings, failed } = evaluateRules(rulesOnPayAndIdentifiers, seen, facts);
      expect(failed).toEqual([]);
      for (const { rule, message } of findings) expect(message, rule).not.toMatch(/undefined|\[object/);
    }), { numRuns: 400 });
  }, 60_000);

  it('never repeat the NIR in a message', () => {
    const secret = '1080369123045';
    const faults = ['108036912304523', '10803691230', `${secret}1`, `3${secret.slice(1)}`, secret].map((nir) =>
      evaluateRules(rulesOnPayAndIdentifiers, seeFields({ 'apprentice.nir': nir, 'apprentice.birthDate': '1999-11-02', 'apprentice.sex': 'F', 'apprentice.birthDepartment': '2A' }), { today: isoDate('2026-11-24') }).findings,
    );
    const messages = faults.flat().map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(8);
    for (const message of messages) expect(message).not.toMatch(/36912|0803|1230/);
  });

  it('read fields of the catalogue only', () => {
    expect(read.length).toBeGreaterThan(60);
    for (const field of read) expect(fieldIds).toContain(field);
  });
});
