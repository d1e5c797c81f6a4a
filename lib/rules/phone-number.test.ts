import { expect, it } from 'vitest';
import { isFrenchPhone, isPremiumPhone, stripPhone } from './phone-number';

it('strips what people group digits with', () => {
  expect(stripPhone('(0033) 6.12-34 56 78')).toBe('+33612345678');
});

it.each(['0132568790', '+33612345678', '0033612345678', '+262692123456', '+508551234'])('takes %s for a French number', (phone) => {
  expect(isFrenchPhone(phone)).toBe(true);
});

it.each(['0013458765', '061234567', '06123456789', '+336123456', '+32470123456', '', 'abc'])('does not take %j for one', (phone) => {
  expect(isFrenchPhone(phone)).toBe(false);
});

it('knows numbers that cost extra, however they are written', () => {
  expect(['0812345678', '0820 12 34 56', '+33 892 12 34 56'].map(isPremiumPhone)).toEqual([true, true, true]);
  expect(['0800123456', '0831234567', '0612345678', '08123'].map(isPremiumPhone)).toEqual([false, false, false, false]);
});
