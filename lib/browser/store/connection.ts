import { openDB, type IDBPDatabase } from 'idb';
import { lastVersion, planMigrations, type Migration } from './migrations';
import { parseStoreError, StoreError } from './store-error';

export interface Connection {
  readonly database: IDBPDatabase;
  /** Why nothing can be written: the database is newer than this Truelle, or could not be brought up to it. Null when all is well. */
  readonly readOnlyBecause: StoreError | null;
}

/**
 * Opens the database at the last version of the steps.
 * A database that is newer, or that a step failed to bring up, is opened as it stands, for reading.
 * Throws a StoreError `blocked` at once when a page with an older Truelle holds it, `unavailable` when there is no database at all.
 */
export async function openConnection(name: string, steps: readonly Migration[], onClosed: (why: 'closed' | 'erased') => void): Promise<Connection> {
  const upgrade: { from: number; failedAt: number | null } = { from: 0, failedAt: null };
  let reportBlocked: (error: StoreError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    reportBlocked = reject;
  });

  const opening = openDB(name, lastVersion(steps), {
    upgrade: (database, from, _to, transaction) => {
      upgrade.from = from;
      // The open request tells the failure; here it would only be told twice.
      transaction.done.catch(() => undefined);
      const run = async (): Promise<void> => {
        for (const step of planMigrations(steps, from)) {
          upgrade.failedAt = step.version;
          await step.apply(database, transaction);
        }
        upgrade.failedAt = null;
      };
      run().catch(() => transaction.abort());
    },
    blocked: () => reportBlocked(new StoreError('blocked')),
    blocking: (_current, wanted) => {
      // A newer Truelle waits, or the database is being erased: let it through, this page says so and asks to be reloaded.
      opening.then((database) => database.close()).catch(() => undefined);
      onClosed(wanted === null ? 'erased' : 'closed');
    },
    terminated: () => onClosed('closed'),
  });

  try {
    return { database: await Promise.race([opening, blocked]), readOnlyBecause: null };
  } catch (thrown) {
    const error = parseStoreError(thrown);
    if (error.trouble === 'blocked') {
      opening.then((late) => late.close()).catch(() => undefined);
      throw error;
    }
    const why = upgrade.failedAt === null ? error : new StoreError('migration', { cause: thrown, detail: `version ${upgrade.failedAt}` });
    const isReadable = error.trouble === 'newer-version' || (upgrade.failedAt !== null && upgrade.from > 0);
    if (!isReadable) throw why;
    return { database: await openDB(name, undefined, { terminated: () => onClosed('closed') }), readOnlyBecause: why };
  }
}
