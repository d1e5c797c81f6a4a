import * as z from 'zod/mini';
import { mergePushed, parsePushedEmployers } from '../../profiles/pushed-employers';
import { recordSchemas, type ProfileRecord } from '../../profiles/record';
import type { Store } from './open-store';

const key = 'pushed';
const kept = z.array(recordSchemas.employer);

/**
 * Takes the employers of a policy into the store. Each is written once, and again when the policy changes it: what the user has changed or
 * removed meanwhile stays so. An employer whom the user keeps already, by the SIRET, is not written a second time. Gives back how many were
 * written. A locked or read-only store is left as it is.
 */
export async function pushEmployers(store: Store, raw: unknown): Promise<number> {
  if (store.readOnlyBecause !== null || (await store.lock.state()) === 'locked') return 0;
  const { records } = parsePushedEmployers(raw);
  const before = new Map((kept.safeParse(await store.readSetting(key)).data ?? []).map((record) => [record.id, record]));
  const changed = records.filter((record) => !isSame(record, before.get(record.id) ?? null));
  if (changed.length === 0 && records.length === before.size) return 0;
  const own = await store.list('employer');
  const written = changed.flatMap((record): readonly ProfileRecord[] => {
    const there = own.find(({ id }) => id === record.id);
    if (there !== undefined) return [mergePushed(record, before.get(record.id) ?? null, there)];
    return own.some(({ values }) => values['employer.siret'] === record.values['employer.siret']) ? [] : [record];
  });
  await store.putAll(written.map((record) => ({ kind: 'employer', record })));
  // Killed in between, it is done again with the same end.
  await store.saveSetting(key, records);
  return written.length;
}

function isSame(record: ProfileRecord, other: ProfileRecord | null): boolean {
  return other !== null && record.name === other.name && sorted(record) === sorted(other);
}

function sorted({ values }: ProfileRecord): string {
  return JSON.stringify(Object.entries(values).sort(([one], [another]) => one.localeCompare(another)));
}
