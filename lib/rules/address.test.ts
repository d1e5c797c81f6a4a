import { expect, it } from 'vitest';
import { lackingParts, unknownParts, type AddressLooks } from './address';
import type { Look } from './define-rule';

const shown: Look = { state: 'value', value: 'x' };
const blank: Look = { state: 'empty' };
const absent: Look = { state: 'absent' };
const whole: AddressLooks = { street: shown, complement: blank, postalCode: shown, city: shown };

it.each<[string, Partial<AddressLooks>, readonly string[], readonly string[]]>([
  ['a street', {}, [], []],
  ['a place in the complement', { street: blank, complement: shown }, [], []],
  ['a street that cannot be read', { street: { state: 'unreadable', text: '?' } }, [], []],
  ['neither street nor place', { street: blank }, ['street'], []],
  ['no street, no box for a place', { street: blank, complement: absent }, [], ['street']],
  ['no box for a street, no place', { street: absent }, [], ['street']],
  ['no postal code, no city', { postalCode: blank, city: blank }, ['postalCode', 'city'], []],
  ['no boxes for postal code and city', { postalCode: absent, city: absent }, [], ['postalCode', 'city']],
])('of %s, lacks and does not know the right parts', (_, change, lacking, unknown) => {
  expect(lackingParts({ ...whole, ...change })).toEqual(lacking);
  expect(unknownParts({ ...whole, ...change })).toEqual(unknown);
});
