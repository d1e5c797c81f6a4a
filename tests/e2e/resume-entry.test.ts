import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test as base } from './fixtures';
import { killBrowser } from './kill-browser';
import { launchTruelle } from './launch.mjs';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

const test = base.extend<{ readonly profile: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the fixtures destructured, even none
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'truelle-entry-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function beginContract(page: Page, home: string): Promise<void> {
  if (first === undefined) throw new Error('The sample holds no dossier');
  const user = portalUser(page, 'plain');
  await user.startRequest(home);
  await user.chooseCompany(String(meantValues(sample, first)['employer.siret']));
}

const title = 'Intitulé précis *';
const pay = 'Salaire brut mensuel à l’embauche *';
const trade = 'Maçon, option taille de pierre et restauration du bâti ancien';

/** Lengths of what lies sealed: it grows by what was typed. */
async function sizesKept(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('truelle');
    const database = await new Promise<IDBDatabase>((resolve) => opening.addEventListener('success', () => resolve(opening.result)));
    const asking = database.transaction('snapshots').objectStore('snapshots').getAll();
    const rows = await new Promise<readonly { readonly data: ArrayBuffer }[]>((resolve) => asking.addEventListener('success', () => resolve(asking.result as { data: ArrayBuffer }[])));
    database.close();
    return rows.map(({ data }) => data.byteLength);
  });
}

test('a contract that was being entered when the browser was killed is gone on with', async ({ copy, profile }) => {
  test.slow();
  const before = await launchTruelle({ profile });
  const notebook = await before.openPage('notebook.html');
  await expect(notebook.getByRole('navigation', { name: 'Carnet' })).toBeVisible();
  const page = await before.context.newPage();
  await beginContract(page, copy.url);
  await page.getByLabel(pay, { exact: true }).fill('1200,50');
  await page.getByLabel(pay, { exact: true }).blur();
  await expect.poll(async () => (await sizesKept(notebook)).length).toBe(1);
  const [size = 0] = await sizesKept(notebook);
  await page.getByLabel(title, { exact: true }).fill(trade);
  await page.getByLabel(title, { exact: true }).blur();
  await expect.poll(async () => (await sizesKept(notebook))[0]).toBeGreaterThan(size + trade.length);
  killBrowser(profile);
  await before.close().catch(() => undefined);

  const after = await launchTruelle({ profile });
  const again = await after.context.newPage();
  await beginContract(again, copy.url);
  await expect(again.getByLabel(title, { exact: true })).toHaveValue('');
  const panel = await after.openPanel(again);
  const notice = panel.getByRole('region', { name: 'Saisie interrompue' });
  await expect(notice).toContainText('Truelle a gardé 2 champs de cette page.');
  await notice.getByRole('button', { name: 'Reprendre la saisie' }).click();
  await expect(notice).toContainText('Saisie reprise');
  const hand = panelUser(panel);
  await hand.preview();
  await expect(panel.getByText('Saisie interrompue').first()).toBeVisible();
  await expect(panel.getByText(trade).first()).toBeVisible();
  expect(await hand.fill()).toContain('2 champs remplis');
  await expect(again.getByLabel(title, { exact: true })).toHaveValue(trade);
  await expect(again.getByLabel(pay, { exact: true })).toHaveValue(/1\s?200,5/);
  await expect(notice).toHaveCount(0);
  await after.close();
});
