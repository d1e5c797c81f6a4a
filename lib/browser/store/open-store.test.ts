import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordOf } from '../../profiles/record';
import type { StoreChange } from './change-channel';
import { migrations, type Migration } from './migrations';
import { openStore, type Store } from './open-store';
import { StoreError } from './store-error';
import { sessionMemory } from '../../../tests/fixtures/session-memory';

let count = 0;
const newName = (): string => `test-${(count += 1)}`;
const opened: Store[] = [];
async function open(options: Partial<Parameters<typeof openStore>[0]> = {}): Promise<Store> {
  const store = await openStore({ name: newName(), session: sessionMemory(), ...options });
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
});

const malo: RecordOf<'apprentice'> = {
  id: 'a1',
  name: 'Guéguen Malo',
  values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo', 'apprentice.birthDate': '2009-11-09' },
};
// A made-up number with its right key: 97 - (2091129232123 mod 97) = 14.
const nir = '209112923212314';
const maloWithNir: RecordOf<'apprentice'> = { ...malo, values: { ...malo.values, 'apprentice.nir': nir } };
const odet: RecordOf<'employer'> = {
  id: 'e1',
  name: 'Travaux Odet',
  values: { 'employer.siret': '90012345600015', 'employer.address.city': 'Quimper' },
};
const dossier: RecordOf<'caseFile'> = {
  id: 'd1',
  name: 'Rentrée 2026',
  employer: 'e1',
  master1: null,
  master2: null,
  apprentice: 'a1',
  training: null,
  values: { 'contract.startDate': '2026-09-01' },
};

/** A database as the first version left it, with records that anybody could read. */
async function writeInTheClear(name: string, employers: readonly object[]): Promise<void> {
  const old = await openDB(name, 1, { upgrade: (database, _from, _to, transaction) => void migrations[0]?.apply(database, transaction) });
  for (const employer of employers) await old.put('employer', employer);
  await old.put('settings', { SIRET: 'employer.siret' }, 'columns');
  await old.put('receipts', { id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-09-01T08:00:00Z', kind: 'fill', lines: [] });
  old.close();
}

/** Everything that lies in a database, as somebody who reads its files would see it. */
async function readDisk(name: string): Promise<string> {
  const raw = await openDB(name);
  const rows = await Promise.all([...raw.objectStoreNames].map(async (store): Promise<readonly unknown[]> => [(await raw.getAll(store)) as unknown, await raw.getAllKeys(store)]));
  raw.close();
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) texts.push(new TextDecoder('latin1').decode(value));
    else if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey)) {
      for (const [key, part] of Object.entries(value)) {
        texts.push(key);
        walk(part);
      }
    }
  };
  rows.flat().forEach(walk);
  return texts.join('\n');
}

describe('reading and writing', () => {
  it('gives back what was put, to another connection too', async () => {
    const name = newName();
    const first = await open({ name });
    await first.put({ kind: 'apprentice', record: malo });
    await first.put({ kind: 'caseFile', record: dossier });
    const second = await open({ name });
    expect(await second.list('apprentice')).toEqual([malo]);
    expect(await second.get('caseFile', 'd1')).toEqual(dossier);
    expect(await second.get('employer', 'e1')).toBeUndefined();
  });

  it('removes one record and leaves the others', async () => {
    const store = await open();
    await store.putAll([
      { kind: 'apprentice', record: malo },
      { kind: 'employer', record: odet },
    ]);
    await store.remove('apprentice', 'a1');
    expect(await store.list('apprentice')).toEqual([]);
    expect(await store.list('employer')).toEqual([odet]);
  });

  it.each([
    ['aborted', (transaction: IDBTransaction) => transaction.abort()],
    [
      'quota',
      () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    ],
  ])('writes nothing of a batch that fails half-way (%s), and puts the NIR back as it was', async (trouble, failAtSecond) => {
    const session = sessionMemory();
    const store = await open({ session });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied below to the store it was called on
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      calls += 1;
      if (calls === 2) failAtSecond(this.transaction);
      return put.apply(this, args);
    });
    const batch = store.putAll([
      { kind: 'apprentice', record: maloWithNir },
      { kind: 'employer', record: odet },
    ]);
    await expect(batch).rejects.toBeInstanceOf(StoreError);
    await expect(batch).rejects.toMatchObject({ trouble });
    vi.restoreAllMocks();
    expect(await store.list('apprentice')).toEqual([]);
    expect(await store.list('employer')).toEqual([]);
    expect(session.items.size).toBe(0);
  });

  it('refuses to write a record that does not fit, without telling its values', async () => {
    const store = await open();
    const wrong = JSON.parse('{"id":"e9","name":"Odet","values":{"employer.siret":{"secret":"Quimper"}}}') as RecordOf<'employer'>;
    const failure = await store.put({ kind: 'employer', record: wrong }).catch((thrown: unknown) => String(thrown));
    expect(failure).toContain('e9');
    expect(failure).not.toContain('Quimper');
    expect(await store.list('employer')).toEqual([]);
  });

  it('rejects with « closed » after its connection is gone', async () => {
    const store = await open();
    store.close();
    await expect(store.list('employer')).rejects.toMatchObject({ trouble: 'closed' });
  });
});

describe('the NIR', () => {
  it('never reaches the database, and comes back while the session lives', async () => {
    const name = newName();
    const session = sessionMemory();
    const store = await open({ name, session });
    await store.put({ kind: 'apprentice', record: maloWithNir });
    expect(await readDisk(name)).not.toContain(nir);
    expect(await store.get('apprentice', 'a1')).toEqual(maloWithNir);
    expect(await (await open({ name, session })).list('apprentice')).toEqual([maloWithNir]);
    expect(await (await open({ name, session: sessionMemory() })).list('apprentice')).toEqual([malo]);
  });

  it('of a master is kept apart too', async () => {
    const name = newName();
    const store = await open({ name });
    const yann: RecordOf<'master'> = { id: 'm1', name: 'Kervella Yann', values: { 'master.lastName': 'Kervella', 'master.nir': nir } };
    await store.put({ kind: 'master', record: yann });
    expect(await readDisk(name)).not.toContain(nir);
    expect(await store.get('master', 'm1')).toEqual(yann);
  });

  it('leaves the session with its record, and when it is emptied', async () => {
    const session = sessionMemory();
    const store = await open({ session });
    await store.put({ kind: 'apprentice', record: maloWithNir });
    await store.put({ kind: 'apprentice', record: malo });
    expect(session.items.size).toBe(0);
    await store.put({ kind: 'apprentice', record: maloWithNir });
    expect(session.items.size).toBe(1);
    await store.remove('apprentice', 'a1');
    expect(session.items.size).toBe(0);
  });
});

describe('a record that cannot be read', () => {
  it('is set aside with the place of its fault, and does not hide the others', async () => {
    const name = newName();
    await writeInTheClear(name, [odet, { id: 'e2', name: 'Cassé', values: { 'employer.siret': { not: 'a value' } } }]);
    const store = await open({ name });
    expect(await store.list('employer')).toEqual([odet]);
    expect(await store.get('employer', 'e2')).toBeUndefined();
    expect(await store.listSetAside()).toEqual([{ kind: 'employer', id: 'e2', key: 'values.employer.siret' }]);
    expect(await store.isSetAside('employer', 'e2')).toBe(true);
    expect(await store.isSetAside('employer', 'e1')).toBe(false);
  });

  it.each(['was changed', 'was put in the place of another', 'lies there in the clear'])('stays where it is when it %s', async (what) => {
    const name = newName();
    const store = await open({ name });
    await store.put({ kind: 'employer', record: odet });
    await store.put({ kind: 'employer', record: { ...odet, id: 'e2', name: 'Bâti Cornouaille' } });
    const raw = await openDB(name);
    const rows = (await raw.getAll('employer')) as { id: string; data: ArrayBuffer }[];
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('two were written');
    const bad = what === 'was changed' ? { ...second, data: second.data.slice(1) } : what === 'was put in the place of another' ? { ...first, id: second.id } : { ...odet, id: 'e3' };
    await raw.put('employer', bad);
    expect(await store.listSetAside()).toEqual([{ kind: 'employer', id: bad.id, key: '' }]);
    expect(await store.list('employer')).toHaveLength(what === 'lies there in the clear' ? 2 : 1);
    expect(await raw.get('employer', bad.id)).toEqual(bad);
    raw.close();
  });
});

describe('versions', () => {
  const addTowns: Migration = { version: 5, apply: (database) => void database.createObjectStore('towns') };

  it('brings a database up step by step and keeps what was in it', async () => {
    const name = newName();
    const old = await open({ name });
    await old.put({ kind: 'employer', record: odet });
    old.close();
    const newer = await open({ name, steps: [...migrations, addTowns] });
    expect(newer.readOnlyBecause).toBeNull();
    expect(await newer.list('employer')).toEqual([odet]);
  });

  it('opens a database of a newer Truelle for reading only', async () => {
    const name = newName();
    const newer = await open({ name, steps: [...migrations, addTowns] });
    await newer.put({ kind: 'employer', record: odet });
    newer.close();
    const older = await open({ name });
    expect(older.readOnlyBecause).toMatchObject({ trouble: 'newer-version' });
    expect(await older.list('employer')).toEqual([odet]);
    await expect(older.put({ kind: 'employer', record: odet })).rejects.toMatchObject({ trouble: 'newer-version' });
    await expect(older.remove('employer', 'e1')).rejects.toMatchObject({ trouble: 'newer-version' });
  });

  it('opens for reading what a step could not bring up, as it was', async () => {
    const name = newName();
    const old = await open({ name });
    await old.put({ kind: 'employer', record: odet });
    old.close();
    const failing: Migration = {
      version: 5,
      apply: async (_, transaction) => {
        await transaction.objectStore('employer').count();
        throw new Error('step 5');
      },
    };
    const store = await open({ name, steps: [...migrations, failing] });
    expect(store.readOnlyBecause).toMatchObject({ trouble: 'migration', message: 'store: migration (version 5)' });
    expect(await store.list('employer')).toEqual([odet]);
  });

  it('says at once when an older page holds the database', async () => {
    const name = newName();
    const raw = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('employer', { keyPath: 'id' }) });
    await expect(open({ name, steps: [...migrations, addTowns] })).rejects.toMatchObject({ trouble: 'blocked' });
    raw.close();
  });

  it('tells whoever looks on that everything was erased from outside, and holds nothing of it any more', async () => {
    const name = newName();
    const store = await open({ name });
    await store.put({ kind: 'employer', record: odet });
    expect(await store.list('employer')).toEqual([odet]);
    const heard = new Promise<void>((resolve) => store.watch(() => resolve(), new AbortController().signal));
    await deleteDB(name);
    await heard;
    await expect(store.list('employer')).rejects.toMatchObject({ trouble: 'erased' });
    await expect(store.put({ kind: 'employer', record: odet })).rejects.toMatchObject({ trouble: 'erased' });
    expect(await (await open({ name })).list('employer')).toEqual([]);
  });

  it('lets a newer Truelle through: the older store closes itself', async () => {
    const name = newName();
    const old = await open({ name });
    const newer = await open({ name, steps: [...migrations, addTowns] });
    expect(newer.readOnlyBecause).toBeNull();
    await expect(old.list('employer')).rejects.toMatchObject({ trouble: 'closed' });
  });
});

describe('what lay in the clear', () => {
  it('is sealed when it is opened first, and says the same', async () => {
    const name = newName();
    await writeInTheClear(name, [odet]);
    expect(await readDisk(name)).toContain('Quimper');
    const store = await open({ name });
    expect(await store.list('employer')).toEqual([odet]);
    expect(await store.readSetting('columns')).toEqual({ SIRET: 'employer.siret' });
    expect((await store.listReceipts('d1')).map(({ id }) => id)).toEqual(['r1']);
    const disk = await readDisk(name);
    // An id is looked for whole: two signs of it stand in a place by chance.
    for (const word of ['Odet', 'Quimper', '90012345600015', 'SIRET', '\ne1\n', '\nd1\n']) expect(disk.includes(word), word).toBe(false);
  });

  it('is still there, whole and in the clear, when sealing it was cut short', async () => {
    const name = newName();
    await writeInTheClear(name, [odet, { ...odet, id: 'e2' }]);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied below to the store it was called on
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      calls += 1;
      if (calls === 2) this.transaction.abort();
      return put.apply(this, args);
    });
    await expect(open({ name })).rejects.toBeInstanceOf(StoreError);
    vi.restoreAllMocks();
    const raw = await openDB(name);
    expect(await raw.getAll('employer')).toEqual([odet, { ...odet, id: 'e2' }]);
    expect(await raw.get('vault', 'envelope')).toBeUndefined();
    raw.close();
    expect(await (await open({ name })).list('employer')).toHaveLength(2);
  });

  it('is sealed once when two pages open it together', async () => {
    const name = newName();
    await writeInTheClear(name, [odet]);
    const stores = await Promise.all([open({ name }), open({ name })]);
    for (const store of stores) expect(await store.list('employer')).toEqual([odet]);
  });
});

describe('on the disk', () => {
  it('lies no name, no value, no id and no key of a setting that is somebody’s', async () => {
    const name = newName();
    const store = await open({ name });
    const named: RecordOf<'apprentice'> = { ...maloWithNir, id: 'gueguen-malo-2009' };
    await store.putAll([{ kind: 'apprentice', record: named }, { kind: 'employer', record: odet }, { kind: 'caseFile', record: { ...dossier, apprentice: named.id } }]);
    await store.addReceipt({ id: 'r1', caseFile: 'gueguen-malo-2009', portal: 'egestion', at: '2026-09-01T08:00:00Z', kind: 'fill', lines: [] });
    await store.saveSetting('columns', { 'Nom de Malo': 'apprentice.lastName' });
    const disk = await readDisk(name);
    for (const word of ['Guéguen', 'Malo', 'gueguen', nir, '2009-11-09', 'Odet', 'Quimper', '90012345600015', 'Rentrée', 'egestion', 'apprentice.lastName']) expect(disk).not.toContain(word);
    expect(await store.get('apprentice', 'gueguen-malo-2009')).toEqual(named);
    expect(await store.listReceipts('gueguen-malo-2009')).toHaveLength(1);
  });
});

describe('watching', () => {
  it('tells this page and the others, ids only, until the signal aborts', async () => {
    const name = newName();
    const [here, there] = [await open({ name }), await open({ name })];
    const [heardHere, heardThere] = [new Array<StoreChange>(), new Array<StoreChange>()];
    const stopped = new AbortController();
    here.watch((changes) => heardHere.push(...changes), stopped.signal);
    there.watch((changes) => heardThere.push(...changes), new AbortController().signal);
    await here.put({ kind: 'employer', record: odet });
    const change = { kind: 'employer', id: 'e1', is: 'put' };
    await vi.waitFor(() => expect(heardThere).toEqual([change]));
    expect(heardHere).toEqual([change]);
    stopped.abort();
    await here.remove('employer', 'e1');
    await vi.waitFor(() => expect(heardThere).toHaveLength(2));
    expect(heardHere).toHaveLength(1);
  });
});

describe('searching', () => {
  it.each([
    ['gueguen', 'without accents'],
    ['GUÉGUEN MALO', 'in capitals'],
    ['malo gueg', 'in another order, unfinished'],
    ['guegen', 'a letter missing'],
    ['guéugen', 'two letters swapped'],
    ['09/11/2009', 'by birth date'],
  ])('finds an apprentice by « %s » (%s)', async (text) => {
    const store = await open();
    await store.putAll([
      { kind: 'apprentice', record: malo },
      { kind: 'apprentice', record: { id: 'a2', name: 'Cadiou Enora', values: { 'apprentice.birthDate': '2008-05-22' } } },
    ]);
    expect((await store.search('apprentice', text, 10)).map((record) => record.id)).toEqual(['a1']);
  });

  it.each([['900 123 456 00015'], ['90012345600015'], ['quimper'], ['odet quimper']])('finds a company by « %s »', async (text) => {
    const store = await open();
    await store.putAll([
      { kind: 'employer', record: odet },
      {
        kind: 'employer',
        record: { id: 'e2', name: 'Bâti Cornouaille', values: { 'employer.siret': '90012345600023', 'employer.address.city': 'Brest' } },
      },
    ]);
    expect((await store.search('employer', text, 10)).map((record) => record.id)).toEqual(['e1']);
  });

  it('follows what changes here and elsewhere, and the names that a dossier joins', async () => {
    const name = newName();
    const [here, there] = [await open({ name }), await open({ name })];
    await here.putAll([
      { kind: 'apprentice', record: malo },
      { kind: 'caseFile', record: dossier },
    ]);
    expect((await there.search('caseFile', 'gueguen', 10)).map((record) => record.id)).toEqual(['d1']);
    await here.put({ kind: 'apprentice', record: { ...malo, name: 'Moreau Théo', values: {} } });
    await vi.waitFor(async () => expect(await there.search('caseFile', 'moreau', 10)).toHaveLength(1));
    expect(await there.search('caseFile', 'gueguen', 10)).toEqual([]);
    await here.remove('caseFile', 'd1');
    await vi.waitFor(async () => expect(await there.search('caseFile', '', 10)).toEqual([]));
  });

  it('lists by name when nothing is asked, no more than the limit', async () => {
    const store = await open();
    const named = (id: string, name: string) => ({ kind: 'master', record: { id, name, values: {} } }) as const;
    await store.putAll([named('3', 'Zoé'), named('1', 'Élodie'), named('2', 'Marc')]);
    expect((await store.search('master', ' ', 2)).map((record) => record.name)).toEqual(['Élodie', 'Marc']);
  });
});

describe('receipts and settings', () => {
  it('keeps ids and outcomes of a fill, the latest first, and nothing else', async () => {
    const name = newName();
    const store = await open({ name });
    const line = { field: 'employer.siret', outcome: 'filled', reason: null } as const;
    const receipt = { id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-09-01T08:00:00Z', kind: 'fill', lines: [line] } as const;
    await store.addReceipt({ ...receipt, lines: [{ ...line, value: 'Quimper' } as typeof line] });
    await store.addReceipt({ ...receipt, id: 'r2', at: '2026-09-02T08:00:00Z' });
    await store.addReceipt({ ...receipt, id: 'r3', caseFile: 'd2' });
    expect((await store.listReceipts('d1')).map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(JSON.stringify(await store.listReceipts('d1'))).not.toContain('Quimper');
  });

  it('keeps a setting', async () => {
    const store = await open();
    expect(await store.readSetting('textSize')).toBeUndefined();
    await store.saveSetting('textSize', 'large');
    expect(await store.readSetting('textSize')).toBe('large');
  });
});
