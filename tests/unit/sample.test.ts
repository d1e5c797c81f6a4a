import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { attestationIds, catalogue, isFieldId } from '../../lib/fields/catalogue';
import { parseField } from '../../lib/fields/formats';
import type { FieldValue } from '../../lib/fields/values';
import { assembleCaseValues } from '../../lib/profiles/case-values';
import { parseInterchange } from '../../lib/profiles/interchange';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import { checkRequest } from '../pages/egestion/check.mjs';
import { fieldById, skins } from '../pages/egestion/definition.mjs';
import { seedDirectory } from '../pages/egestion/seed.mjs';
import { showValue } from '../pages/egestion/values.mjs';

const path = new URL('../../public/sample/truelle-exemple.json', import.meta.url);
const today = '2026-11-24';

const parsed = parseInterchange(readFileSync(path, 'utf8'));
if (!parsed.ok) throw new Error(parsed.sentence);
const { items, faults, remarks } = parsed;
const profiles = new Map<string, ProfileRecord>(items.map(({ record }) => [record.id, record]));
const caseFiles: readonly CaseFileRecord[] = items.flatMap((item) => (item.kind === 'caseFile' ? [item.record] : []));
const profile = (id: string | null): ProfileRecord | null => (id === null ? null : (profiles.get(id) ?? null));

type Contract = Readonly<Partial<Record<string, FieldValue>>>;
/** The values of each dossier, under its name. */
const contracts: readonly (readonly [string, Contract])[] = caseFiles.map((caseFile) => [
  caseFile.name,
  Object.fromEntries(
    Object.entries(
      assembleCaseValues({
        caseFile,
        employer: profile(caseFile.employer),
        master1: profile(caseFile.master1),
        master2: profile(caseFile.master2),
        apprentice: profile(caseFile.apprentice),
        training: profile(caseFile.training),
      }),
    ).map(([field, { value }]) => [field, value]),
  ),
]);
const text = (values: Contract, key: string): string => String(values[key] ?? '');
const ofFormat = (format: string): readonly (readonly [string, string])[] =>
  items.flatMap(({ record }) =>
    Object.entries(record.values).flatMap(([key, value]) => {
      const field = key.replace(/^master\./, 'master1.');
      return isFieldId(field) && catalogue[field].format === format ? [[`${record.name} ${key}`, String(value)] as const] : [];
    }),
  );

describe('the sample', () => {
  it('is a sound file of at least 3 employers, 4 masters, 12 apprentices, 5 trainings and 12 dossiers', () => {
    expect([faults, remarks]).toEqual([[], []]);
    const count = (kind: string): number => items.filter((item) => item.kind === kind).length;
    expect(count('employer')).toBeGreaterThanOrEqual(3);
    expect(count('master')).toBeGreaterThanOrEqual(4);
    expect(count('apprentice')).toBeGreaterThanOrEqual(12);
    expect(count('training')).toBeGreaterThanOrEqual(5);
    expect(count('caseFile')).toBeGreaterThanOrEqual(12);
  });

  it('joins profiles that are in it, and uses every one of them', () => {
    const used = caseFiles.flatMap((one) =>
      [one.employer, one.master1, one.master2, one.apprentice, one.training].filter((id) => id !== null),
    );
    for (const id of used) expect(profiles.has(id)).toBe(true);
    for (const { kind, record } of items) if (kind !== 'caseFile') expect(used, record.name).toContain(record.id);
  });

  it('is written as records are kept, in each format', () => {
    for (const { record } of items) {
      for (const [key, value] of Object.entries(record.values)) {
        const field = key.replace(/^master\./, 'master1.');
        if (!isFieldId(field)) throw new Error(key);
        expect(parseField(field, typeof value === 'boolean' ? value : String(value)), key).toEqual({ ok: true, value });
        expect(attestationIds).not.toContain(field);
      }
    }
  });
});

describe('identifiers', () => {
  /** Key of a SIRET: from the right, every second digit doubled, digits of the results added, a multiple of ten. */
  const luhnSum = (digits: string): number =>
    Array.from(digits)
      .reverse()
      .reduce((sum, digit, place) => {
        const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
        return sum + Math.floor(doubled / 10) + (doubled % 10);
      }, 0);

  it('has SIRET with right keys, and can tell a wrong one', () => {
    // A number that public guides take as their example.
    expect(luhnSum('73282932000074') % 10).toBe(0);
    expect(luhnSum('73282932000075') % 10).not.toBe(0);
    expect(ofFormat('siret').length).toBeGreaterThanOrEqual(9);
    for (const [where, siret] of ofFormat('siret')) {
      expect([where, luhnSum(siret) % 10, luhnSum(siret.slice(0, 9)) % 10]).toEqual([where, 0, 0]);
    }
  });

  it('has UAI with right letters', () => {
    // No I, O nor Q; the letter is the number modulo 23. A real one: 0561910X.
    const letterOf = (uai: string): string => 'ABCDEFGHJKLMNPRSTUVWXYZ'.charAt(Number(uai.slice(0, 7)) % 23);
    expect(letterOf('0561910X')).toBe('X');
    expect(ofFormat('uai').length).toBeGreaterThanOrEqual(6);
    for (const [where, uai] of ofFormat('uai')) expect([where, uai.slice(7)]).toEqual([where, letterOf(uai)]);
    for (const [name, values] of contracts) {
      expect([name, text(values, 'training.cfa.uai').slice(1, 3)]).toEqual([
        name,
        text(values, 'training.cfa.address.postalCode').slice(0, 2),
      ]);
    }
  });

  it('has NIR with right keys that say the sex, the month and the place of birth', () => {
    const keyOf = (nir: string): bigint => 97n - (BigInt(nir.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97n);
    // A number that public guides take as their example.
    expect(keyOf('2550814168025')).toBe(38n);
    const nirs = ofFormat('nir');
    expect(nirs).toHaveLength(12);
    expect(new Set(nirs.map(([, nir]) => nir)).size).toBe(12);
    for (const { kind, record } of items) {
      if (kind !== 'apprentice') continue;
      const nir = text(record.values, 'apprentice.nir');
      const birth = text(record.values, 'apprentice.birthDate');
      const department = text(record.values, 'apprentice.birthDepartment');
      expect([record.name, nir.length, BigInt(nir.slice(13))]).toEqual([record.name, 15, keyOf(nir)]);
      expect([record.name, nir.slice(0, 5)]).toEqual([
        record.name,
        `${record.values['apprentice.sex'] === 'M' ? '1' : '2'}${birth.slice(2, 4)}${birth.slice(5, 7)}`,
      ]);
      expect([record.name, nir.slice(5, 5 + department.length)]).toEqual([record.name, department]);
    }
  });

  it('gives nobody a telephone number or an address on the net that could be somebody’s', () => {
    // Ranges that the numbering plan keeps for fiction (Arcep, decision 2009-1115).
    for (const [where, phone] of ofFormat('phone'))
      expect([where, phone]).toEqual([where, expect.stringMatching(/^(026191|053649|063998)\d{4}$/)]);
    for (const [where, email] of ofFormat('email')) expect([where, email]).toEqual([where, expect.stringMatching(/\.invalid$/)]);
    expect(ofFormat('phone').length).toBeGreaterThan(12);
  });
});

describe.each(contracts)('%s', (_, values) => {
  const day = (key: string): string => text(values, key);
  const isAmendment = text(values, 'contract.type').startsWith('3');

  it('is complete: the copy of the portal finds nothing to fill or to correct, in any skin', () => {
    const signed = { ...values, 'signature.date': values['contract.conclusionDate'] };
    const ticked = Object.fromEntries(['declaration.accuracy', ...attestationIds].map((id) => [id, true]));
    for (const skin of skins) {
      const typed = Object.fromEntries(
        Object.entries({ ...signed, ...ticked }).flatMap(([id, value]) => {
          const field: unknown = fieldById.get(id);
          return field === undefined ? [] : [[id, showValue(field, value)]];
        }),
      );
      const request = {
        skin,
        values: typed,
        persons: { contact: 'contact-1' },
        master2Open: values['master2.lastName'] !== undefined,
        uploads: [],
      };
      for (const step of ['form', 'validation'] as const) expect([skin, checkRequest(request, step, today)]).toEqual([skin, []]);
      const emptied = { ...request, values: { ...typed, 'contract.endDate': '' } };
      expect(checkRequest(emptied, 'form', today)).toHaveLength(1);
    }
  });

  it('has dates in an order that the law and the OPCO take', () => {
    if (!isAmendment) expect(day('contract.conclusionDate') <= day('contract.startDate')).toBe(true);
    expect(day('contract.conclusionDate') <= today).toBe(true);
    expect(day('contract.startDate') <= day('contract.practicalTrainingStartDate')).toBe(true);
    expect(monthsLater(day('contract.startDate'), 3) >= day('contract.practicalTrainingStartDate')).toBe(true);
    expect(monthsLater(day('contract.startDate'), 3) >= day('training.cfaStartDate')).toBe(true);
    if (day('training.cfaStartDate') < day('contract.startDate')) expect(['7', '8']).toContain(values['apprentice.previousSituation']);
    expect(day('training.examEndDate') > day('training.cfaStartDate')).toBe(true);
    expect(day('training.examEndDate') <= day('contract.endDate')).toBe(true);
    expect(lastOfMonth(monthsLater(day('training.examEndDate').slice(0, 8) + '01', 2)) >= day('contract.endDate')).toBe(true);
    expect(monthsLater(day('contract.startDate'), 6) <= day('contract.endDate')).toBe(true);
    if (isAmendment) {
      expect(day('contract.amendmentEffectDate') >= day('contract.startDate')).toBe(true);
      expect(day('contract.amendmentEffectDate') <= day('contract.endDate')).toBe(true);
    }
  });

  it('pays at least the branch minimum on every day, without gap or overlap', () => {
    const periods = [1, 2, 3, 4]
      .flatMap((year) => [1, 2].map((period) => `contract.wages.year${year}.period${period}`))
      .filter((row) => values[`${row}.from`] !== undefined)
      .map((row) => ({
        row,
        from: day(`${row}.from`),
        to: day(`${row}.to`),
        rate: Number(values[`${row}.rate`]),
        base: values[`${row}.base`],
      }));
    expect(periods[0]?.from).toBe(day('contract.startDate'));
    expect(periods.at(-1)?.to).toBe(day('contract.endDate'));
    const birth = day('apprentice.birthDate');
    const missing = values['contract.exemptionType'] === '21' ? 1 : 0;
    for (const [place, { row, from, to, rate, base }] of periods.entries()) {
      expect(['SMIC', 'SMC']).toContain(base);
      const next = periods[place + 1];
      if (next !== undefined) expect(next.from).toBe(daysLater(to, 1));
      for (let one = from; one <= to; one = daysLater(one, 1)) {
        const year = yearsBetween(day('contract.startDate'), one);
        expect(row).toContain(`year${year + 1}.`);
        expect(rate).toBeGreaterThanOrEqual(branchMinimum(paidAge(birth, day('contract.startDate'), one), year + missing));
      }
    }
    // SMIC, monthly for 35 hours: 1 801,80 € until the end of 2025, 1 867,02 € since June 2026.
    const smic = day('contract.startDate') < '2026-01-01' ? 1801.8 : 1867.02;
    const reference = periods[0]?.base === 'SMC' ? Number(values['contract.conventionalMinimum']) : smic;
    expect(reference).toBeGreaterThanOrEqual(smic);
    expect(Number(values['contract.grossMonthlySalary'])).toBeCloseTo(Math.ceil((reference * (periods[0]?.rate ?? 0)) / 1 - 1e-6) / 100, 1);
    expect(Number(values['contract.grossMonthlySalary'])).toBeGreaterThanOrEqual((reference * (periods[0]?.rate ?? 0)) / 100);
  });

  it('has a legal representative if and only if the apprentice is a minor when it is signed', () => {
    const isMinor = yearsBetween(day('apprentice.birthDate'), day('contract.conclusionDate')) < 18;
    expect(values['legalRepresentative.fullName'] !== undefined).toBe(isMinor);
  });

  it('has an age, or the exemption for it, and a number of the previous contract where one is due', () => {
    const age = yearsBetween(day('apprentice.birthDate'), day('contract.startDate'));
    expect(age).toBeGreaterThanOrEqual(15);
    expect(age).toBeLessThan(30);
    if (!isAmendment) expect(values['contract.exemptionType'] === '11').toBe(age < 16);
    const previous = text(values, 'contract.previousContractNumber');
    if (values['contract.type'] === '11') expect(previous).toBe('');
    else expect(previous).toMatch(/^0\d{2}20\d{2}(0[1-9]|1[0-2])(\d\d|NC)\d{4}$/);
  });

  it('has a master of at least the level prepared', () => {
    const levels: Readonly<Partial<Record<string, number>>> = { 33: 3, 38: 3, 49: 4, 54: 5 };
    const prepared = levels[text(values, 'training.targetDiploma')] ?? Number.NaN;
    expect(Number(values['master1.diplomaLevel'])).toBeGreaterThanOrEqual(prepared);
  });
});

describe('situations', () => {
  const some = (is: (values: Contract) => boolean): number => contracts.filter(([, values]) => is(values)).length;
  const age = (values: Contract): number => yearsBetween(text(values, 'apprentice.birthDate'), text(values, 'contract.startDate'));

  it.each<[string, (values: Contract) => boolean]>([
    ['a minor with a legal representative', (values) => age(values) < 18 && values['legalRepresentative.fullName'] !== undefined],
    ['an apprentice of 15', (values) => age(values) === 15],
    [
      'a representative who lives elsewhere',
      (values) =>
        values['legalRepresentative.address.street'] !== undefined &&
        values['legalRepresentative.address.street'] !== values['apprentice.address.street'],
    ],
    ['an open-ended contract', (values) => values['mode.contractMode'] === '2'],
    ['two masters', (values) => values['master2.lastName'] !== undefined],
    ['a new contract with the same employer', (values) => values['contract.type'] === '21'],
    ['a new contract with another employer', (values) => values['contract.type'] === '22'],
    ['a new contract after a rupture', (values) => values['contract.type'] === '23'],
    ['a disabled apprentice', (values) => values['apprentice.disabledWorker'] === true],
    ['someone of 26 or more', (values) => age(values) >= 26],
    ['an amendment', (values) => text(values, 'contract.type').startsWith('3') && values['contract.amendmentEffectDate'] !== undefined],
    [
      'a training site that is not the CFA',
      (values) => values['training.cfaIsMainSite'] === false && values['training.site.name'] !== undefined,
    ],
    ['a reduced duration', (values) => values['contract.exemptionType'] === '21'],
    ['a change of pay on a birthday', (values) => Object.keys(values).some((key) => key.endsWith('.period2.from'))],
    ['a pay from the agreement', (values) => values['contract.wages.year1.period1.base'] === 'SMC'],
    ['a birth in Corsica', (values) => values['apprentice.birthDepartment'] === '2A'],
    ['a birth overseas', (values) => values['apprentice.birthDepartment'] === '974'],
    ['a birth abroad', (values) => values['apprentice.birthDepartment'] === '99'],
    ['a usage name', (values) => values['apprentice.usageName'] !== undefined],
    ['minutes beside the hours', (values) => Number(values['contract.weeklyMinutes']) > 0],
  ])('there is %s, and not everywhere', (_, is) => {
    expect(some(is)).toBeGreaterThan(0);
    expect(some(is)).toBeLessThan(contracts.length);
  });

  it('leaves something to find, to tell apart and to create in the searches of the copy', () => {
    const { companies, persons, cfas, certifications, rncp } = seedDirectory(path);
    const people = z.array(z.object({ kind: z.string(), lastName: z.string(), firstName: z.string() })).parse(persons);
    const named = (kind: string) => people.filter((one) => one.kind === kind).map((one) => `${one.lastName} ${one.firstName}`);
    for (const [kind, head] of [
      ['apprentice', 'apprentice'],
      ['master', 'master'],
    ] as const) {
      const wanted = items
        .filter((item) => item.kind === kind)
        .map(({ record }) => `${text(record.values, `${head}.lastName`)} ${text(record.values, `${head}.firstName`)}`);
      const times = wanted.map((name) => named(kind).filter((other) => other === name).length);
      expect(Math.min(...times)).toBe(0);
      expect(Math.max(...times)).toBe(2);
      expect(new Set(wanted).size).toBe(wanted.length);
    }
    expect([companies.length, cfas.length]).toEqual([5, 5]);
    expect(certifications.length).toBe(5);
    expect(rncp.length).toBe(6);
  });
});

/** Minimum of the national agreement of 8 February 2005 for building and public works, in percent; from 26 the law's 100 %. */
function branchMinimum(age: number, yearFromZero: number): number {
  const rows = age < 18 ? [40, 50, 60] : age < 21 ? [50, 60, 70] : age < 26 ? [55, 65, 80] : [100, 100, 100];
  return rows[Math.min(yearFromZero, 2)] ?? Number.NaN;
}

/** Age that counts for the pay: a birthday during the contract counts from the first day of the next month (D6222-31). */
function paidAge(birth: string, start: string, on: string): number {
  const counted = daysLater(on.slice(0, 8) + '01', -1);
  return yearsBetween(birth, counted < start ? start : counted);
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function daysLater(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function monthsLater(from: string, months: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

function lastOfMonth(on: string): string {
  return daysLater(monthsLater(on.slice(0, 8) + '01', 1), -1);
}
