import { expect, it } from 'vitest';
import { hasBuildingSites, isBuildingTrade } from './building-trade';

it.each([
  ['4399C', null, true],
  ['43.91B', null, true],
  ['4120A', '9999', true],
  ['4211Z', null, true],
  ['4011Z', null, false],
  ['4400Z', null, false],
  [null, '1597', true],
  [null, '3212', true],
  [null, '3216', false],
  ['8130Z', null, false],
  [null, null, 'unknown'],
] as const)('NAF %s and IDCC %s: building is %s', (naf, idcc, is) => {
  expect(isBuildingTrade(naf, idcc)).toBe(is);
});

it('counts the sites of landscaping, and of no other class nearby', () => {
  expect(hasBuildingSites('8130Z', null)).toBe(true);
  expect(hasBuildingSites('8129A', null)).toBe(false);
  expect(hasBuildingSites('4399C', null)).toBe(true);
  expect(hasBuildingSites(null, null)).toBe('unknown');
});
