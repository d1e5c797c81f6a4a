import { expect } from '@playwright/test';
import { bigTable } from './big-table.mjs';
import { test } from './fixtures';

test('a file of ten thousand lines, one in a hundred broken, is read, stopped, read again and written', async ({ truelle }) => {
  test.slow();
  const { file, broken, lines } = bigTable(10_000);
  const page = await truelle.openPage('notebook.html#/import');
  await page.getByLabel('Fichier à importer').setInputFiles(file);
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  // Stopped in the middle of the reading, one is back at the columns and nothing was written.
  await expect(page.getByRole('button', { name: 'Vérifier les lignes' })).toBeVisible();
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${lines - broken} fiches choisies, ${broken} lignes à corriger` })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('list', { name: 'Lignes' }).getByRole('listitem').first()).toContainText('à corriger');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: `${lines - broken} fiches importées, 0 mise à jour, ${broken} lignes écartées` })).toBeVisible({ timeout: 60_000 });

  await page.goto(truelle.urlOf('notebook.html#/apprentis'));
  const search = page.getByRole('searchbox', { name: 'Chercher un apprenti' });
  // Without its accent, and with one wrong letter.
  await search.fill('gueguan 4321');
  await expect(page.getByRole('link', { name: 'Guéguen4321 Prénom4321' })).toBeVisible();
});

test('signs that Windows-1252 alone has come in as they were written', async ({ truelle }) => {
  // € is 80, œ is 9c and ’ is 92 there; in Latin-1 they are no letters at all.
  const text = 'Nom;Prénom;Né(e) le;Commune\r\nLe C\x9cur;L\x92Ange;14/03/2009;Prix \x80\r\n';
  const page = await truelle.openPage('notebook.html#/import');
  await page.getByLabel('Fichier à importer').setInputFiles({ name: 'apprentis.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 fiche importée' })).toBeVisible();
  await page.goto(truelle.urlOf('notebook.html#/apprentis'));
  await page.getByRole('link', { name: 'Le Cœur L’Ange' }).click();
  await expect(page.locator('input[name="apprentice.address.city"]')).toHaveValue('Prix €');
});
