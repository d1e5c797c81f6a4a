import { describe, expect, it } from 'vitest';
import { noAttempts, waitBefore } from './attempts';
import { isLockDue } from './auto-lock';

const minute = 60_000;

describe('wrong passphrases', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5_000],
    [4, 10_000],
    [5, 20_000],
    [8, 160_000],
    [9, 300_000],
    [60, 300_000],
  ])('%i in a row make the next one wait %i ms', (wrong, wait) => expect(waitBefore({ wrong, at: 1_000_000 }, 1_000_000)).toBe(wait));

  it('wait no longer once the time is over', () => {
    expect(waitBefore({ wrong: 3, at: 1_000_000 }, 1_004_999)).toBe(1);
    expect(waitBefore({ wrong: 3, at: 1_000_000 }, 1_005_000)).toBe(0);
    expect(waitBefore(noAttempts, 0)).toBe(0);
  });

  it('wait no longer than once when the clock was set back, and do not skip it', () => expect(waitBefore({ wrong: 3, at: 9_000_000 }, 1_000)).toBe(5_000));
});

describe('locking by itself', () => {
  it.each([
    ['just before the time', 15 * minute - 1, 15, false],
    ['at the time', 15 * minute, 15, true],
    ['long after, when only the browser locks', 99 * minute, null, false],
    ['when the clock moved back a little', -minute, 15, false],
    ['when the clock was set back', -minute - 1, 15, true],
    ['when the clock was set back and only the browser locks', -99 * minute, null, false],
  ] as const)('%s', (_, elapsed, minutes, isDue) => expect(isLockDue(1_000_000_000, 1_000_000_000 + elapsed, minutes)).toBe(isDue));
});
