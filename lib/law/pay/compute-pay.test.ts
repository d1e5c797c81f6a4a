import { describe, expect, it } from 'vitest';
import { isoDate } from '../../fields/iso-date';
import type { FieldValues } from '../../fields/values';
import { computePay, type ComputedPay } from './compute-pay';
import { payCaseOf, type PayFacts } from './pay-case';

const today = isoDate('2026-11-24');
/** Start of a school year at the latest SMIC (1 867,02 €), born so that no age band changes before the end. */
const twoYears: FieldValues = {
  'employer.idcc': '1597', 'apprentice.birthDate': '2007-09-15', 'contract.type': '11', 'contract.conclusionDate': '2026-07-01',
  'contract.startDate': '2026-09-07', 'contract.endDate': '2028-08-31', 'contract.weeklyHours': 35, 'contract.weeklyMinutes': 0,
};

function pay(values: FieldValues, facts: Partial<PayFacts> = {}): ComputedPay {
  const result = computePay(payCaseOf({ ...twoYears, ...values }, { today, ...facts }));
  if (result.is !== 'computed') throw new Error(result.reason);
  return result;
}
const refusal = (values: FieldValues): string => {
  const result = computePay(payCaseOf({ ...twoYears, ...values }, { today }));
  return result.is === 'refused' ? result.reason : 'computed';
};
const lines = (values: FieldValues, facts: Partial<PayFacts> = {}): readonly string[] =>
  pay(values, facts).periods.map(({ line, from, to, rate, base }) => `${line.year}.${line.period} ${from} ${to} ${rate} ${base}`);

describe('computePay', () => {
  it('changes rates on the anniversary, never on the school year', () => {
    expect(lines({})).toEqual(['1.1 2026-09-07 2027-09-06 50 SMIC', '2.1 2027-09-07 2028-08-31 60 SMIC']);
  });

  it('changes rates on the 1st of the month after 18, 21 and 26 years', () => {
    expect(lines({ 'apprentice.birthDate': '2009-03-15' })).toEqual([
      '1.1 2026-09-07 2027-03-31 40 SMIC', '1.2 2027-04-01 2027-09-06 50 SMIC', '2.1 2027-09-07 2028-08-31 60 SMIC',
    ]);
    expect(lines({ 'apprentice.birthDate': '2006-10-01' })[1]).toBe('2.1 2027-09-07 2027-10-31 60 SMIC');
    expect(lines({ 'apprentice.birthDate': '2006-10-01' })[2]).toBe('2.2 2027-11-01 2028-08-31 65 SMIC');
    expect(lines({ 'apprentice.birthDate': '2001-12-31' })).toEqual(['1.1 2026-09-07 2027-09-06 55 SMIC', '2.1 2027-09-07 2027-12-31 65 SMIC', '2.2 2028-01-01 2028-08-31 100 SMIC']);
  });

  it('counts a birthday of the month of the start at once, and splits one that falls after', () => {
    expect(lines({ 'apprentice.birthDate': '2008-09-07' })[0]).toBe('1.1 2026-09-07 2027-09-06 50 SMIC');
    expect(lines({ 'apprentice.birthDate': '2008-09-03' })[0]).toBe('1.1 2026-09-07 2027-09-06 50 SMIC');
    expect(lines({ 'apprentice.birthDate': '2008-09-08' }).slice(0, 2)).toEqual(['1.1 2026-09-07 2026-09-30 40 SMIC', '1.2 2026-10-01 2027-09-06 50 SMIC']);
  });

  it('takes 1 March as the birthday of who was born on 29 February', () => {
    expect(lines({ 'apprentice.birthDate': '2008-02-29', 'contract.startDate': '2026-01-05', 'contract.endDate': '2026-12-31' })).toEqual([
      '1.1 2026-01-05 2026-03-31 40 SMIC', '1.2 2026-04-01 2026-12-31 50 SMIC',
    ]);
  });

  it('takes 28 February as the anniversary of a start on 29 February', () => {
    expect(lines({ 'apprentice.birthDate': '2007-01-15', 'contract.startDate': '2024-02-29', 'contract.endDate': '2025-12-31', 'contract.conclusionDate': '2024-02-01' })).toEqual([
      '1.1 2024-02-29 2025-01-31 40 SMIC', '1.2 2025-02-01 2025-02-27 50 SMIC', '2.1 2025-02-28 2025-12-31 60 SMIC',
    ]);
  });

  it.each([
    ['2010-06-15', '3216', 504.1], ['2007-01-15', '3216', 802.82], ['2004-01-15', '3216', 989.53], ['1999-01-15', '3216', 1867.02],
    ['2010-06-15', '1597', 746.81], ['2007-01-15', '1597', 933.51], ['2004-01-15', '1597', 1026.87], ['1999-01-15', '1597', 1867.02],
  ])('pays the first year of who was born on %s under IDCC %s %d € gross', (birthDate, idcc, euros) => {
    const { gross, values } = pay({ 'apprentice.birthDate': birthDate, 'employer.idcc': idcc });
    expect(gross.amount).toBe(euros);
    expect(values['contract.grossMonthlySalary']).toBe(euros);
  });

  it.each([
    ['3216', '2010-11-15', [504.1, 728.14, 1026.87, 1250.91]], ['3216', '2007-01-15', [802.82, 952.19, 1138.89, 1456.28]],
    ['1597', '2010-11-15', [746.81, 933.51, 1120.22, 1306.92]], ['1597', '2007-01-15', [933.51, 1120.22, 1213.57, 1493.62]],
  ])('pays three years under IDCC %s, born on %s', (idcc, birthDate, amounts) => {
    const { periods } = pay({ 'employer.idcc': idcc, 'apprentice.birthDate': birthDate, 'contract.endDate': '2029-08-31' });
    for (const amount of amounts) expect(periods.map((period) => period.amount)).toContain(amount);
  });

  it('keeps the third-year rate in a fourth year, with 15 points more in case of disability', () => {
    const fourYears = { 'apprentice.birthDate': '2003-01-15', 'employer.idcc': '3216', 'contract.endDate': '2030-08-31' };
    expect(lines({ ...fourYears, 'apprentice.birthDate': '2005-01-15' }).at(-1)).toBe('4.1 2029-09-07 2030-08-31 78 SMIC');
    expect(lines({ ...fourYears, 'apprentice.birthDate': '2005-01-15', 'apprentice.disabledWorker': true }).at(-1)).toBe('4.1 2029-09-07 2030-08-31 93 SMIC');
    expect(pay(fourYears).periods.at(-1)?.rate).toBe(100);
  });

  it('starts later in the grid when the contract is shorter than the training', () => {
    const oneYear = { 'contract.endDate': '2027-08-31' };
    expect(lines({ ...oneYear, 'apprentice.birthDate': '2010-01-15' }, { cycleLengthMonths: 24 })[0]).toContain(' 50 SMIC');
    expect(lines({ ...oneYear, 'apprentice.birthDate': '2004-01-15', 'employer.idcc': '3216', 'training.targetDiploma': '73' }, { cycleLengthMonths: 24 })[0]).toContain(' 61 SMIC');
    expect(lines({ 'apprentice.birthDate': '2010-01-15' }, { cycleLengthMonths: 36 })).toEqual(['1.1 2026-09-07 2027-09-06 50 SMIC', '2.1 2027-09-07 2028-01-31 60 SMIC', '2.2 2028-02-01 2028-08-31 70 SMIC']);
    expect(lines({ ...oneYear, 'apprentice.birthDate': '2010-01-15', 'apprentice.previousSituation': '7' }, { cycleLengthMonths: 24 })[0]).toContain(' 40 SMIC');
  });

  it('pays a licence professionnelle as a second year', () => {
    expect(lines({ 'employer.idcc': '3216', 'training.targetDiploma': '62', 'contract.endDate': '2027-08-31' })).toEqual(['1.1 2026-09-07 2027-08-31 51 SMIC']);
  });

  it.each([
    ['3216', '2007-01-15', 66], ['1597', '2010-01-15', 65], ['1597', '2007-01-15', 75], ['1597', '2004-01-15', 80], ['1597', '1999-01-15', 100],
  ])('adds 15 points under IDCC %s, born on %s: %d %%', (idcc, birthDate, rate) => {
    const short = { 'employer.idcc': idcc, 'apprentice.birthDate': birthDate, 'contract.endDate': '2027-08-31', 'training.targetDiploma': '35', 'apprentice.highestDiploma': '33' };
    expect(pay(short, { isDirectlyRelated: true }).periods[0]?.rate).toBe(rate);
    expect(pay(short, { isDirectlyRelated: false }).periods[0]?.rate).toBeLessThanOrEqual(rate === 100 ? 100 : rate - 15);
    expect(pay(short).notes.join(' ')).toContain('15 points');
  });

  it('adds 15 points to contracts of one year, not to longer ones', () => {
    const related = { 'training.targetDiploma': '35', 'apprentice.highestDiploma': '33' };
    expect(pay({ ...related, 'contract.endDate': '2027-09-06' }, { isDirectlyRelated: true }).periods[0]?.rate).toBe(75);
    expect(pay({ ...related, 'contract.endDate': '2027-09-07' }, { isDirectlyRelated: true }).periods[0]?.rate).toBe(50);
  });

  it('never pays less than the last year of a contract that ended with a diploma', () => {
    const known = { previousContractDiplomaObtained: true, previousContractLastRate: 65 };
    expect(pay({ 'contract.type': '21' }, known).periods.map(({ rate }) => rate)).toEqual([65, 65]);
    expect(pay({ 'contract.type': '22' }, { ...known, previousContractIsBtp: true }).periods[0]?.rate).toBe(65);
    expect(pay({ 'contract.type': '22' }, { ...known, previousContractIsBtp: false, previousContractMinimumRate: 51 }).periods[0]?.rate).toBe(51);
    expect(pay({ 'contract.type': '21' }, { ...known, previousContractDiplomaObtained: false }).periods[0]?.rate).toBe(50);
    expect(pay({ 'contract.type': '23' }, known).periods[0]?.rate).toBe(50);
    expect(pay({ 'contract.type': '21' }, { previousContractDiplomaObtained: true, previousContractLastPayCents: 112_022 }).periods[0]?.rate).toBe(60.01);
    expect(pay({ 'contract.type': '21' }).notes.join(' ')).toContain('contrat précédent');
  });

  it('takes the agreed minimum from 21 when it is higher than the SMIC', () => {
    const adult = { 'apprentice.birthDate': '2006-10-01', 'contract.conventionalMinimum': 1950 };
    expect(lines(adult).at(-1)).toBe('2.2 2027-11-01 2028-08-31 65 SMC');
    expect(lines(adult)[0]).toContain('SMIC');
    expect(lines({ ...adult, 'contract.conventionalMinimum': 1867.02 }).at(-1)).toContain('SMIC');
    expect(pay({ 'apprentice.birthDate': '2004-01-15', 'contract.conventionalMinimum': 1950 }).gross.amount).toBe(1072.5);
    expect(pay({ 'apprentice.birthDate': '2006-10-01' }).notes.join(' ')).toContain('minimum de votre convention');
  });

  it('counts the weekly time', () => {
    expect(pay({ 'contract.weeklyHours': 39 }).gross.amount).toBe(1066.87);
    expect(pay({ 'contract.weeklyHours': 28 }).gross.amount).toBe(746.81);
    expect(pay({ 'contract.weeklyHours': 49 }).gross.amount).toBeNull();
  });

  it('uses the SMIC of Mayotte where the contract is carried out there', () => {
    expect(pay({ 'employer.address.postalCode': '97600', 'employer.idcc': '3216' }).gross.amount).toBe(623.47);
  });

  it('says which SMIC it used while that of the start is not set, and none when it cannot know', () => {
    const next = { 'contract.conclusionDate': '2026-11-20', 'contract.startDate': '2027-01-04', 'contract.endDate': '2028-08-31' };
    expect(pay(next).gross.amount).toBe(933.51);
    expect(pay(next).notes[0]).toContain('20/11/2026');
    const late = pay({ ...next, 'contract.conclusionDate': '2027-01-02' }, { today: isoDate('2027-01-03') });
    expect(late.gross.amount).toBeNull();
    expect(late.values['contract.grossMonthlySalary']).toBeUndefined();
    expect(late.periods.map(({ rate }) => rate)).toEqual([50, 60]);
    expect(late.gross.why).toContain('04/01/2027');
    expect(pay({ 'contract.startDate': '2020-09-07', 'contract.endDate': '2021-08-31', 'contract.conclusionDate': '2020-07-01', 'apprentice.birthDate': '2003-01-15' }).gross.amount).toBeNull();
  });

  it('gives every cell of the table and names those that stay blank', () => {
    const { values, unusedFields } = pay({});
    expect(values).toEqual({
      'contract.wages.year1.period1.from': '2026-09-07', 'contract.wages.year1.period1.to': '2027-09-06', 'contract.wages.year1.period1.rate': 50, 'contract.wages.year1.period1.base': 'SMIC',
      'contract.wages.year2.period1.from': '2027-09-07', 'contract.wages.year2.period1.to': '2028-08-31', 'contract.wages.year2.period1.rate': 60, 'contract.wages.year2.period1.base': 'SMIC',
      'contract.grossMonthlySalary': 933.51,
    });
    expect(unusedFields).toHaveLength(24);
    expect(unusedFields).toContain('contract.wages.year1.period2.from');
  });

  it('explains each line and the limits of benefits in kind', () => {
    const { periods, gross, benefits } = pay({});
    expect(periods[0]?.why.join(' ')).toContain('minimum du BTP 50\u00a0%, minimum légal 43\u00a0%');
    expect(gross.why).toContain('933,51');
    expect(benefits).toMatchObject({ monthly: 700.13, meal: 4.12 });
  });

  it('pays 15-year-olds as under 18', () => {
    const { periods, notes } = pay({ 'apprentice.birthDate': '2011-08-01', 'employer.idcc': '3216' });
    expect(periods[0]?.rate).toBe(27);
    expect(notes.join(' ')).toContain('16 ans');
  });

  it('refuses what it cannot compute and says why', () => {
    expect(refusal({ 'contract.endDate': '2026-09-06' })).toContain('06/09/2026');
    expect(refusal({ 'contract.endDate': '2030-09-07' })).toContain('quatre ans');
    expect(refusal({ 'contract.endDate': '2030-09-06' })).toBe('computed');
    expect(refusal({ 'apprentice.birthDate': '2011-09-08' })).toContain('14 ans');
    expect(refusal({ 'apprentice.birthDate': '2011-09-07' })).toBe('computed');
    expect(refusal({ 'contract.type': '36' })).toContain('avenant');
    expect(refusal({ 'contract.conclusionDate': '2018-12-31' })).toContain('01/01/2019');
    const missing = computePay(payCaseOf({}, { today }));
    expect(missing).toMatchObject({ is: 'refused', missing: ['apprentice.birthDate', 'contract.startDate', 'contract.endDate', 'employer.idcc'] });
  });
});
