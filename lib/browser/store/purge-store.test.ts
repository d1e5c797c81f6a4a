import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { isoDate } from '../../fields/iso-date';
import { sessionMemory } from '../../../tests/fixtures/session-memory';
import { openStore } from './open-store';
import { countDue, listPurged, purgeStore } from './purge-store';

it('what is due goes, with a line that names nobody; the rest stays, and a clock set back purges nothing', async () => {
  const store = await openStore({ name: 'purge', session: sessionMemory() });
  const dossier = { master1: null, master2: null, employer: 'e1', training: 't1', values: { 'contract.startDate': '2026-09-01', 'contract.endDate': '2028-08-31' } };
  await store.putAll([
    { kind: 'employer', record: { id: 'e1', name: 'Travaux Odet', values: {} } },
    { kind: 'training', record: { id: 't1', name: 'CAP Maçon', values: {} } },
    { kind: 'apprentice', record: { id: 'a1', name: 'Guéguen Malo', values: {} } },
    { kind: 'apprentice', record: { id: 'a2', name: 'Cadiou Enora', values: {} } },
    { kind: 'caseFile', record: { ...dossier, id: 'd1', name: 'Guéguen Malo, CAP', apprentice: 'a1', progress: { state: 'sent', days: { sent: '2026-08-31' } } } },
    { kind: 'caseFile', record: { ...dossier, id: 'd2', name: 'Cadiou Enora, CAP', apprentice: 'a2' } },
  ]);
  expect(await purgeStore(store, 90, isoDate('2026-11-01'))).toBe(0);
  // 31 August and ninety days is 29 November. On a clock set back before the last day seen nothing goes, though all would be due.
  expect(await purgeStore(store, 1, isoDate('2026-10-31'))).toBe(0);
  // What comes back from a backup beyond its time is counted before it goes.
  expect(await countDue(store, 90, isoDate('2026-11-29'))).toBe(0);
  expect(await countDue(store, 90, isoDate('2026-11-30'))).toBe(1);
  expect(await purgeStore(store, 90, isoDate('2026-11-30'))).toBe(1);
  expect((await store.list('apprentice')).map(({ id }) => id)).toEqual(['a2']);
  expect((await store.list('caseFile')).map(({ id }) => id)).toEqual(['d2']);
  const lines = await listPurged(store);
  expect(lines).toEqual([{ training: 'CAP Maçon', employer: 'Travaux Odet', startDate: '2026-09-01', endDate: '2028-08-31', sentOn: '2026-08-31', purgedOn: '2026-11-30' }]);
  expect(JSON.stringify(lines)).not.toMatch(/Guéguen|Malo/);
  store.close();
});

it('a purge that breaks off has purged nothing and noted nothing', async () => {
  const store = await openStore({ name: 'purge-broken', session: sessionMemory() });
  const dossier = { id: 'd1', name: 'Guéguen Malo, CAP', master1: null, master2: null, employer: null, training: null, apprentice: 'a1', values: {} };
  await store.putAll([
    { kind: 'apprentice', record: { id: 'a1', name: 'Guéguen Malo', values: {} } },
    { kind: 'caseFile', record: { ...dossier, progress: { state: 'sent', days: { sent: '2026-01-05' } } } },
  ]);
  await store.addReceipt({ id: 'r1', caseFile: 'd1', portal: 'egestion', at: '2026-01-05T08:00:00.000Z', kind: 'fill', lines: [] });
  // The first things are taken away already when the last of the act fails.
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(purgeStore(store, 90, isoDate('2026-11-30'))).rejects.toMatchObject({ trouble: 'quota' });
  put.mockRestore();
  expect((await store.list('caseFile')).length + (await store.list('apprentice')).length + (await store.listReceipts('d1')).length).toBe(3);
  expect(await listPurged(store)).toEqual([]);
  expect(await purgeStore(store, 90, isoDate('2026-11-30'))).toBe(1);
  expect((await store.list('caseFile')).length + (await store.list('apprentice')).length + (await store.listReceipts('d1')).length).toBe(0);
  store.close();
});
