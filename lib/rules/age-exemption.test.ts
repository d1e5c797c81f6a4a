import { expect, it } from 'vitest';
import { ageDeclarations, ageExemption, type DeclarationLooks } from './age-exemption';
import type { Look } from './define-rule';

const no: Look<boolean> = { state: 'value', value: false };
const yes: Look<boolean> = { state: 'value', value: true };
const none: DeclarationLooks = {
  'apprentice.disabledWorker': no,
  'apprentice.disabilityYouthEquivalence': no,
  'apprentice.disabilityBoeExtension': no,
  'apprentice.businessProject': no,
  'apprentice.eliteAthlete': no,
};

it.each(ageDeclarations)('is held by %s', (field) => {
  expect(ageExemption({ ...none, [field]: yes })).toEqual({ is: 'held' });
});

it('is not held without a yes, or without an answer', () => {
  expect(ageExemption(none)).toEqual({ is: 'none' });
  expect(ageExemption({ ...none, 'apprentice.businessProject': { state: 'empty' } })).toEqual({ is: 'none' });
});

it('does not wait for boxes that older pages do not have', () => {
  expect(ageExemption({ ...none, 'apprentice.disabilityBoeExtension': { state: 'absent' } })).toEqual({ is: 'none' });
});

it('is unknown when another declaration is not on the page', () => {
  expect(ageExemption({ ...none, 'apprentice.eliteAthlete': { state: 'absent' } })).toEqual({ is: 'unknown', missing: ['apprentice.eliteAthlete'] });
});

it('is unknown when an answer cannot be read, unless another is yes', () => {
  const unread: DeclarationLooks = { ...none, 'apprentice.disabilityBoeExtension': { state: 'unreadable', text: '?' } };
  expect(ageExemption(unread)).toEqual({ is: 'unknown', missing: ['apprentice.disabilityBoeExtension'] });
  expect(ageExemption({ ...unread, 'apprentice.disabledWorker': yes })).toEqual({ is: 'held' });
});
