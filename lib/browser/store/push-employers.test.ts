import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sessionMemory } from '../../../tests/fixtures/session-memory';
import { openStore, type Store } from './open-store';
import { pushEmployers } from './push-employers';

const odet = { 'employer.siret': '90012345600015', 'employer.name': 'Travaux Odet', 'employer.phone': '02 98 00 00 00' };
const id = 'pushed-90012345600015';
const passphrase = 'truelle brouette mésange cornouaille';
let count = 0;
let store: Store;

beforeEach(async () => {
  store = await openStore({ name: `pushed-${(count += 1)}`, session: sessionMemory() });
});
afterEach(() => store.close());

it('writes each once: what the user changes or removes afterwards stays so', async () => {
  expect(await pushEmployers(store, [odet, { 'employer.siret': '90012345600023' }])).toBe(2);
  const pushed = await store.get('employer', id);
  expect(pushed).toMatchObject({ name: 'Travaux Odet', values: { 'employer.phone': '0298000000' } });
  if (pushed === undefined) return;
  await store.put({ kind: 'employer', record: { ...pushed, values: { ...pushed.values, 'employer.phone': '0298111111' } } });
  await store.remove('employer', 'pushed-90012345600023');
  expect(await pushEmployers(store, [odet, { 'employer.siret': '90012345600023' }])).toBe(0);
  expect(await store.list('employer')).toMatchObject([{ id, values: { 'employer.phone': '0298111111' } }]);
});

it('follows the policy in what the policy changes', async () => {
  await pushEmployers(store, [odet]);
  expect(await pushEmployers(store, [{ ...odet, 'employer.name': 'Odet SARL', 'employer.headcount': '9' }])).toBe(1);
  expect(await store.get('employer', id)).toMatchObject({ name: 'Odet SARL', values: { 'employer.name': 'Odet SARL', 'employer.headcount': 9, 'employer.phone': '0298000000' } });
});

it('does not double an employer whom the user keeps already', async () => {
  const own = { id: 'mine', name: 'Chez moi', values: { 'employer.siret': '90012345600015' } };
  await store.put({ kind: 'employer', record: own });
  expect(await pushEmployers(store, [odet])).toBe(0);
  expect(await store.list('employer')).toEqual([own]);
});

it('keeps what the policy has stopped to hand out, and writes it again should it come back', async () => {
  await pushEmployers(store, [odet]);
  expect(await pushEmployers(store, [])).toBe(0);
  expect(await store.list('employer')).toHaveLength(1);
  await store.remove('employer', id);
  expect(await pushEmployers(store, [odet])).toBe(1);
});

it('waits for a locked notebook', async () => {
  await store.lock.protect(passphrase, '');
  await store.lock.lock();
  expect(await pushEmployers(store, [odet])).toBe(0);
  await store.lock.unlock(passphrase);
  expect(await pushEmployers(store, [odet])).toBe(1);
});
