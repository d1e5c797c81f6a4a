import type { IDBPDatabase } from 'idb';
import { isLockDue, type AutoLockMinutes } from '../vault/auto-lock';
import { openEnvelope, queryEnvelope, type KeyEnvelope } from '../vault/key-envelope';
import { importVaultKey, type VaultKey } from '../vault/vault-key';
import type { SessionArea } from './secret-shelf';
import { StoreError } from './store-error';

/** Store of the database that holds the envelope of the key and what is counted beside it. */
export const vaultStore = 'vault';
export const envelopeKey = 'envelope';
/** Number of writes so far: two readings with the same number have seen the same records. */
export const changesKey = 'changes';

/** The key of the store as one page of Truelle holds it. */
export interface KeyRing {
  /** Throws a StoreError `locked` or `damaged`; null for a database that was never sealed and cannot be written. */
  readonly key: () => Promise<VaultKey | null>;
  /** How the key is wrapped; null for a database that was never sealed. Throws `damaged`. */
  readonly envelope: () => Promise<KeyEnvelope | null>;
  /** The key was opened here, or wrapped anew: every page of Truelle uses it until the browser closes. */
  readonly take: (key: VaultKey, envelope: KeyEnvelope) => Promise<void>;
  /** Takes the key away from every page of Truelle; theirs is gone once they are told. */
  readonly drop: () => Promise<void>;
  /** Locks when nothing was asked for so long; true when it did. */
  readonly dropIfDue: (minutes: AutoLockMinutes, now: number) => Promise<boolean>;
  /** What this page remembers of key and envelope is read anew. */
  readonly forget: () => void;
}

/** Between two notes of the last use, in milliseconds. */
const noteEveryMs = 20_000;

export function createKeyRing(database: IDBPDatabase, session: SessionArea, name: string): KeyRing {
  const keyItem = `${name}:key`;
  const useItem = `${name}:use`;
  let held: Promise<VaultKey | null> | null = null;
  let notedAt = 0;
  let isByPassphrase = false;

  const envelope = async (): Promise<KeyEnvelope | null> => {
    if (!database.objectStoreNames.contains(vaultStore)) return null;
    const raw: unknown = await database.get(vaultStore, envelopeKey);
    if (raw === undefined) return null;
    const found = queryEnvelope(raw);
    if (found === null) throw new StoreError('damaged');
    return found;
  };

  const find = async (): Promise<VaultKey | null> => {
    const wrapped = await envelope();
    if (wrapped === null) return null;
    isByPassphrase = wrapped.by === 'passphrase';
    if (wrapped.by === 'browser') {
      return openEnvelope(wrapped, '').catch((cause: unknown) => {
        throw new StoreError('damaged', { cause });
      });
    }
    const kept = parseKept((await session.get(keyItem))[keyItem]);
    // A key of before the last change of passphrase opens nothing any more.
    if (kept?.id !== wrapped.key) throw new StoreError('locked');
    return importVaultKey(kept.id, kept.raw);
  };

  const noteUse = (): void => {
    const now = Date.now();
    if (!isByPassphrase || Math.abs(now - notedAt) < noteEveryMs) return;
    notedAt = now;
    // Rejects only once the extension is gone.
    session.set({ [useItem]: now }).catch(() => undefined);
  };

  return {
    envelope,
    async key() {
      const finding = (held ??= find());
      try {
        const key = await finding;
        noteUse();
        return key;
      } catch (failure) {
        if (held === finding) held = null;
        throw failure;
      }
    },
    async take(key, wrapped) {
      if (wrapped.by === 'passphrase') await session.set({ [keyItem]: { id: key.id, raw: [...key.raw] }, [useItem]: Date.now() });
      else await session.remove(keyItem);
      isByPassphrase = wrapped.by === 'passphrase';
      held = Promise.resolve(key);
    },
    async drop() {
      await session.remove(keyItem);
      held = null;
    },
    async dropIfDue(minutes, now) {
      const items = await session.get([keyItem, useItem]);
      const last = items[useItem];
      if (items[keyItem] === undefined || !isLockDue(typeof last === 'number' ? last : 0, now, minutes)) return false;
      await session.remove(keyItem);
      held = null;
      return true;
    },
    forget: () => {
      held = null;
    },
  };
}

/** True when what lies in the database wraps this very key. */
export function isEnvelopeOf(envelope: unknown, key: VaultKey): boolean {
  return typeof envelope === 'object' && envelope !== null && 'key' in envelope && envelope.key === key.id;
}

function parseKept(raw: unknown): { readonly id: string; readonly raw: Uint8Array<ArrayBuffer> } | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('raw' in raw)) return null;
  const { id, raw: bytes } = raw;
  if (typeof id !== 'string' || !Array.isArray(bytes) || bytes.length !== 32) return null;
  return { id, raw: Uint8Array.from(bytes, Number) };
}
