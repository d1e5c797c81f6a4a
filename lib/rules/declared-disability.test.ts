import { expect, it } from 'vitest';
import { declaredDisability, disabilityBoxes, type DisabilityLooks } from './declared-disability';

const none: DisabilityLooks = {
  'apprentice.disabledWorker': { state: 'value', value: false },
  'apprentice.disabilityYouthEquivalence': { state: 'empty' },
  'apprentice.disabilityBoeExtension': { state: 'absent' },
};

it.each(disabilityBoxes)('is declared by %s', (field) => {
  expect(declaredDisability({ ...none, [field]: { state: 'value', value: true } })).toEqual({ is: 'yes' });
});

it('is not declared by a no, a blank, or a recent box that the page does not have', () => {
  expect(declaredDisability(none)).toEqual({ is: 'no' });
});

it('is open when the main box is not on the page or an answer cannot be read', () => {
  expect(declaredDisability({ ...none, 'apprentice.disabledWorker': { state: 'absent' } })).toEqual({ is: 'unknown', missing: ['apprentice.disabledWorker'] });
  expect(declaredDisability({ ...none, 'apprentice.disabilityBoeExtension': { state: 'unreadable', text: '?' } })).toEqual({
    is: 'unknown',
    missing: ['apprentice.disabilityBoeExtension'],
  });
});
