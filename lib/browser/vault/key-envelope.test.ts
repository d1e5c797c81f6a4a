import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iterationsNow, openEnvelope, queryEnvelope, wrapByBrowser, wrapByPassphrase } from './key-envelope';
import { createVaultKey } from './vault-key';

const passphrase = 'la truelle de l’oncle Éric est rouge';

describe('the key of the browser', () => {
  it('opens what it wrapped, and cannot be read out', async () => {
    const key = await createVaultKey();
    const envelope = await wrapByBrowser(key);
    expect((await openEnvelope(envelope, '')).raw).toEqual(key.raw);
    if (envelope.by !== 'browser') throw new Error('wrapped otherwise');
    await expect(crypto.subtle.exportKey('raw', envelope.wrapper)).rejects.toThrow();
  });
});

describe('a passphrase', () => {
  it('opens what it wrapped, however its accents were typed', async () => {
    const key = await createVaultKey();
    const envelope = await wrapByPassphrase(key, passphrase);
    expect((await openEnvelope(envelope, passphrase.normalize('NFD'))).raw).toEqual(key.raw);
  });

  it('is derived with at least the iterations that OWASP asks for', async () => {
    expect(iterationsNow).toBeGreaterThanOrEqual(600_000);
    expect(await wrapByPassphrase(await createVaultKey(), passphrase)).toMatchObject({ iterations: iterationsNow });
  });

  it.each(['', 'la truelle', `${passphrase} `, passphrase.toUpperCase()])('does not open with « %s »', async (wrong) => {
    const envelope = await wrapByPassphrase(await createVaultKey(), passphrase);
    await expect(openEnvelope(envelope, wrong)).rejects.toMatchObject({ trouble: 'wrong-passphrase' });
  });

  it('opens nothing once a bit of the envelope has changed', async () => {
    const envelope = await wrapByPassphrase(await createVaultKey(), passphrase);
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (byte) => {
        const bytes = new Uint8Array(envelope.wrapped.slice(0));
        const place = byte % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        await expect(openEnvelope({ ...envelope, wrapped: bytes.buffer }, passphrase)).rejects.toMatchObject({ trouble: 'wrong-passphrase' });
      }),
      { numRuns: 4 },
    );
  }, 30_000);

  it.each([[1], [599_999], [10_000_001], [Number.NaN]])('refuses an envelope that asks for %d iterations', async (iterations) => {
    const envelope = await wrapByPassphrase(await createVaultKey(), passphrase);
    if (envelope.by !== 'passphrase') throw new Error('wrapped otherwise');
    await expect(openEnvelope({ ...envelope, iterations }, passphrase)).rejects.toMatchObject({ trouble: 'damaged' });
  });
});

describe('an envelope on the disk', () => {
  it('is known again after the database has cloned it', async () => {
    const key = await createVaultKey();
    for (const envelope of [await wrapByBrowser(key), await wrapByPassphrase(key, passphrase)]) {
      const kept = queryEnvelope(structuredClone(envelope));
      if (kept === null) throw new Error('not known again');
      expect((await openEnvelope(kept, passphrase)).raw).toEqual(key.raw);
    }
  });

  it.each([[undefined], [{ form: 2 }], [{ form: 1, key: 'k', by: 'nobody', iv: new Uint8Array(12), wrapped: new ArrayBuffer(1) }]])('is not seen in %j', (raw) => {
    expect(queryEnvelope(raw)).toBeNull();
  });
});
