import { expect, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDocuments, saidIn } from './documents-step';
import { test } from './fixtures';
import { readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

// The State's own blank forms are not ours to hand on: who has them names their folder.
const folder = process.env.TRUELLE_FORMS ?? '';
const forms = folder === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name));
const sample = readSample();
const [dossier] = sample.caseFiles;

test.describe('the official blank forms', () => {
  test.skip(folder === '', 'TRUELLE_FORMS names no folder of blank CERFA forms');

  test('each is known and filled so that it reads back the same, or refused with a reason', async ({ truelle }) => {
    test.setTimeout(180_000);
    const known: string[] = [];
    for (const form of forms) {
      const filled = await fillOrRefuse(await truelle.openPage(`notebook.html#/dossiers/${dossier?.id ?? ''}`), form);
      if (filled === null) continue;
      known.push(form);
      await readsBack(await truelle.openPage('notebook.html#/import'), filled);
    }
    expect(known.length).toBeGreaterThan(0);
  });

  test('each is told for what it is where a signed CERFA is asked for, and that nobody has signed it', async ({ truelle, copy }) => {
    test.setTimeout(180_000);
    for (const form of forms) {
      const { page, panel } = await openDocuments(truelle, copy, 'plain');
      await page.locator('tr', { hasText: 'Cerfa signé' }).locator('input[type=file]').setInputFiles(form);
      // A scan without a text layer says nothing of itself; any other one says its version and who has not signed.
      const [unreadable, version] = [saidIn(panel, 'cerfa', 'content-unreadable'), saidIn(panel, 'cerfa', 'cerfa-version')];
      await expect(unreadable.or(version)).toBeVisible({ timeout: 60_000 });
      if (await version.isVisible()) {
        await expect(version).toContainText(/10103\*\d\d/);
        await expect(saidIn(panel, 'cerfa', 'ink-none')).toHaveAttribute('data-tone', 'stop');
      }
      await portalUser(page, 'plain').waitForStep('documents');
      for (const own of [panel, page]) await own.close();
    }
  });
});

/** The path of the form filled with the first dossier of the sample; null when it is refused. */
async function fillOrRefuse(page: Page, form: string): Promise<string | null> {
  await page.getByRole('tab', { name: 'CERFA' }).click();
  const region = page.getByRole('region', { name: 'Remplir un CERFA' });
  await region.getByLabel('CERFA vierge').setInputFiles(form);
  const [known, refused] = [region.getByRole('status').filter({ hasText: /^Formulaire reconnu : \d+ cases/ }), region.getByRole('alert')];
  await expect(known.or(refused)).toBeVisible({ timeout: 60_000 });
  console.log(`${form.split('/').at(-1) ?? ''}: ${await known.or(refused).innerText()}`);
  if (await refused.isVisible()) {
    await page.close();
    return null;
  }
  const [download] = await Promise.all([page.waitForEvent('download'), region.getByRole('button', { name: 'Remplir le CERFA' }).click()]);
  await expect(region.getByRole('status')).toHaveText(/^\d+ cases remplies\./);
  const path = join(test.info().outputDir, 'rempli.pdf');
  await download.saveAs(path);
  await page.close();
  return path;
}

async function readsBack(page: Page, filled: string): Promise<void> {
  const apprentice = sample.apprentices.find(({ id }) => id === dossier?.apprentice)?.values;
  await page.getByLabel('Fichier à importer').setInputFiles(filled);
  const file = page.getByRole('region', { name: 'rempli.pdf', exact: true });
  await expect(file.getByLabel('Nom de naissance de l’apprenti(e)')).toHaveValue(String(apprentice?.['apprentice.lastName']), { timeout: 60_000 });
  await expect(file.getByLabel('Date de naissance de l’apprenti(e)')).toHaveValue(String(apprentice?.['apprentice.birthDate']).split('-').reverse().join('/'));
  await page.close();
}
