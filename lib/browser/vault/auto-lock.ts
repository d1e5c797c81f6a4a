/** When Truelle locks by itself; null: only when the browser closes. */
export type AutoLockMinutes = 5 | 15 | 30 | 60 | null;

export const autoLockChoices: readonly AutoLockMinutes[] = [5, 15, 30, 60, null];

/**
 * True when nothing was asked of Truelle for the chosen time. Times in milliseconds. A clock that was set back says nothing
 * any more of how long ago the last use was: that locks too, once it is more than a minute.
 */
export function isLockDue(lastUse: number, now: number, minutes: AutoLockMinutes): boolean {
  if (minutes === null) return false;
  return now - lastUse >= minutes * 60_000 || now < lastUse - 60_000;
}
