import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, fieldIds, type FieldFormat, type FieldId } from './catalogue';
import { describeField, formatField, listOf, parseField } from './formats';
import { nomenclatures } from './nomenclatures';
import type { FieldValue } from './values';

const nbsp = '\u00a0';

/** What can stand in a field of each format, made without the parsers. */
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const capitals = (length: number) => fc.stringMatching(new RegExp(`^[0-9A-Z]{${length}}$`));
const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const line = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ'’][A-Za-zÀ-ÖØ-öø-ÿ0-9'’,.-]{0,20}( [A-Za-zÀ-ÖØ-öø-ÿ0-9'’,.-]{1,10}){0,3}$/);
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((value) => value / 100);
const values: Readonly<Record<Exclude<FieldFormat, 'code' | 'department' | 'signature'>, fc.Arbitrary<FieldValue>>> = {
  text: line,
  personName: fc.stringMatching(/^[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ]{1,12}([ '’-][A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ]{1,8}){0,2}$/),
  date: days,
  siret: digits(14),
  nir: fc.stringMatching(/^[12][0-9]{4}([0-9]{2}|2A|2B)[0-9]{6}([0-9]{2})?$/),
  uai: fc.stringMatching(/^[0-9]{7}[A-Z]$/),
  idcc: digits(4),
  naf: fc.stringMatching(/^[0-9]{4}[A-Z]$/),
  phone: fc.stringMatching(/^0[1-9][0-9]{8}$/),
  email: fc.stringMatching(/^[A-Za-z0-9.+-]{1,12}@[a-z0-9-]{1,10}\.(fr|com|invalid)$/),
  postalCode: digits(5),
  streetNumber: fc.stringMatching(/^[1-9][0-9]{0,3}( (bis|ter)|[A-D])?$/),
  money: cents(999_999_999),
  rate: cents(99_999),
  count: fc.nat({ max: 999_999 }),
  minutes: fc.nat({ max: 59 }),
  boolean: fc.boolean(),
  diplomaCode: capitals(8),
  rncpCode: fc.stringMatching(/^RNCP[0-9]{2,6}$/),
  depositNumber: fc.stringMatching(/^0[0-9]{2}20[0-9]{2}0[1-9](NC|[0-9]{2})[0-9]{4}$/),
};

function valuesOf(field: FieldId): fc.Arbitrary<FieldValue> | null {
  const { format } = catalogue[field];
  const list = listOf(field);
  if (list !== null) return fc.constantFrom(...nomenclatures[list].entries.map(({ code }) => code));
  return format === 'signature' || format === 'code' || format === 'department' ? null : values[format];
}

describe('every field', () => {
  const readable = fieldIds.flatMap((field) => {
    const some = valuesOf(field);
    return some === null ? [] : [[field, some] as const];
  });

  it('has values to try, signatures apart', () => {
    const left = fieldIds.filter((field) => valuesOf(field) === null);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((field) => catalogue[field].format === 'signature')).toBe(true);
  });

  it.each(readable)('%s reads back what it writes', (field, some) => {
    fc.assert(
      fc.property(some, (value) => {
        expect(parseField(field, formatField(field, value))).toEqual({ ok: true, value });
      }),
      { numRuns: 40 },
    );
  });

  it.each(readable)('%s reads a value again as it was read', (field) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 20 }), line, digits(8), digits(14), days), (shown) => {
        const first = parseField(field, shown);
        if (first.ok) expect(parseField(field, formatField(field, first.value))).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it.each(fieldIds)('%s never repeats in its reason what was read', (field) => {
    for (const shown of ['zqx§77-33-1998', 'Zoé¤@4321', '99/99/9999x']) {
      const parsed = parseField(field, shown);
      if (!parsed.ok) {
        expect(parsed.reason).toMatch(/^\p{Lu}.*\.$/u);
        expect(parsed.reason).not.toContain(shown.slice(0, 4));
      }
    }
  });

  it.each(fieldIds)('%s refuses a blank', (field) => {
    expect(parseField(field, ` ${nbsp} `).ok).toBe(false);
  });
});

describe('what people and pages show', () => {
  it.each<[FieldId, string, FieldValue]>([
    ['contract.startDate', '01/09/2026', '2026-09-01'],
    ['contract.startDate', '1/9/2026', '2026-09-01'],
    ['contract.startDate', '01-09-2026', '2026-09-01'],
    ['contract.startDate', '01.09.2026', '2026-09-01'],
    ['contract.startDate', '01 / 09 / 2026', '2026-09-01'],
    ['contract.startDate', '01 09 2026', '2026-09-01'],
    ['contract.startDate', '2026-09-01', '2026-09-01'],
    ['contract.startDate', '2026-09-01T00:00:00.000', '2026-09-01'],
    ['contract.startDate', '01/09/2026 00:00', '2026-09-01'],
    ['contract.startDate', '2026/09/01', '2026-09-01'],
    ['contract.startDate', '01092026', '2026-09-01'],
    ['contract.startDate', '20260901', '2026-09-01'],
    ['contract.startDate', '1er septembre 2026', '2026-09-01'],
    ['contract.startDate', `mardi 1er${nbsp}septembre 2026`, '2026-09-01'],
    ['contract.startDate', '3 août 2026', '2026-08-03'],
    ['contract.startDate', '3 AOUT 2026', '2026-08-03'],
    ['contract.startDate', '7 sept. 2026', '2026-09-07'],
    ['contract.startDate', '7 juil. 2026', '2026-07-07'],
    ['contract.startDate', '29/02/2028', '2028-02-29'],
    ['employer.siret', '732 829 320 00074', '73282932000074'],
    ['employer.siret', `732${nbsp}829${nbsp}320.00074`, '73282932000074'],
    ['employer.siret', '73282932000075', '73282932000075'],
    ['apprentice.nir', '2 09 11 29 232 123 14', '209112923212314'],
    ['apprentice.nir', '2091129232123', '2091129232123'],
    ['apprentice.nir', '1 85 05 2a 123 456', '185052A123456'],
    ['training.cfa.uai', '0561910 x', '0561910X'],
    ['employer.naf', '43.22A', '4322A'],
    ['employer.idcc', '1596', '1596'],
    ['employer.idcc', '843', '0843'],
    ['employer.idcc', '1596 – Bâtiment Ouvriers (jusqu’à 10 salariés)', '1596'],
    ['employer.phone', '02 41 00 00 11', '0241000011'],
    ['employer.phone', '+33 2 41 00 00 11', '0241000011'],
    ['employer.phone', '0033 (0)2.41.00.00.11', '0241000011'],
    ['employer.phone', '+262 692 00 00 11', '0692000011'],
    ['employer.email', 'Compta@exemple.fr', 'Compta@exemple.fr'],
    ['employer.address.postalCode', '49 000', '49000'],
    ['employer.address.number', '12 bis', '12 bis'],
    ['employer.address.street', `  rue  des${nbsp}Lices `, 'rue des Lices'],
    ['contract.grossMonthlySalary', `1${nbsp}867,02${nbsp}€`, 1867.02],
    ['contract.grossMonthlySalary', '1\u202f867,02', 1867.02],
    ['contract.grossMonthlySalary', '1867.02', 1867.02],
    ['contract.grossMonthlySalary', '1867', 1867],
    ['contract.benefits.meal', '5,45 € / repas', 5.45],
    ['contract.wages.year1.period1.rate', '61,5 %', 61.5],
    ['contract.wages.year1.period1.rate', '43.00', 43],
    ['contract.weeklyHours', '35', 35],
    ['contract.weeklyHours', '35h00', 35],
    ['contract.weeklyHours', '35:00', 35],
    ['contract.weeklyHours', '35 h', 35],
    ['contract.weeklyMinutes', '00', 0],
    ['contract.weeklyMinutes', '30 min', 30],
    ['training.hours', `1${nbsp}350 heures`, 1350],
    ['contract.type', '11', '11'],
    ['contract.type', '11 - Premier contrat', '11'],
    ['contract.type', '11 – Premier contrat d’apprentissage de l’apprenti', '11'],
    ['contract.type', "premier contrat d'apprentissage de l'apprenti", '11'],
    ['contract.type', '(21) Nouveau contrat', '21'],
    ['apprentice.lastClass', '1', '01'],
    ['apprentice.birthDepartment', '049', '49'],
    ['apprentice.birthDepartment', '2a', '2A'],
    ['apprentice.birthDepartment', '02A', '2A'],
    ['apprentice.birthDepartment', '2', '02'],
    ['apprentice.birthDepartment', 'Maine et Loire', '49'],
    ['apprentice.birthDepartment', '099', '99'],
    ['mode.contractMode', 'CDI', '2'],
    ['mode.contractMode', 'CDD (durée limitée)', '1'],
    ['apprentice.sex', 'Féminin', 'F'],
    ['apprentice.sex', 'm', 'M'],
    ['employer.sector', 'Privé', 'prive'],
    ['contract.wages.year1.period1.base', 'smic', 'SMIC'],
    ['apprentice.eliteAthlete', 'Oui', true],
    ['apprentice.eliteAthlete', 'NON', false],
    ['training.rncpCode', '38428', 'RNCP38428'],
    ['training.rncpCode', 'rncp 38428', 'RNCP38428'],
    ['training.diplomaCode', '500 23121', '50023121'],
    ['contract.previousContractNumber', '049 2024 09 NC 0123', '049202409NC0123'],
  ])('%s reads « %s »', (field, shown, value) => {
    expect(parseField(field, shown)).toEqual({ ok: true, value });
  });

  it('takes the state of a box where yes or no is asked, nowhere else', () => {
    expect(parseField('training.cfaIsMainSite', true)).toEqual({ ok: true, value: true });
    expect(parseField('employer.siret', true).ok).toBe(false);
  });
});

describe('what does not exist, or could mean two things', () => {
  it.each<[FieldId, string, string]>([
    ['contract.startDate', '31/02/2026', 'no such day'],
    ['contract.startDate', '29/02/2026', 'no leap year'],
    ['contract.startDate', '13/25/2026', 'no such month'],
    ['contract.startDate', '01/09/26', 'a year on two digits'],
    ['contract.startDate', '01/09/0026', 'an impossible year'],
    ['contract.startDate', '31092026', 'no such day in a run of figures'],
    ['contract.startDate', '2026-09-01T22:00:00.000Z', 'another day in France'],
    ['contract.startDate', 'ma rentrée', 'words'],
    ['contract.startDate', '7 jui 2026', 'June or July'],
    ['contract.startDate', '01/09/2026 au 31/08/2027', 'two days'],
    ['employer.siret', '7328293200007', '13 digits'],
    ['employer.siret', '732829320000741', '15 digits'],
    ['apprentice.nir', '20911292321236', '14 characters'],
    ['apprentice.nir', '209112C232123', 'no such department'],
    ['training.cfa.uai', '056191X', 'a digit short'],
    ['employer.naf', '4322', 'no letter'],
    ['employer.idcc', 'B', 'what the portal shows for a brochure'],
    ['employer.idcc', '15960', 'five digits'],
    ['employer.phone', '02 41 00 00', 'eight digits'],
    ['employer.phone', '+49 30 123456', 'another country'],
    ['employer.email', 'compta@exemple', 'no domain'],
    ['employer.email', 'a@b.fr, c@d.fr', 'two addresses'],
    ['employer.address.postalCode', '1000', 'a zero lost'],
    ['employer.address.number', 'Zone artisanale', 'a street'],
    ['contract.grossMonthlySalary', '1.867', 'thousands or decimals'],
    ['contract.grossMonthlySalary', '1.867,02', 'two separators'],
    ['contract.grossMonthlySalary', '-12', 'below nothing'],
    ['contract.grossMonthlySalary', '18,6702', 'four decimals'],
    ['contract.wages.year1.period1.rate', '43 % du SMIC', 'a base too'],
    ['contract.weeklyHours', '35h30', 'minutes that would be lost'],
    ['contract.weeklyHours', '37,5', 'half an hour that would be lost'],
    ['contract.weeklyMinutes', '60', 'an hour'],
    ['contract.type', '12', 'no such type'],
    ['contract.type', '21 – Premier contrat d’apprentissage de l’apprenti', 'the words of another code'],
    ['contract.type', 'Contrat', 'not the words of a code'],
    ['apprentice.birthDepartment', '20', 'Corsica before its two codes'],
    ['apprentice.birthDepartment', '96', 'no such department'],
    ['apprentice.lastPreparedDiploma', '1ère année', 'a figure that is no code'],
    ['apprentice.eliteAthlete', 'peut-être', 'no answer'],
    ['training.rncpCode', 'RS5678', 'the other register'],
    ['training.diplomaCode', '5002312', 'seven characters'],
    ['apprentice.lastName', '12', 'no letter'],
    ['signature.employer', 'Odet', 'ink only'],
  ])('%s refuses « %s » (%s)', (field, shown) => {
    expect(parseField(field, shown).ok).toBe(false);
  });
});

describe('how a French person writes it', () => {
  it.each<[FieldId, FieldValue, string]>([
    ['contract.startDate', '2026-09-01', '01/09/2026'],
    ['contract.grossMonthlySalary', 1867.02, `1${nbsp}867,02`],
    ['contract.grossMonthlySalary', 801.5, '801,50'],
    ['contract.grossMonthlySalary', 1234567, `1${nbsp}234${nbsp}567,00`],
    ['contract.wages.year1.period1.rate', 61.5, '61,5'],
    ['contract.wages.year1.period1.rate', 43, '43'],
    ['employer.siret', '12345678900012', '123 456 789 00012'],
    ['apprentice.nir', '209112923212314', '2 09 11 29 232 123 14'],
    ['apprentice.nir', '2091129232123', '2 09 11 29 232 123'],
    ['employer.phone', '0241000011', '02 41 00 00 11'],
    ['training.cfa.uai', '0561910X', '0561910X'],
    ['employer.idcc', '1596', '1596'],
    ['employer.naf', '4322A', '4322A'],
    ['contract.weeklyHours', 35, '35'],
    ['contract.weeklyMinutes', 5, '05'],
    ['training.hours', 1350, '1350'],
    ['apprentice.eliteAthlete', true, 'oui'],
    ['contract.type', '11', '11'],
  ])('%s writes %j', (field, value, shown) => {
    expect(formatField(field, value)).toBe(shown);
  });

  it.each<[FieldId, FieldValue, string]>([
    ['contract.type', '11', `11${nbsp}– Premier contrat d’apprentissage de l’apprenti`],
    ['apprentice.sex', 'F', 'Féminin'],
    ['contract.wages.year1.period1.base', 'SMC', 'SMC'],
    ['contract.grossMonthlySalary', 801.5, `801,50${nbsp}€`],
    ['contract.wages.year1.period1.rate', 43, `43${nbsp}%`],
    ['contract.pensionFund', 'BTPR Agirc-Arrco', 'BTPR Agirc-Arrco'],
  ])('%s says %j to a person', (field, value, shown) => {
    expect(describeField(field, value)).toBe(shown);
  });
});
