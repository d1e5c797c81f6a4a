import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killBrowser } from './kill-browser';
import { launchTruelle } from './launch.mjs';

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'truelle-killed-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const employers = (count: number, name: string) => Array.from({ length: count }, (_, at) => ({ id: `e${at}`, name: `${name} ${at}`, values: {} }));
const file = (records: object) => ({ name: 'fiches.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'truelle', version: 1, ...records })) });

test('a browser killed while it writes has all of the records or none, and what was there before', async () => {
  test.slow();
  const first = await launchTruelle({ profile });
  const page = await first.openPage('notebook.html#/import');
  await page.getByLabel('Fichier à importer').setInputFiles(file({ employers: employers(1, 'Ancien') }));
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /1 fiche importée/ })).toBeVisible();
  await page.getByLabel('Fichier à importer').setInputFiles(file({ employers: employers(3001, 'Nouveau').slice(1) }));
  await expect(page.getByText('3000 fiches prêtes')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /Enregistrement|fiches importées/ })).toBeVisible();
  killBrowser(profile);
  await first.close().catch(() => undefined);

  const second = await launchTruelle({ profile });
  const again = await second.openPage('notebook.html#/employeurs');
  await expect(again.getByText('Ancien 0').first()).toBeVisible({ timeout: 30_000 });
  const count = Number(await again.getByRole('navigation', { name: 'Carnet' }).getByRole('link', { name: /Employeurs/ }).locator('.num').innerText());
  expect([1, 3001]).toContain(count);
  await second.close();
});
