import * as z from 'zod/mini';
import { deriveWrapper, isBounded, iterationsNow } from './key-envelope';

/** Why a file is not read as a backup. */
export type BackupTrouble = 'not-a-backup' | 'newer' | 'wrong-passphrase';

export type OpenedBackup = { readonly ok: true; readonly plain: unknown } | { readonly ok: false; readonly trouble: BackupTrouble };

// First a line that says what this is, then one with what it takes to open it, then the sealed bytes.
const firstLine = 'TRUELLE SAUVEGARDE';
const form = 1;
const head = z.object({ form: z.int(), derivation: z.literal('PBKDF2-SHA-256'), iterations: z.int(), salt: z.string(), iv: z.string() });
const longestHead = 1000;

/** Seals plain data under a passphrase of its own, into the bytes of a file that opens on any computer with that passphrase. */
export async function sealBackup(plain: unknown, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const shown = `${firstLine}\n${JSON.stringify({ form, derivation: 'PBKDF2-SHA-256', iterations: iterationsNow, salt: toHex(salt), iv: toHex(iv) })}\n`;
  const top = new TextEncoder().encode(shown);
  const key = await deriveWrapper(passphrase, salt, iterationsNow);
  // The head is bound to what it opens: changed, it opens nothing.
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: top }, key, new TextEncoder().encode(JSON.stringify(plain)));
  const bytes = new Uint8Array(top.length + sealed.byteLength);
  bytes.set(top);
  bytes.set(new Uint8Array(sealed), top.length);
  return bytes;
}

/** Opens the bytes of a backup; what is inside is still to be checked. */
export async function openBackup(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<OpenedBackup> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead));
  const [first = '', second = ''] = text.split('\n');
  const found = first === firstLine ? head.safeParse(parseJson(second)).data : undefined;
  if (found === undefined) return { ok: false, trouble: 'not-a-backup' };
  if (found.form > form) return { ok: false, trouble: 'newer' };
  const [salt, iv] = [fromHex(found.salt), fromHex(found.iv)];
  if (found.form !== form || !isBounded(found.iterations) || salt.length !== 16 || iv.length !== 12) return { ok: false, trouble: 'not-a-backup' };
  const end = first.length + second.length + 2;
  const key = await deriveWrapper(passphrase, salt, found.iterations);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes.slice(0, end) }, key, bytes.slice(end));
    return { ok: true, plain: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)) as unknown };
  } catch {
    // A file that was changed and a wrong passphrase look the same, on purpose.
    return { ok: false, trouble: 'wrong-passphrase' };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/[\da-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
}
