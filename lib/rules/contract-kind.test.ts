import { expect, it } from 'vitest';
import { contractKind, contractKindSeen } from './contract-kind';

it.each([
  ['first', [null, '11']],
  ['succession', ['21', '22', '23']],
  ['amendment', ['31', '32', '33', '34', '35', '36', '37', '38']],
  ['unknown', ['', '10', '12', '20', '24', '30', '39', '211']],
] as const)('knows a contract as %s', (kind, types) => {
  expect(types.map(contractKind)).toEqual(types.map(() => kind));
});

it('counts an empty box as a first contract, never one that is not there', () => {
  expect(contractKindSeen({ state: 'empty' })).toBe('first');
  expect(contractKindSeen({ state: 'value', value: '22' })).toBe('succession');
  expect(contractKindSeen({ state: 'absent' })).toBe('unknown');
  expect(contractKindSeen({ state: 'unreadable', text: 'avenant' })).toBe('unknown');
});
