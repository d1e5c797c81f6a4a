import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** One step of the database's schema: what a database must go through to be at that version. */
export interface Migration<Schema = unknown> {
  readonly version: number;
  readonly apply: (
    database: IDBPDatabase<Schema>,
    transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
  ) => void | Promise<void>;
}

/** Every version of the database, the oldest first. A version that was released is never edited: add one. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    apply: (database) => {
      for (const kind of ['employer', 'master', 'apprentice', 'training', 'caseFile']) database.createObjectStore(kind, { keyPath: 'id' });
      database.createObjectStore('receipts', { keyPath: 'id' }).createIndex('caseFile', 'caseFile');
      database.createObjectStore('settings');
    },
  },
  {
    // Makes room; what lay in the clear is sealed right after, in one transaction of its own (see `resealEverything`): no encryption can be awaited here.
    version: 2,
    apply: (database) => {
      database.createObjectStore('vault');
    },
  },
  {
    // What is being entered on the portal. A build of before the first release had made the store already.
    version: 3,
    apply: (database) => {
      if (!database.objectStoreNames.contains('snapshots')) database.createObjectStore('snapshots', { keyPath: 'id' });
    },
  },
  {
    // Many records under one seal (see `bundle.ts`). They are made when the rows are read next: nothing is to be converted.
    version: 4,
    apply: (database) => {
      database.createObjectStore('bundles');
    },
  },
];

/** The steps from a version (0 for a new database) to the last, in order; empty when there is nothing to do. */
export function planMigrations<Step extends { readonly version: number }>(steps: readonly Step[], from: number): readonly Step[] {
  return steps.filter((step) => step.version > from).sort((a, b) => a.version - b.version);
}

/** The version that the steps lead to. */
export function lastVersion(steps: readonly { readonly version: number }[]): number {
  return Math.max(...steps.map((step) => step.version));
}
