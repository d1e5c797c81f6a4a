import type { TabFrame, TabSessions } from './tab-session';

export interface ReadingWaits {
  /** True once a frame that is not among the known ones has been read, or a known one anew; false when none came in time. */
  readonly next: (tab: number, known: readonly TabFrame[]) => Promise<boolean>;
  /** A frame of the tab has been read. */
  readonly tell: (tab: number) => void;
}

/** A portal that has not answered by then is slower than a person would wait. */
const limitMs = 20_000;

/** Lets a fill wait for a page that is being loaded again or that is still drawing itself. */
export function createReadingWaits(sessions: TabSessions): ReadingWaits {
  const waiting = new Map<number, Set<(isBack: boolean) => void>>();
  return {
    async next(tab, known) {
      const numbers = new Set(known.map(({ number }) => number));
      const { frames } = await sessions.get(tab);
      if (frames.some(({ number, reading }) => !numbers.has(number) && reading !== null)) return true;
      return new Promise((resolve) => {
        const all = waiting.get(tab) ?? new Set();
        waiting.set(tab, all);
        const timer = setTimeout(() => finish(false), limitMs);
        const finish = (isBack: boolean): void => {
          clearTimeout(timer);
          all.delete(finish);
          resolve(isBack);
        };
        all.add(finish);
      });
    },
    tell(tab) {
      for (const finish of [...(waiting.get(tab) ?? [])]) finish(true);
    },
  };
}
