import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRightSiretKey, isSiren, parseSiret, sirenOf } from './siret';

describe('a SIRET', () => {
  it.each([['732 829 320 00074', '73282932000074'], ['73282932000074', '73282932000074'], ['732829320', null], ['7328293200007A', null], ['', null]])('reads %s', (text, read) => {
    expect(parseSiret(text)).toBe(read);
  });

  it.each(['73282932000074', '35600000000048', '35600000009075', '35600000009093'])('%s has a right key', (siret) => {
    expect(hasRightSiretKey(siret)).toBe(true);
  });

  it.each(['50000000000000', '35600000009090', '73282932000075', ''])('%s has not', (siret) => {
    expect(hasRightSiretKey(siret)).toBe(false);
  });

  it('takes a number of La Poste by the sum of its digits or by the ordinary key', () => {
    // 3 + 5 + 6 + 1 + 5 = 20: the sum wants 0 or 5 at the end; the ordinary key, over 6 + 5 + 3 + 2 + 1 = 17, wants 3.
    const right = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((key) => hasRightSiretKey(`3560000000105${key}`));
    expect(right).toEqual(['0', '3', '5']);
  });

  it('shows any slip on one digit, outside La Poste', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const right = '73282932000074';
      const wrong = right.slice(0, place) + String((Number(right[place]) + shift) % 10) + right.slice(place + 1);
      expect(hasRightSiretKey(wrong)).toBe(false);
    }));
  });
});

describe('a SIREN', () => {
  it('is judged by its own key', () => {
    expect([isSiren('732 829 320'), isSiren('732829321'), isSiren('73282932')]).toEqual([true, false, false]);
    expect(sirenOf('73282932000074')).toBe('732829320');
  });
});
