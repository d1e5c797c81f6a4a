import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldIds, isFieldId, type FieldId } from '../../lib/fields/catalogue';
import { addDays, addMonths, isoDate } from '../../lib/fields/iso-date';
import type { FieldValue, FieldValues, Seen } from '../../lib/fields/values';
import { computePay } from '../../lib/law/pay/compute-pay';
import { payCaseOf } from '../../lib/law/pay/pay-case';
import { wageFieldIds } from '../../lib/law/pay/wage-lines';
import { lookUpPostalCodes, parseCommunes } from '../../lib/law/identifiers/communes';
import { rules } from '../../lib/rules';
import { evaluateRules } from '../../lib/rules/evaluate';
import type { CaseFacts } from '../../lib/rules/rule';
import { faultyContracts, faultyValues, seenOnForm } from '../e2e/faulty-contracts.mjs';
import { meantValues, readSample } from '../e2e/play-contract.mjs';

const today = isoDate('2026-11-24');
const sample = readSample();
const [minor, other] = sample.caseFiles;
if (minor === undefined || other === undefined) throw new Error('The sample has no two dossiers');
const communes = parseCommunes(readFileSync(new URL('../../public/data/communes.txt', import.meta.url), 'utf8'));
type Seens = Readonly<Partial<Record<FieldId, Seen>>>;

/** What is known of a contract beside its fields, as the background gathers it. */
function factsOf(seen: Seens): CaseFacts {
  const codes = Object.entries(seen).flatMap(([field, state]) => (field.endsWith('.postalCode') && state.state === 'value' ? [String(state.value)] : []));
  return { today, communesOfPostalCode: lookUpPostalCodes(communes, codes) };
}

function seenOf(values: Readonly<Record<string, FieldValue>>): Seens {
  const entries: readonly (readonly [string, Seen])[] = Object.entries(seenOnForm(values, today));
  return Object.fromEntries(entries.filter(([id]) => isFieldId(id)));
}

function blockingOf(seen: Seens): readonly string[] {
  const { findings, failed } = evaluateRules(rules, seen, factsOf(seen));
  expect(failed).toEqual([]);
  return [...new Set(findings.filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule))].sort();
}

describe('sound contracts', () => {
  it.each(sample.caseFiles.map((caseFile) => [caseFile.name, caseFile] as const))('%s: nothing blocks', (_name, caseFile) => {
    expect(blockingOf(seenOf(meantValues(sample, caseFile)))).toEqual([]);
  });
});

describe('faulty contracts', () => {
  it('are 25 at least, and no two alike', () => {
    expect(new Set(faultyContracts.map(({ changes }) => JSON.stringify(changes))).size).toBeGreaterThanOrEqual(25);
  });

  it.each(faultyContracts.map((faulty) => [faulty.name, faulty] as const))('%s: exactly these rules block', (_name, faulty) => {
    expect(blockingOf(seenOf(faultyValues(sample, faulty)))).toEqual([...faulty.blocking].sort());
  });
});

describe('any contract', () => {
  const anyValue = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom('2026-02-30', '0000-00-00', '9999-12-31', '2008-02-29', ''));
  const anySeen: fc.Arbitrary<Seen> = fc.oneof(
    anyValue.map((value): Seen => ({ state: 'value', value })),
    fc.constant<Seen>({ state: 'empty' }),
    fc.string().map((text): Seen => ({ state: 'unreadable', text })),
    fc.constant<Seen>({ state: 'absent' }),
  );

  it('is judged without any rule failing, whatever stands in its fields', () => {
    const anyForm = fc.record(Object.fromEntries(fieldIds.map((field) => [field, anySeen])), { requiredKeys: [] });
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(evaluateRules(rules, form, { today, stage: 'sending' }).failed).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is judged without any rule failing when one field of a sound contract holds anything', () => {
    const sound = seenOf(meantValues(sample, minor));
    fc.assert(
      fc.property(fc.constantFrom(...fieldIds), anySeen, (field, seen) => {
        expect(evaluateRules(rules, { ...sound, [field]: seen }, factsOf(sound)).failed).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is free of blocking faults when it was built by the law: any start, any length, any age of 18 to 29, pay as computed', () => {
    const base = meantValues(sample, other);
    const replaced = new Set<string>([...wageFieldIds, 'contract.grossMonthlySalary', 'apprentice.nir', 'contract.conventionalMinimum']);
    const built = fc.record({
      start: fc.integer({ min: 0, max: 300 }).map((days) => addDays(isoDate('2026-01-05'), days)),
      months: fc.integer({ min: 12, max: 35 }),
      ageDays: fc.integer({ min: 18 * 366, max: 29 * 365 }),
    });
    fc.assert(
      fc.property(built, ({ start, months, ageDays }) => {
        const end = addDays(addMonths(start, months), -1);
        const birthDate = addDays(start, -ageDays);
        const sound = Object.fromEntries(Object.entries(base).filter(([field]) => !replaced.has(field) && !field.startsWith('legalRepresentative.')));
        Object.assign(sound, {
          'apprentice.birthDate': birthDate, 'contract.conclusionDate': start, 'contract.startDate': start, 'contract.practicalTrainingStartDate': start,
          'training.cfaStartDate': start, 'training.examEndDate': addDays(end, -10), 'contract.endDate': end, 'signature.date': start,
        });
        const pay = computePay(payCaseOf(onlyFields(sound), { today }));
        // From 21 the agreed minimum of the job may be needed: such a table is the user's own.
        fc.pre(pay.is === 'computed' && pay.gross.amount !== null);
        expect(blockingOf(seenOf({ ...sound, ...pay.values }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function onlyFields(values: Readonly<Record<string, FieldValue>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => isFieldId(field)));
}
