/** Wrong passphrases in a row, kept across restarts of the browser. `at`: when the last one was typed, in milliseconds. */
export interface Attempts {
  readonly wrong: number;
  readonly at: number;
}

export const noAttempts: Attempts = { wrong: 0, at: 0 };

const freeAttempts = 3;
const firstWaitMs = 5_000;
const longestWaitMs = 5 * 60_000;

/** How long the next passphrase has to wait, in milliseconds; 0 when it need not. The wait doubles with each wrong one. */
export function waitBefore({ wrong, at }: Attempts, now: number): number {
  if (wrong < freeAttempts) return 0;
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (wrong - freeAttempts));
  // A clock that was set back must neither lock the user out for days nor let the wait be skipped.
  const elapsed = now < at ? 0 : now - at;
  return Math.max(0, wait - elapsed);
}
