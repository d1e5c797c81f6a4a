import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { dockOf, leaveDockOpen } from './panel-places.mjs';
import { portalUser } from './portal-user.mjs';

const passphrase = 'truelle brouette mésange cornouaille';

test('a locked notebook is opened from the dock in a page of Truelle, where alone the passphrase is typed', async ({ copy, truelle }) => {
  const notebook = await truelle.openPage('notebook.html#/reglages');
  await notebook.getByRole('button', { name: 'Choisir une phrase de passe' }).click();
  await notebook.getByLabel('Nouvelle phrase de passe', { exact: true }).fill(passphrase);
  await notebook.getByLabel('La même phrase encore une fois', { exact: true }).fill(passphrase);
  await notebook.getByRole('button', { name: 'Protéger le Carnet' }).click();
  await notebook.getByRole('button', { name: 'Verrouiller', exact: true }).click();
  await expect(notebook.getByRole('heading', { name: 'Carnet verrouillé' })).toBeVisible();
  await notebook.close();

  await leaveDockOpen(truelle);
  const page = await truelle.context.newPage();
  await portalUser(page, 'plain').startRequest(copy.url);
  const dock = await dockOf(page);
  await expect(dock.getByRole('alert')).toContainText('Vos fiches sont verrouillées');
  await expect(dock.locator('input[type=password]')).toHaveCount(0);
  const opening = truelle.context.waitForEvent('page');
  await dock.getByRole('button', { name: 'Déverrouiller dans le Carnet' }).click();
  const opened: Page = await opening;
  await opened.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await opened.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(opened.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible();
  // The dock hears of it by itself.
  await expect(dock.getByText('Vos fiches sont verrouillées')).toHaveCount(0);
});
