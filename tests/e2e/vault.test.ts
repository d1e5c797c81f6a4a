import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchTruelle } from './launch.mjs';

const passphrase = 'truelle brouette mésange cornouaille';
// A made-up number with its right key: 97 - (2091129232123 mod 97) = 14.
const nir = '209112923212314';
const malo = { id: 'gueguen-malo', name: 'Guéguen Malo', values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo', 'apprentice.nir': nir } };
const odet = { id: 'odet', name: 'Travaux Odet', values: { 'employer.name': 'Travaux Odet', 'employer.siret': '90012345600015' } };
const secretWords = ['Guéguen', 'gueguen-malo', nir, 'Travaux Odet', '90012345600015', 'mésange'];

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'truelle-vault-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const interchange = (records: object) => ({
  name: 'fiches.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'truelle', version: 1, ...records })),
});

async function importRecords(page: Page, records: object, said: RegExp): Promise<void> {
  await page.getByLabel('Fichier à importer').setInputFiles(interchange(records));
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
}

async function protect(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Choisir une phrase de passe' }).click();
  await page.getByLabel('Nouvelle phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('La même phrase encore une fois', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Protéger le Carnet' }).click();
  await expect(page.getByRole('button', { name: 'Changer la phrase de passe' })).toBeVisible();
}

async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Déverrouiller' }).click();
}

/** Files of the profile in which a word stands, in any encoding that the browser writes. */
function findInFiles(words: readonly string[]): readonly string[] {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).map((name) => join(profile, name)).filter((path) => statSync(path).isFile());
  expect(files.some((path) => /indexeddb/i.test(path))).toBe(true);
  return files.flatMap((path) => {
    const bytes = readFileSync(path);
    return words.filter((word) => (['utf8', 'utf16le', 'latin1'] as const).some((encoding) => bytes.includes(Buffer.from(word, encoding)))).map((word) => `${word} in ${path}`);
  });
}

test('nothing of anybody lies in the files of the browser, with a passphrase or without', async () => {
  const first = await launchTruelle({ profile });
  const page = await first.openPage('notebook.html#/import');
  await importRecords(page, { apprentices: [malo], employers: [odet] }, /2 fiches importées/);
  await first.close();
  expect(findInFiles(secretWords)).toEqual([]);

  const second = await launchTruelle({ profile });
  const again = await second.openPage('notebook.html#/apprentis');
  await expect(again.getByRole('link', { name: /Guéguen Malo/ }).first()).toBeVisible();
  await protect(again);
  await second.close();
  expect(findInFiles(secretWords)).toEqual([]);
  // The search itself finds what is there: the name of the browser's own store.
  expect(findInFiles(['chrome-extension']).length).toBeGreaterThan(0);
});

test('the passphrase is asked for after a restart, gives the NIR back, and closes every page at once', async () => {
  test.slow();
  const first = await launchTruelle({ profile });
  const page = await first.openPage('notebook.html#/import');
  await protect(page);
  await page.goto(first.urlOf('notebook.html#/import'));
  await importRecords(page, { apprentices: [malo] }, /1 fiche importée/);
  await first.close();

  const second = await launchTruelle({ profile });
  const locked = await second.openPage('notebook.html#/apprentis/gueguen-malo');
  await expect(locked.getByRole('heading', { name: 'Carnet verrouillé' })).toBeVisible();
  expect(await locked.content()).not.toContain('Guéguen');
  for (const wrong of ['a', 'b', 'c']) {
    await unlock(locked, wrong);
    await expect(locked.getByText('Cette phrase de passe n’est pas la bonne.')).toBeVisible();
    await expect(locked.getByRole('button', { name: 'Déverrouiller' })).toHaveAttribute('aria-busy', 'false');
  }
  await expect(locked.getByText(/Attendez \d+ secondes avant de réessayer/)).toBeVisible();
  await expect(locked.getByText(/Attendez/)).toBeHidden({ timeout: 15_000 });
  await unlock(locked, passphrase);
  await expect(locked.getByRole('heading', { level: 1, name: 'Guéguen Malo' })).toBeVisible();
  await expect(locked.locator('input[name="apprentice.nir"]')).not.toHaveValue('');
  // Another page of Truelle is closed with this one.
  const other = await second.openPage('notebook.html');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await locked.getByRole('button', { name: 'Verrouiller' }).click();
  await expect(other.getByRole('heading', { name: 'Carnet verrouillé' })).toBeVisible();
  await second.close();
});

test('a backup opens in another profile, with the passphrase it was made with and no other', async () => {
  test.slow();
  const first = await launchTruelle({ profile });
  const page = await first.openPage('notebook.html#/import');
  await importRecords(page, { apprentices: [malo], employers: [odet] }, /2 fiches importées/);
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Sauvegarder…' }).click();
  await page.getByLabel('Nouvelle phrase de passe', { exact: true }).fill(passphrase);
  await page.getByLabel('La même phrase encore une fois', { exact: true }).fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Sauvegarder', exact: true }).click()]);
  const bytes = readFileSync(await download.path());
  await expect(page.getByText(/Dernière sauvegarde : le .*Rien n’a changé depuis/)).toBeVisible();
  await first.close();
  expect(secretWords.filter((word) => bytes.includes(Buffer.from(word)))).toEqual([]);

  const other = await launchTruelle();
  try {
    const settings = await other.openPage('notebook.html#/reglages');
    await settings.getByLabel('Sauvegarde à restaurer').setInputFiles({ name: 'carnet.truelle', mimeType: 'application/octet-stream', buffer: bytes });
    await settings.getByLabel('Phrase de passe de la sauvegarde', { exact: true }).fill('autre chose');
    await settings.getByRole('button', { name: 'Restaurer', exact: true }).click();
    await expect(settings.getByText('Cette phrase n’ouvre pas la sauvegarde')).toBeVisible();
    await settings.getByLabel('Phrase de passe de la sauvegarde', { exact: true }).fill(passphrase);
    await settings.getByRole('button', { name: 'Restaurer', exact: true }).click();
    await expect(settings.getByText('Sauvegarde restaurée : 2 fiches ajoutées')).toBeVisible();
    await settings.goto(other.urlOf('notebook.html#/apprentis/gueguen-malo'));
    await expect(settings.locator('input[name="apprentice.nir"]')).not.toHaveValue('');
  } finally {
    await other.close();
  }
});
