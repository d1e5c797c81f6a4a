import { catalogue, isFieldId } from '../../fields/catalogue';
import type { FieldValue } from '../../fields/values';

/** The part of `browser.storage.session` that the store needs: memory only, gone when the browser closes. */
export interface SessionArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

type Values = Readonly<Record<string, FieldValue>>;

/** True for what is never written to the disk: the NIR, on a record of any kind. `master.` stands for both masters. */
export function isSecretKey(key: string): boolean {
  const id = key.replace(/^master\./, 'master1.');
  return isFieldId(id) && catalogue[id].sensitivity === 'secret';
}

/** Parts values into those for the disk and those for the memory; either may be empty. */
export function partSecrets(values: Values): { readonly kept: Values; readonly secret: Values } {
  const entries = Object.entries(values);
  return {
    kept: Object.fromEntries(entries.filter(([key]) => !isSecretKey(key))),
    secret: Object.fromEntries(entries.filter(([key]) => isSecretKey(key))),
  };
}

export interface SecretShelf {
  /** The secrets of records, by shelf key; a record without any is not in the answer. */
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Values>>;
  /** Replaces the secrets of records; empty values take the record off the shelf. */
  readonly write: (items: ReadonlyMap<string, Values>) => Promise<void>;
}

/** The shelf of secrets in the browser's session memory. One entry per record, so that two pages never overwrite each other's. */
export function openSecretShelf(session: SessionArea, databaseName: string): SecretShelf {
  const prefix = `${databaseName}:secrets:`;
  return {
    read: async (keys) => {
      if (keys.length === 0) return new Map();
      const found = await session.get(keys.map((key) => prefix + key));
      return new Map(Object.entries(found).map(([key, values]) => [key.slice(prefix.length), parseSecrets(values)]));
    },
    write: async (items) => {
      const filled = [...items].filter(([, values]) => Object.keys(values).length > 0);
      const emptied = [...items.keys()].filter((key) => Object.keys(items.get(key) ?? {}).length === 0);
      if (filled.length > 0) await session.set(Object.fromEntries(filled.map(([key, values]) => [prefix + key, values])));
      if (emptied.length > 0) await session.remove(emptied.map((key) => prefix + key));
    },
  };
}

function parseSecrets(raw: unknown): Values {
  if (typeof raw !== 'object' || raw === null) return {};
  const entries = Object.entries(raw).filter((entry): entry is [string, string] => isSecretKey(entry[0]) && typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/** Where the secrets of a record lie on the shelf. */
export function shelfKey(kind: string, id: string): string {
  return `${kind}:${id}`;
}
