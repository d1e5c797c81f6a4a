import { describe, expect, it } from 'vitest';
import type { FieldId } from '../fields/catalogue';
import type { Seen } from '../fields/values';
import { describedPage, type DescribedControl } from './described-page';
import { readValues } from './read-values';

function seen(fields: readonly FieldId[], control: DescribedControl): Readonly<Partial<Record<FieldId, Seen>>> {
  const reading = describedPage([control]);
  return readValues(reading, { matches: fields.map((field) => ({ control: '0:1', field, score: 1, margin: 1, reasons: [] })) });
}

describe('readValues', () => {
  it.each<[string, FieldId, DescribedControl, Seen]>([
    ['a day', 'contract.startDate', { value: '01/09/2026' }, { state: 'value', value: '2026-09-01' }],
    ['blank', 'contract.startDate', {}, { state: 'empty' }],
    ['a day that does not exist', 'contract.startDate', { value: '31/02/2026' }, { state: 'unreadable', text: '31/02/2026' }],
    ['a code with its words', 'contract.type', { value: '11 - Premier contrat d’apprentissage de l’apprenti' }, { state: 'value', value: '11' }],
    ['the everyday word of a code', 'apprentice.sex', { value: 'Madame' }, { state: 'value', value: 'F' }],
    ['words of no code', 'apprentice.sex', { value: 'Autre' }, { state: 'unreadable', text: 'Autre' }],
    ['a box not ticked', 'training.companyCfa', { kind: 'checkbox', value: false }, { state: 'value', value: false }],
    ['an amount', 'contract.grossMonthlySalary', { value: '1 867,02 €' }, { state: 'value', value: 1867.02 }],
    ['free text that looks like a code', 'employer.address.city', { value: 'Commune' }, { state: 'value', value: 'Commune' }],
  ])('%s', (_, field, control, expected) => {
    expect(seen([field], control)[field]).toEqual(expected);
  });

  it('cuts what one control asks of several fields, when it can be cut in one way', () => {
    expect(seen(['contract.weeklyHours', 'contract.weeklyMinutes'], { value: '35:30' })).toEqual({
      'contract.weeklyHours': { state: 'value', value: 35 },
      'contract.weeklyMinutes': { state: 'value', value: 30 },
    });
    expect(seen(['apprentice.lastName', 'apprentice.firstName'], { value: 'De La Tour Anne' })['apprentice.firstName']).toEqual({ state: 'unreadable', text: 'De La Tour Anne' });
  });

  it('says nothing of fields that the page does not have', () => {
    expect(seen([], { value: 'x' })).toEqual({});
  });
});
