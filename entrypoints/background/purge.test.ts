import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { watchPurge } from './purge';

let count = 0;
let store: Store;
const dossier = { id: 'd1', name: 'Malo', employer: null, master1: null, master2: null, apprentice: 'a1', training: null, values: {} };
const dueDay = new Date(Date.now() - 100 * 86_400_000).toLocaleDateString('sv-SE');
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'purge', scheduledTime: 0 });

beforeEach(async () => {
  fakeBrowser.reset();
  store = await openStore({ name: `watch-purge-${(count += 1)}`, session: sessionMemory() });
  await store.putAll([
    { kind: 'apprentice', record: { id: 'a1', name: 'Guéguen Malo', values: {} } },
    { kind: 'caseFile', record: { ...dossier, progress: { state: 'sent', days: { sent: dueDay } } } },
  ]);
});

it('erases a hundred days after the sending what is kept for ninety, without being asked', async () => {
  watchPurge(() => Promise.resolve(store));
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('purge')).toBeDefined());
  await ring();
  await vi.waitFor(async () => expect(await store.list('apprentice')).toEqual([]));
});

it('keeps it where an administrator wants it kept longer, and while the notebook is locked', async () => {
  await fakeBrowser.storage.managed.set({ retentionDays: 365 });
  watchPurge(() => Promise.resolve(store));
  await ring();
  await vi.waitFor(async () => expect(await store.readSetting('purge')).toBeDefined());
  expect(await store.list('apprentice')).toHaveLength(1);

  await fakeBrowser.storage.managed.set({ retentionDays: 30 });
  await store.lock.protect('truelle brouette mésange cornouaille', '');
  await store.lock.lock();
  const state = vi.spyOn(store.lock, 'state');
  await ring();
  await vi.waitFor(() => expect(state.mock.settledResults).toEqual([{ type: 'fulfilled', value: 'locked' }]));
  await store.lock.unlock('truelle brouette mésange cornouaille');
  expect(await store.list('apprentice')).toHaveLength(1);
  await ring();
  await vi.waitFor(async () => expect(await store.list('apprentice')).toEqual([]));
});
