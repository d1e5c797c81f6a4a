import type { IDBPDatabase } from 'idb';
import type { KindedRecord } from '../../profiles/record';
import { noAttempts, waitBefore, type Attempts } from '../vault/attempts';
import type { AutoLockMinutes } from '../vault/auto-lock';
import { openEnvelope, wrapByBrowser, wrapByPassphrase, type KeyEnvelope } from '../vault/key-envelope';
import { VaultError } from '../vault/vault-error';
import { createVaultKey, type VaultKey } from '../vault/vault-key';
import { vaultStore, type KeyRing } from './key-ring';
import { resealEverything, type Refit } from './reseal';
import { partSecrets, shelfKey, type SecretShelf } from './secret-shelf';
import { snapshotStore } from './snapshot-box';
import { parseStoreError, StoreError } from './store-error';

/** How the store stands: open without a passphrase, open with one, or waiting for it. */
export type LockState = 'unprotected' | 'unlocked' | 'locked';

/** What came of a passphrase. `waitMs`: how long the next one has to wait. */
export type Opening = { readonly is: 'open' } | { readonly is: 'wrong' | 'too-soon'; readonly waitMs: number };

/** The passphrase of the store: to give, to set, to change, to do without. Every method may reject with a StoreError. */
export interface StoreLock {
  readonly state: () => Promise<LockState>;
  readonly unlock: (passphrase: string) => Promise<Opening>;
  readonly lock: () => Promise<void>;
  readonly lockIfDue: (minutes: AutoLockMinutes, now: number) => Promise<boolean>;
  /** Sets a passphrase, or changes it; a change wants the one there is. What was kept in memory only is sealed with the rest from now on. */
  readonly protect: (passphrase: string, current: string) => Promise<Opening>;
  /** Does without a passphrase: the NIR leave the disk, and stay in memory until the browser closes. */
  readonly unprotect: (current: string) => Promise<Opening>;
}

const attemptsKey = 'attempts';

export function createStoreLock(parts: {
  readonly database: IDBPDatabase;
  readonly ring: KeyRing;
  readonly shelf: SecretShelf;
  readonly assertWritable: () => void;
  /** Where secrets of the stored records may lie on the shelf. */
  readonly listShelfKeys: () => Promise<readonly string[]>;
  /** Tells every page that the key is another one, or gone. */
  readonly announce: () => void;
  readonly now?: () => number;
}): StoreLock {
  const { database, ring, shelf, assertWritable, listShelfKeys, announce, now = Date.now } = parts;

  const readAttempts = async (): Promise<Attempts> => {
    const raw: unknown = await database.get(vaultStore, attemptsKey);
    const { wrong, at } = (raw ?? {}) as Readonly<Partial<Record<keyof Attempts, unknown>>>;
    return typeof wrong === 'number' && typeof at === 'number' ? { wrong, at } : noAttempts;
  };
  const saveAttempts = async (attempts: Attempts): Promise<void> => {
    await database.put(vaultStore, attempts, attemptsKey).catch((thrown: unknown) => {
      throw parseStoreError(thrown);
    });
  };

  /** Opens the envelope with a passphrase, in its turn. */
  const tryPassphrase = async (envelope: KeyEnvelope, passphrase: string): Promise<VaultKey | Exclude<Opening, { is: 'open' }>> => {
    const before = await readAttempts();
    const waitMs = waitBefore(before, now());
    if (waitMs > 0) return { is: 'too-soon', waitMs };
    try {
      const key = await openEnvelope(envelope, passphrase);
      if (before.wrong > 0) await saveAttempts(noAttempts);
      return key;
    } catch (thrown) {
      if (!(thrown instanceof VaultError) || thrown.trouble !== 'wrong-passphrase') throw new StoreError('damaged', { cause: thrown });
      const after = { wrong: before.wrong + 1, at: now() };
      await saveAttempts(after);
      return { is: 'wrong', waitMs: waitBefore(after, now()) };
    }
  };

  /** Everything under a new key: the old one may linger in what the browser has not yet cleared from its files. */
  const reseal = async (from: VaultKey, wrap: (key: VaultKey) => Promise<KeyEnvelope>, refit: Refit): Promise<void> => {
    assertWritable();
    const key = await createVaultKey();
    const envelope = await wrap(key);
    await resealEverything(database, from, { key, envelope }, refit);
    await ring.take(key, envelope);
    announce();
  };

  return {
    state: async () => {
      const envelope = await ring.envelope();
      if (envelope?.by !== 'passphrase') return 'unprotected';
      try {
        await ring.key();
        return 'unlocked';
      } catch (thrown) {
        if (thrown instanceof StoreError && thrown.trouble === 'locked') return 'locked';
        throw thrown;
      }
    },
    unlock: async (passphrase) => {
      const envelope = await ring.envelope();
      if (envelope?.by !== 'passphrase') return { is: 'open' };
      const opened = await tryPassphrase(envelope, passphrase);
      if ('is' in opened) return opened;
      await ring.take(opened, envelope);
      announce();
      return { is: 'open' };
    },
    lock: async () => {
      await ring.drop();
      announce();
    },
    lockIfDue: async (minutes, at) => {
      const isLocked = await ring.dropIfDue(minutes, at);
      if (isLocked) announce();
      return isLocked;
    },
    protect: async (passphrase, current) => {
      const envelope = await ring.envelope();
      const opened = envelope?.by === 'passphrase' ? await tryPassphrase(envelope, current) : await ring.key();
      if (opened === null) throw new StoreError('damaged');
      if ('is' in opened) return opened;
      const shelved = await shelf.read(await listShelfKeys());
      await reseal(opened, (key) => wrapByPassphrase(key, passphrase), (kind, plain) => (isRecord(plain) ? { ...plain, values: { ...plain.values, ...shelved.get(shelfKey(kind, plain.id)) } } : plain));
      await shelf.write(new Map([...shelved.keys()].map((key) => [key, {}])));
      return { is: 'open' };
    },
    unprotect: async (current) => {
      const envelope = await ring.envelope();
      if (envelope?.by !== 'passphrase') return { is: 'open' };
      const opened = await tryPassphrase(envelope, current);
      if ('is' in opened) return opened;
      const secrets = new Map<string, KindedRecord['record']['values']>();
      await reseal(opened, wrapByBrowser, (kind, plain) => {
        if (!isRecord(plain)) return plain;
        const { kept, secret } = partSecrets(plain.values);
        // What was being entered does without: only what the user has saved is kept in memory.
        if (Object.keys(secret).length > 0 && kind !== snapshotStore) secrets.set(shelfKey(kind, plain.id), secret);
        return { ...plain, values: kept };
      });
      await shelf.write(secrets);
      return { is: 'open' };
    },
  };
}

function isRecord(plain: unknown): plain is { readonly id: string; readonly values: KindedRecord['record']['values'] } {
  return typeof plain === 'object' && plain !== null && 'id' in plain && typeof plain.id === 'string' && 'values' in plain && typeof plain.values === 'object' && plain.values !== null;
}
