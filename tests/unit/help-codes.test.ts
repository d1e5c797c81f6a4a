import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, fieldIds } from '../../lib/fields/catalogue';
import { portals } from '../../lib/portal/portals';

interface Given {
  readonly code: string;
  readonly names: string;
}

const frozen = readFileSync(new URL('../fixtures/help-codes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Given => ({ code: line.slice(0, 4), names: line.slice(5) }));

const given: readonly Given[] = [
  ...fieldIds.map((id) => ({ code: catalogue[id].helpCode, names: `field ${id}` })),
  ...portals.flatMap(({ lookups, buttons, uploads }) => [
    ...lookups.map(({ id, helpCode }) => ({ code: helpCode, names: `lookup ${id}` })),
    ...buttons.map(({ id, helpCode }) => ({ code: helpCode, names: `button ${id}` })),
    ...uploads.map(({ id, helpCode }) => ({ code: helpCode, names: `upload ${id}` })),
  ]),
];

/** Codes that are not the ones once given: reused, changed, or given without being written down. */
function amiss(now: readonly Given[]): readonly string[] {
  const known = new Map(frozen.map(({ code, names }) => [code, names]));
  return now.flatMap(({ code, names }) => (known.get(code) === names ? [] : [`${code} is ${names}, was ${known.get(code) ?? 'never given'}`]));
}

describe('help codes', () => {
  it('are those that were given once', () => {
    expect(given.length).toBeGreaterThan(180);
    expect(amiss(given)).toEqual([]);
  });

  it('are written down once each, by block', () => {
    expect(new Set(frozen.map(({ code }) => code)).size).toBe(frozen.length);
    expect(frozen.filter(({ code }) => !/^[MEARTCFSDB]-\d\d$/.test(code))).toEqual([]);
    expect(frozen.find(({ code }) => code === 'E-07')?.names).toBe('field employer.idcc');
    expect(frozen.find(({ code }) => code === 'C-04')?.names).toBe('field contract.conclusionDate');
  });

  it('would not be given to something else, nor changed', () => {
    expect(amiss([{ code: 'E-07', names: 'field employer.naf' }])).toHaveLength(1);
    expect(amiss([{ code: 'E-99', names: 'field employer.idcc' }])).toHaveLength(1);
  });
});
