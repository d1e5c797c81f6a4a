/** The key that everything is sealed under, as this page holds it. */
export interface VaultKey {
  /** Names the key, and tells nothing of it: what was sealed under another one is known at a glance. */
  readonly id: string;
  /** The key itself, 32 bytes: for wrapping it and for the browser's session memory, never for the disk. */
  readonly raw: Uint8Array<ArrayBuffer>;
  readonly cipher: CryptoKey;
  readonly places: CryptoKey;
}

/** A new key, from the browser's own random numbers. */
export function createVaultKey(): Promise<VaultKey> {
  return importVaultKey(crypto.randomUUID(), crypto.getRandomValues(new Uint8Array(32)));
}

/** The key as it was: its two working keys are derived anew, so that one never serves for the other's work. */
export async function importVaultKey(id: string, raw: Uint8Array<ArrayBuffer>): Promise<VaultKey> {
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string): HkdfParams => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(`truelle ${purpose}`) });
  const [cipher, places] = await Promise.all([
    crypto.subtle.deriveKey(derive('records'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(derive('places'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  return { id, raw, cipher, places };
}

/**
 * Where a record lies on the disk: the same each time, and nothing that the record's own id could be read from.
 * Ids come from files of strangers too, and may hold a name.
 */
export async function placeOf(key: VaultKey, kind: string, id: string): Promise<string> {
  const digest = await crypto.subtle.sign('HMAC', key.places, encode(`${kind}\n${id}`));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
