import * as z from 'zod/mini';
import type { Store } from '../../lib/browser/store/open-store';
import type { AppliedField } from '../../lib/filling/fill-plan';

/** How each kind of widget of a portal was last written into: kinds and ways, never a value. */
export interface StrategyShelf {
  readonly read: (portal: string) => Promise<Readonly<Record<string, string>>>;
  readonly learn: (portal: string, applied: readonly AppliedField[]) => Promise<void>;
}

const kept = z.record(z.string(), z.string());

export function openStrategyShelf(store: Store): StrategyShelf {
  const keyOf = (portal: string): string => `strategies:${portal}`;
  const read = async (portal: string): Promise<Readonly<Record<string, string>>> => {
    const parsed = kept.safeParse(await store.readSetting(keyOf(portal)));
    return parsed.success ? parsed.data : {};
  };
  return {
    read,
    async learn(portal, applied) {
      const before = await read(portal);
      const learnt = applied.flatMap(({ line, family }) => (line.outcome === 'filled' && line.strategy !== null ? [[family, line.strategy] as const] : []));
      const news = learnt.filter(([family, strategy]) => before[family] !== strategy);
      // A store that takes no more writes loses a hint and nothing else.
      if (news.length > 0 && store.readOnlyBecause === null) await store.saveSetting(keyOf(portal), { ...before, ...Object.fromEntries(news) });
    },
  };
}
