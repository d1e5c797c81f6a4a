import type { VaultKey } from './vault-key';
import { VaultError } from './vault-error';

/** One thing as it lies on the disk: nobody can read or change it without the key, nor put it in another's place. */
export interface Sealed {
  /** Version of this form. */
  readonly form: 1;
  /** Name of the key it was sealed under. */
  readonly key: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** What a sealed thing is bound to: it opens nowhere else. */
export interface SealedPlace {
  readonly kind: string;
  readonly place: string;
  /** Version of the schema that what is inside was written by. */
  readonly version: number;
}

/** Seals plain data (what JSON can hold, and the bytes of files) for its place. Each sealing draws its own initialization vector. */
export async function seal(key: VaultKey, at: SealedPlace, plain: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bind(at) }, key.cipher, new TextEncoder().encode(JSON.stringify(plain, writeBytes)));
  return { form: 1, key: key.id, iv, data };
}

/** Opens what was sealed. Throws a VaultError: `other-key` when another key sealed it, `damaged` for anything else; never gives garbage. */
export async function unseal(key: VaultKey, at: SealedPlace, sealed: Sealed): Promise<unknown> {
  if (sealed.key !== key.id) throw new VaultError('other-key');
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: bind(at) }, key.cipher, sealed.data);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain), readBytes) as unknown;
  } catch (thrown) {
    throw new VaultError('damaged', thrown);
  }
}

/** Reads what lay on the disk as a sealed thing; null when it is none. */
export function querySealed(raw: unknown): Sealed | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { form, key, iv, data } = raw as Readonly<Partial<Record<keyof Sealed, unknown>>>;
  if (form !== 1 || typeof key !== 'string' || !isBytes(iv) || !isBuffer(data)) return null;
  return { form, key, iv, data };
}

// What comes out of a database may have been made in another realm: its class is told by its tag.
function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function isBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** A JSON list, so that no two places are ever written the same. */
function bind({ kind, place, version }: SealedPlace): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['truelle', 1, kind, place, version]));
}

// No key of ours begins with this sign, and no keyboard writes it.
const bytesKey = '\u0000bytes';

function writeBytes(_: string, value: unknown): unknown {
  if (!isBuffer(value)) return value;
  let signs = '';
  for (const byte of new Uint8Array(value)) signs += String.fromCharCode(byte);
  return { [bytesKey]: btoa(signs) };
}

function readBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
  const signs = atob(String((value as Readonly<Record<string, unknown>>)[bytesKey]));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0)).buffer;
}
