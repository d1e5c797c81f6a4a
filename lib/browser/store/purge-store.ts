import * as z from 'zod/mini';
import type { IsoDate } from '../../fields/iso-date';
import { planPurge, type PurgedLine } from '../../profiles/plan-purge';
import type { Store } from './open-store';

const purgeKey = 'purge';
const line = z.object({ training: z.string(), employer: z.string(), startDate: z.string(), endDate: z.string(), sentOn: z.string(), purgedOn: z.string() });
const kept = z.object({ lastDay: z.string(), lines: z.array(line) });

/** What was purged so far, the latest first; it names no person. */
export async function listPurged(store: Pick<Store, 'readSetting'>): Promise<readonly PurgedLine[]> {
  return [...(kept.safeParse(await store.readSetting(purgeKey)).data?.lines ?? [])].reverse();
}

/** How many dossiers the next purge will take: what a restored backup has brought back beyond its time is told of before. */
export async function countDue(store: Pick<Store, 'list'>, retention: number | 'contract-end', today: IsoDate): Promise<number> {
  return planPurge(await store.list('caseFile'), retention, today).cases.length;
}

/**
 * Purges what is due and gives back how many dossiers went. On a day before the last one seen the clock was set back, and nothing is
 * judged by it. Dossiers, apprentices, receipts and the lines that stay are one act: a browser that is killed has done all of it or nothing.
 */
export async function purgeStore(store: Store, retention: number | 'contract-end', today: IsoDate): Promise<number> {
  const before = kept.safeParse(await store.readSetting(purgeKey)).data ?? { lastDay: '', lines: [] };
  if (today < before.lastDay) return 0;
  const { cases, apprentices } = planPurge(await store.list('caseFile'), retention, today);
  if (cases.length === 0 && today === before.lastDay) return 0;
  const lines = await Promise.all(
    cases.map(async ({ employer, training, values, progress }): Promise<PurgedLine> => {
      const text = (key: string): string => (typeof values[key] === 'string' ? values[key] : '');
      const nameOf = async (kind: 'employer' | 'training', id: string | null): Promise<string> => (id === null ? '' : ((await store.get(kind, id))?.name ?? ''));
      return {
        training: await nameOf('training', training),
        employer: await nameOf('employer', employer),
        startDate: text('contract.startDate'),
        endDate: text('contract.endDate'),
        sentOn: progress?.days.sent ?? '',
        purgedOn: today,
      };
    }),
  );
  const receipts = (await Promise.all(cases.map(({ id }) => store.listReceipts(id)))).flat();
  const purged = new Set(cases.map(({ id }) => id));
  const snapshots = (await store.snapshots.list(0)).filter(({ caseFile }) => caseFile !== null && purged.has(caseFile));
  await store.erase({
    records: [...cases.map(({ id }) => ({ kind: 'caseFile' as const, id })), ...apprentices.map((id) => ({ kind: 'apprentice' as const, id }))],
    receipts: receipts.map(({ id }) => id),
    snapshots: snapshots.map(({ id }) => id),
    noted: { name: purgeKey, value: { lastDay: today, lines: [...before.lines, ...lines] } },
  });
  return cases.length;
}
