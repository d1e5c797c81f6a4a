import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { killBrowser } from './kill-browser';
import { launchTruelle } from './launch.mjs';

const count = 8000;
let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'truelle-migrated-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Leaves the database as the first version did, with records that lie in the clear. */
const writeOldDatabase = (page: Page): Promise<void> =>
  page.evaluate(async (many) => {
    const done = (request: IDBRequest): Promise<void> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('not done'));
      });
    await done(indexedDB.deleteDatabase('truelle'));
    const opening = indexedDB.open('truelle', 1);
    opening.onupgradeneeded = () => {
      for (const kind of ['employer', 'master', 'apprentice', 'training', 'caseFile']) opening.result.createObjectStore(kind, { keyPath: 'id' });
      opening.result.createObjectStore('receipts', { keyPath: 'id' }).createIndex('caseFile', 'caseFile');
      opening.result.createObjectStore('settings');
    };
    await done(opening);
    const writing = opening.result.transaction('employer', 'readwrite');
    for (let at = 0; at < many; at += 1) writing.objectStore('employer').put({ id: `e${at}`, name: `Ancien ${at}`, values: {} });
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, count);

test('a browser killed while an old database is brought up has lost no record, and seals them all when it is opened again', async () => {
  test.slow();
  const first = await launchTruelle({ profile });
  // A page of Truelle that does not open the store.
  const beside = await first.openPage('demonstration.html');
  await writeOldDatabase(beside);
  const notebook = await first.context.newPage();
  await notebook.goto(first.urlOf('notebook.html#/employeurs'), { waitUntil: 'commit' });
  // Room has been made for what is sealed; the sealing of eight thousand records has begun.
  await beside.waitForFunction(async () => (await indexedDB.databases()).some(({ name, version }) => name === 'truelle' && (version ?? 0) > 1));
  killBrowser(profile);
  await first.close().catch(() => undefined);

  const second = await launchTruelle({ profile });
  const again = await second.openPage('notebook.html#/employeurs');
  await expect(again.getByRole('navigation', { name: 'Carnet' }).getByRole('link', { name: /Employeurs/ }).locator('.num')).toHaveText(String(count), { timeout: 60_000 });
  const inTheClear = await again.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('truelle');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('employer').objectStore('employer').getAll() as IDBRequest<object[]>;
          asking.onsuccess = () => resolve(asking.result.filter((row) => 'name' in row).length);
        };
      }),
  );
  expect(inTheClear).toBe(0);
  await second.close();
});
