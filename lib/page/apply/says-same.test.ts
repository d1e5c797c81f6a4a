import { expect, test } from 'vitest';
import type { FieldId } from '../../fields/catalogue';
import type { FieldValue } from '../../fields/values';
import { saysSame } from './says-same';

const same: readonly (readonly [FieldId, string | boolean, FieldValue])[] = [
  ['apprentice.lastName', 'DUPONT-MARTIN', 'Dupont-Martin'],
  ['apprentice.lastName', 'Noël', 'NOEL'],
  ['apprentice.nir', '1 05 03 99 351 123 45', '105039935112345'],
  ['employer.siret', '732 829 320 00074', '73282932000074'],
  ['apprentice.phone', '+33 6 12 34 56 78', '0612345678'],
  ['apprentice.phone', '06.12.34.56.78', '0612345678'],
  ['apprentice.birthDate', '29/02/2008', '2008-02-29'],
  ['apprentice.birthDate', '29 février 2008', '2008-02-29'],
  ['contract.grossMonthlySalary', '1 850,50 €', 1850.5],
  ['contract.wages.year1.period1.rate', '27,00 %', 27],
  ['employer.headcount', '12', 12],
  ['contract.weeklyHours', '35:00', 35],
  ['contract.weeklyHours', '35 h', 35],
  ['contract.weeklyMinutes', '00', 0],
  ['apprentice.disabledWorker', 'Oui', true],
  ['apprentice.disabledWorker', false, false],
];

test.each(same)('%s: « %s » says %s', (field, shown, value) => expect(saysSame(field, shown, value)).toBe(true));

const other: readonly (readonly [FieldId, string | boolean, FieldValue])[] = [
  ['apprentice.lastName', '', ''],
  ['apprentice.lastName', 'Dupont', 'Dupond'],
  ['employer.address.postalCode', '1000', '01000'],
  ['apprentice.birthDate', '02/03/2008', '2008-02-03'],
  ['apprentice.birthDate', '29/02/08', '2008-02-29'],
  ['contract.grossMonthlySalary', '18505', 1850.5],
  ['contract.grossMonthlySalary', '-', 0],
  ['contract.weeklyHours', '35:30', 35],
  ['apprentice.disabledWorker', 'Oui, sous condition', true],
  ['apprentice.disabledWorker', 'peut-être', false],
];

test.each(other)('%s: « %s » does not say %s', (field, shown, value) => expect(saysSame(field, shown, value)).toBe(false));
