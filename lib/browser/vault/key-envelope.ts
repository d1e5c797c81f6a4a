import { importVaultKey, type VaultKey } from './vault-key';
import { VaultError } from './vault-error';

/**
 * The data key as it lies on the disk. `browser`: wrapped by a key of the browser that no page can read out, which lies beside it.
 * `passphrase`: wrapped by a key that only the passphrase gives; without it nothing here opens.
 */
export type KeyEnvelope = { readonly form: 1; /** Name of the data key. */ readonly key: string; readonly iv: Uint8Array<ArrayBuffer>; readonly wrapped: ArrayBuffer } & (
  | { readonly by: 'browser'; readonly wrapper: CryptoKey }
  | { readonly by: 'passphrase'; readonly salt: Uint8Array<ArrayBuffer>; readonly iterations: number }
);

/** PBKDF2 with HMAC-SHA-256, as OWASP's password storage cheat sheet asks for; checked 2026-11-24. */
export const iterationsNow = 600_000;
/** What a file may ask of the processor; beyond it is no envelope of ours. */
const iterationBounds = { least: 600_000, most: 10_000_000 };

const cipher = { name: 'AES-GCM', length: 256 };

/** Wraps the data key with a new key of the browser, which can be used here and never read out. */
export async function wrapByBrowser(key: VaultKey): Promise<KeyEnvelope> {
  const wrapper = await crypto.subtle.generateKey(cipher, false, ['encrypt', 'decrypt']);
  return { form: 1, key: key.id, by: 'browser', wrapper, ...(await wrap(wrapper, key, 'browser')) };
}

/** Wraps the data key with what a passphrase gives. */
export async function wrapByPassphrase(key: VaultKey, passphrase: string, iterations = iterationsNow): Promise<KeyEnvelope> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapper = await deriveWrapper(passphrase, salt, iterations);
  return { form: 1, key: key.id, by: 'passphrase', salt, iterations, ...(await wrap(wrapper, key, 'passphrase')) };
}

/**
 * Opens an envelope; `passphrase` counts for the kind that needs one.
 * Throws a VaultError: `wrong-passphrase`, or `damaged` when the envelope itself cannot be right.
 */
export async function openEnvelope(envelope: KeyEnvelope, passphrase: string): Promise<VaultKey> {
  if (envelope.by === 'passphrase' && !isBounded(envelope.iterations)) throw new VaultError('damaged');
  const wrapper = envelope.by === 'browser' ? envelope.wrapper : await deriveWrapper(passphrase, envelope.salt, envelope.iterations);
  const raw = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: envelope.iv, additionalData: bind(envelope.by, envelope.key) }, wrapper, envelope.wrapped)
    .catch((thrown: unknown) => {
      throw new VaultError(envelope.by === 'browser' ? 'damaged' : 'wrong-passphrase', thrown);
    });
  if (raw.byteLength !== 32) throw new VaultError('damaged');
  return importVaultKey(envelope.key, new Uint8Array(raw));
}

/** Reads what lay on the disk as an envelope; null when it is none. */
export function queryEnvelope(raw: unknown): KeyEnvelope | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { form, key, by, iv, wrapped } = raw as Readonly<Partial<Record<'form' | 'key' | 'by' | 'iv' | 'wrapped', unknown>>>;
  const isWhole = form === 1 && typeof key === 'string' && is('Uint8Array', iv) && is('ArrayBuffer', wrapped);
  if (!isWhole || (by !== 'browser' && by !== 'passphrase')) return null;
  // The parts that differ are checked by the operations they serve: a wrong one opens nothing.
  return raw as KeyEnvelope;
}

/** True for a number of iterations that a file of ours may ask for. */
export function isBounded(iterations: number): boolean {
  return Number.isInteger(iterations) && iterations >= iterationBounds.least && iterations <= iterationBounds.most;
}

async function wrap(wrapper: CryptoKey, key: VaultKey, by: KeyEnvelope['by']): Promise<Pick<KeyEnvelope, 'iv' | 'wrapped'>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, wrapped: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bind(by, key.id) }, wrapper, key.raw) };
}

/** The key that a passphrase gives. Typed on another keyboard it may be composed of other code points: NFKC makes them one. */
export async function deriveWrapper(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, cipher, false, ['encrypt', 'decrypt']);
}

function bind(by: KeyEnvelope['by'], key: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['truelle key', 1, by, key]));
}

function is(tag: string, value: unknown): boolean {
  return Object.prototype.toString.call(value) === `[object ${tag}]`;
}
