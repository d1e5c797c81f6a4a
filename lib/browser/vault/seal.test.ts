import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { querySealed, seal, unseal, type Sealed } from './seal';
import { createVaultKey, importVaultKey, placeOf } from './vault-key';
import { VaultError } from './vault-error';

const at = { kind: 'apprentice', place: 'p1', version: 1 };
const record = { id: 'a1', name: 'Guéguen Malo', values: { 'apprentice.lastName': 'Guéguen' } };

describe('a sealed record', () => {
  it('gives back exactly what was sealed, whatever it holds', async () => {
    const key = await createVaultKey();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (plain, place) => {
        const where = { ...at, place };
        expect(await unseal(key, where, await seal(key, where, plain))).toEqual(JSON.parse(JSON.stringify(plain)));
      }),
    );
  });

  it('gives back the bytes of a file in it', async () => {
    const key = await createVaultKey();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const found = (await unseal(key, at, await seal(key, at, { name: 'cerfa.pdf', bytes: bytes.slice().buffer }))) as { name: string; bytes: ArrayBuffer };
        expect(found.name).toBe('cerfa.pdf');
        expect(new Uint8Array(found.bytes)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('opens with the same key after it was brought back from the session', async () => {
    const key = await createVaultKey();
    const sealed = await seal(key, at, record);
    expect(await unseal(await importVaultKey(key.id, new Uint8Array(key.raw)), at, sealed)).toEqual(record);
  });

  it('any bit changed, anywhere, is an error and never garbage', async () => {
    const key = await createVaultKey();
    const sealed = await seal(key, at, record);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('iv', 'data'), fc.nat(), fc.integer({ min: 0, max: 7 }), async (part, byte, bit) => {
        const bytes = new Uint8Array(part === 'iv' ? sealed.iv.slice() : sealed.data.slice(0));
        const place = byte % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        const changed: Sealed = part === 'iv' ? { ...sealed, iv: bytes } : { ...sealed, data: bytes.buffer };
        await expect(unseal(key, at, changed)).rejects.toMatchObject({ trouble: 'damaged' });
      }),
    );
  });

  it('cut short at any place is an error', async () => {
    const key = await createVaultKey();
    const sealed = await seal(key, at, record);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sealed.data.byteLength - 1 }), async (length) => {
        await expect(unseal(key, at, { ...sealed, data: sealed.data.slice(0, length) })).rejects.toBeInstanceOf(VaultError);
      }),
    );
  });

  it.each([
    ['another record', { ...at, place: 'p2' }],
    ['another kind', { ...at, kind: 'master' }],
    ['another version', { ...at, version: 2 }],
  ])('does not open in the place of %s', async (_, elsewhere) => {
    const key = await createVaultKey();
    const sealed = await seal(key, at, record);
    await expect(unseal(key, elsewhere, sealed)).rejects.toMatchObject({ trouble: 'damaged' });
  });

  it('tells that another key sealed it, and does not open when it says it did', async () => {
    const [key, other] = [await createVaultKey(), await createVaultKey()];
    const sealed = await seal(key, at, record);
    await expect(unseal(other, at, sealed)).rejects.toMatchObject({ trouble: 'other-key' });
    await expect(unseal(other, at, { ...sealed, key: other.id })).rejects.toMatchObject({ trouble: 'damaged' });
  });

  it('never seals the same thing twice the same way', async () => {
    const key = await createVaultKey();
    const [one, two] = [await seal(key, at, record), await seal(key, at, record)];
    expect(Buffer.from(one.data)).not.toEqual(Buffer.from(two.data));
  });

  it('says nothing of what is in it when it fails', async () => {
    const key = await createVaultKey();
    const sealed = await seal(key, at, record);
    const failure = await unseal(key, { ...at, place: 'p2' }, sealed).catch((thrown: unknown) => String(thrown));
    expect(failure).not.toMatch(/Guéguen|Malo|a1/);
  });
});

describe('reading what lay on the disk', () => {
  it.each([[null], ['text'], [{}], [{ form: 2, key: 'k', iv: new Uint8Array(12), data: new ArrayBuffer(3) }], [{ form: 1, key: 'k', iv: 'no', data: new ArrayBuffer(3) }]])('refuses %j', (raw) => {
    expect(querySealed(raw)).toBeNull();
  });

  it('takes what seal made', async () => {
    const sealed = await seal(await createVaultKey(), at, record);
    expect(querySealed(structuredClone(sealed))).toEqual(sealed);
  });
});

describe('places', () => {
  it('are the same each time, differ by kind, id and key, and hold nothing of the id', async () => {
    const [key, other] = [await createVaultKey(), await createVaultKey()];
    const place = await placeOf(key, 'apprentice', 'gueguen-malo');
    expect(place).toMatch(/^[\da-f]{32}$/);
    expect(await placeOf(key, 'apprentice', 'gueguen-malo')).toBe(place);
    const others = await Promise.all([placeOf(key, 'master', 'gueguen-malo'), placeOf(key, 'apprentice', 'gueguen'), placeOf(other, 'apprentice', 'gueguen-malo')]);
    expect(new Set([place, ...others]).size).toBe(4);
  });
});
