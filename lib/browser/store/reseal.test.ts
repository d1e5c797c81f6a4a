import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { wrapByBrowser } from '../vault/key-envelope';
import { createVaultKey } from '../vault/vault-key';
import { migrations } from './migrations';
import { resealEverything } from './reseal';
import { openRow, sealRow } from './rows';

it.each(['settings', 'snapshots'] as const)('keeps what another page writes into the %s while everything is sealed under a new key', async (store) => {
  const name = `reseal-${store}`;
  const database = await openDB(name, 4, {
    upgrade: (made, _from, _to, transaction) => {
      for (const step of migrations) void step.apply(made, transaction);
    },
  });
  const [old, next] = [await createVaultKey(), await createVaultKey()];
  const write = (row: object): Promise<unknown> => database.put(store, row, store === 'settings' ? 'purge' : undefined);
  const sealed = (plain: object): Promise<object> => sealRow(old, store, store === 'settings' ? 'purge' : 's1', { id: 's1', ...plain });
  await database.put('vault', await wrapByBrowser(old), 'envelope');
  await database.put('employer', await sealRow(old, 'employer', 'e1', { id: 'e1' }));
  await write(await sealed({ said: 'before' }));
  const meanwhile = await sealed({ said: 'meanwhile' });
  let isWritten = false;
  await resealEverything(database, old, { key: next, envelope: await wrapByBrowser(next) }, (_, plain) => {
    // Everything has been read by then, and nothing written.
    if (!isWritten) void write(meanwhile);
    isWritten = true;
    return plain;
  });
  const [raw] = (await database.getAll(store)) as unknown[];
  expect(await openRow(next, store, raw)).toEqual({ is: 'open', plain: { id: 's1', said: 'meanwhile' } });
  database.close();
});
