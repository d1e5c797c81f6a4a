import * as z from 'zod/mini';
import type { FieldValues } from '../../fields/values';
import type { Drawer } from './drawer';
import { partSecrets } from './secret-shelf';

/** Store of the database that holds what is being entered. */
export const snapshotStore = 'snapshots';

/** A contract as it was entered on the portal so far: for a session that is lost, or a browser that dies. */
export interface Snapshot {
  readonly id: string;
  readonly portal: string;
  /** ISO 8601 date and time, UTC, of the last change. */
  readonly at: string;
  /** The dossier that was chosen meanwhile. */
  readonly caseFile: string | null;
  readonly values: FieldValues;
}

/** Snapshots, sealed as records are. They are no part of a backup nor of any export. */
export interface SnapshotBox {
  /** Writes over the one with the same id. While no passphrase protects the store the NIR is left out: it never reaches the disk. */
  readonly save: (snapshot: Snapshot) => Promise<void>;
  /** Those that are not older than is promised at that moment, the latest first. */
  readonly list: (now: number) => Promise<readonly Snapshot[]>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Erases those that are older than is promised. */
  readonly purge: (now: number) => Promise<void>;
}

const keptDays = 7;

const schema = z.object({
  id: z.string(),
  portal: z.string(),
  at: z.string(),
  caseFile: z.nullable(z.string()),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export function createSnapshotBox(drawer: Drawer): SnapshotBox {
  const readAll = async (): Promise<readonly Snapshot[]> =>
    (await drawer.readAll(snapshotStore)).flatMap((one) => (one.is === 'open' ? (schema.safeParse(one.plain).data ?? []) : []));
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (ids.length > 0) await drawer.erase(ids.map((id) => ({ store: snapshotStore, id })));
  };
  return {
    save: async (snapshot) => {
      const envelope = await drawer.envelope();
      const plain = envelope?.by === 'passphrase' ? snapshot : { ...snapshot, values: partSecrets(snapshot.values).kept };
      await drawer.write([{ store: snapshotStore, id: snapshot.id, plain }], envelope?.key ?? '');
    },
    list: async (now) => (await readAll()).filter((one) => !isOver(one, now)).sort((a, b) => b.at.localeCompare(a.at)),
    remove,
    purge: async (now) => remove((await readAll()).filter((one) => isOver(one, now)).map(({ id }) => id)),
  };
}

function isOver({ at }: Snapshot, now: number): boolean {
  return now - Date.parse(at) >= keptDays * 86_400_000;
}
