import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { watchManaged } from './watch-managed';

const odet = { 'employer.siret': '90012345600015', 'employer.name': 'Travaux Odet' };
const passphrase = 'truelle brouette mésange cornouaille';
let count = 0;
let store: Store;
const names = async (): Promise<readonly string[]> => (await store.list('employer')).map(({ name }) => name);

beforeEach(async () => {
  fakeBrowser.reset();
  store = await openStore({ name: `managed-${(count += 1)}`, session: sessionMemory() });
});
afterEach(() => store.close());

it('takes in what the policy holds when the worker starts, and what it changes to', async () => {
  await fakeBrowser.storage.managed.set({ employers: [odet] });
  watchManaged(() => Promise.resolve(store));
  await vi.waitFor(async () => expect(await names()).toEqual(['Travaux Odet']));
  await fakeBrowser.storage.managed.set({ employers: [{ ...odet, 'employer.name': 'Odet SARL' }] });
  await vi.waitFor(async () => expect(await names()).toEqual(['Odet SARL']));
});

it('takes it in once the notebook is unlocked', async () => {
  await store.lock.protect(passphrase, '');
  await store.lock.lock();
  await fakeBrowser.storage.managed.set({ employers: [odet] });
  watchManaged(() => Promise.resolve(store)).follow(store);
  await store.lock.unlock(passphrase);
  await vi.waitFor(async () => expect(await names()).toEqual(['Travaux Odet']));
});

it('does not even open the store where there is no policy', async () => {
  const open = vi.fn(() => Promise.resolve(store));
  const asked = vi.spyOn(fakeBrowser.storage.managed, 'get');
  watchManaged(open);
  await vi.waitFor(() => expect(asked.mock.results).toHaveLength(1));
  await asked.mock.results[0]?.value;
  expect(open).not.toHaveBeenCalled();
  asked.mockRestore();
});
