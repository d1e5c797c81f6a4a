import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { recordKinds, type KindedRecord } from '../../profiles/record';
import { openBackup, sealBackup } from '../vault/backup';
import { isBackupDue, loadBackupState, parseBackup, writeBackup } from './backup-content';
import { importRecords, listEverything } from './import-records';
import { openStore, type Store } from './open-store';

const passphrase = 'truelle brouette mésange cornouaille';
const nir = '209112923212314';
const opened: Store[] = [];
let count = 0;
async function open(): Promise<Store> {
  const items = new Map<string, unknown>();
  const store = await openStore({
    name: `backup-${(count += 1)}`,
    session: {
      get: (keys) => Promise.resolve(Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : [])))),
      set: (added) => Promise.resolve(void Object.entries(added).map(([key, value]) => items.set(key, structuredClone(value)))),
      remove: (keys) => Promise.resolve(void [keys].flat().map((key) => items.delete(key))),
    },
  });
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const byId = (items: readonly KindedRecord[]): readonly KindedRecord[] => [...items].sort((a, b) => `${a.kind}${a.record.id}`.localeCompare(`${b.kind}${b.record.id}`));

describe('a backup', () => {
  it('brings everything back on another computer, the NIR too', async () => {
    const store = await open();
    await store.putAll([
      { kind: 'apprentice', record: { id: 'a1', name: 'Guéguen Malo', values: { 'apprentice.nir': nir } } },
      { kind: 'caseFile', record: { id: 'd1', name: 'Rentrée', employer: null, master1: null, master2: null, apprentice: 'a1', training: null, values: {}, ignored: { 'contract-minimum-duration': 'vu avec l’OPCO' } } },
    ]);
    await store.addReceipt({ id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-09-01T08:00:00Z', kind: 'fill', lines: [] });
    const bytes = await writeBackup(store, passphrase, '2026-11-24T19:00:00Z');
    const found = await openBackup(bytes, passphrase);
    const content = found.ok ? parseBackup(found.plain) : null;
    if (content === null) throw new Error('not read');
    const other = await open();
    await importRecords(other, content.items, 'all');
    expect(byId(await listEverything(other))).toEqual(byId(await listEverything(store)));
    expect(content.receipts.map(({ id }) => id)).toEqual(['r1']);
    expect(content.unreadable).toBe(0);
  });

  it('gives back exactly the records it was made of, whatever they hold', async () => {
    const values = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)), fc.boolean()), { maxKeys: 5 });
    const item = fc.record({ kind: fc.constantFrom(...recordKinds.filter((kind) => kind !== 'caseFile')), record: fc.record({ id: fc.string({ minLength: 1 }), name: fc.string(), values }) });
    await fc.assert(
      fc.asyncProperty(fc.array(item), async (items) => {
        const found = await openBackup(await sealBackup({ version: 1, items, receipts: [] }, passphrase), passphrase);
        expect(found.ok ? parseBackup(found.plain)?.items : null).toEqual(JSON.parse(JSON.stringify(items)));
      }),
      { numRuns: 4 },
    );
  }, 30_000);

  it('says nothing of anybody in the file', async () => {
    const store = await open();
    await store.put({ kind: 'apprentice', record: { id: 'a1', name: 'Guéguen Malo', values: { 'apprentice.nir': nir } } });
    const text = Buffer.from(await writeBackup(store, passphrase, '2026-11-24T19:00:00Z')).toString('utf8');
    for (const word of ['Malo', nir, 'apprentice']) expect(text).not.toContain(word);
    expect(text.split('\n')[0]).toBe('TRUELLE SAUVEGARDE');
  });

  it('does not open with another passphrase', async () => {
    expect(await openBackup(await sealBackup({ version: 1 }, passphrase), 'autre')).toEqual({ ok: false, trouble: 'wrong-passphrase' });
  });

  it('changed anywhere does not open', async () => {
    const bytes = await sealBackup({ version: 1, items: [], receipts: [] }, passphrase);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (at) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect((await openBackup(changed, passphrase)).ok).toBe(false);
      }),
      { numRuns: 6 },
    );
  }, 30_000);

  it.each([
    ['', 'not-a-backup'],
    ['{"format":"truelle"}', 'not-a-backup'],
    ['TRUELLE SAUVEGARDE\n{"form":2,"derivation":"PBKDF2-SHA-256","iterations":600000,"salt":"00","iv":"00"}\nx', 'newer'],
    ['TRUELLE SAUVEGARDE\n{"form":1,"derivation":"PBKDF2-SHA-256","iterations":1,"salt":"00000000000000000000000000000000","iv":"000000000000000000000000"}\nx', 'not-a-backup'],
  ])('is told from « %s »', async (text, trouble) => {
    expect(await openBackup(new TextEncoder().encode(text), passphrase)).toEqual({ ok: false, trouble });
  });

  it('of which a record cannot be read gives back the others', () => {
    const good = { kind: 'employer', record: { id: 'e1', name: 'Odet', values: {} } };
    expect(parseBackup({ version: 1, items: [good, { kind: 'employer', record: { id: '' } }, { kind: 'nobody' }], receipts: [] })).toMatchObject({ items: [good], unreadable: 2 });
    expect(parseBackup({ version: 2, items: [], receipts: [] })).toBeNull();
  });
});

describe('the last backup', () => {
  it('is dated, and what has changed since is counted', async () => {
    const store = await open();
    const put = (id: string): Promise<void> => store.put({ kind: 'employer', record: { id, name: 'Odet', values: {} } });
    await put('e1');
    expect(await loadBackupState(store)).toEqual({ at: null, changes: 1 });
    await writeBackup(store, passphrase, '2026-11-24T19:00:00Z');
    expect(await loadBackupState(store)).toEqual({ at: '2026-11-24T19:00:00Z', changes: 0 });
    await put('e2');
    await store.remove('employer', 'e1');
    expect(await loadBackupState(store)).toEqual({ at: '2026-11-24T19:00:00Z', changes: 2 });
  });

  it.each([
    ['never, little entered', null, 19, false],
    ['never, much entered', null, 20, true],
    ['29 days ago', '2026-10-26T19:00:00Z', 1, false],
    ['30 days ago', '2026-10-25T19:00:00Z', 1, true],
    ['long ago, nothing changed', '2025-01-01T00:00:00Z', 0, false],
    ['in the future, the clock was set back', '2027-01-01T00:00:00Z', 1, false],
  ])('%s', (_, at, changes, isDue) => expect(isBackupDue({ at, changes }, Date.parse('2026-11-24T19:00:00Z'))).toBe(isDue));
});
