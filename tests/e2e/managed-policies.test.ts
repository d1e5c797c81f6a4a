import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromiumPath, launchTruelle } from './launch.mjs';

/** Where the Chromium of this system reads what its administrator wants. */
const folder = '/etc/chromium/policies/managed';
const odet = { 'employer.siret': '90012345600015', 'employer.name': 'Travaux Odet', 'employer.address.city': 'Quimper' };

/** True where this user may write the policies of the very browser that is started. */
function mayWritePolicies(): boolean {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  try {
    accessSync(place, constants.W_OK);
  } catch {
    return false;
  }
  return chromiumPath()?.startsWith('/usr/') === true && place.startsWith('/etc/chromium');
}

/** The id that Chromium gives an extension without a key: the hash of where it lies, its digits written as letters. */
function idOf(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Folders of the policies that are not there yet, the outermost last. */
function missingFolders(): readonly string[] {
  const missing: string[] = [];
  for (let place = folder; !existsSync(place); place = dirname(place)) missing.push(place);
  return missing;
}

test('what an administrator presets and hands out by the policies of the browser is there', async () => {
  test.skip(!mayWritePolicies(), 'the policies of this browser cannot be written here');
  // A copy of its own: the policy speaks to this one alone, whatever else runs on this computer.
  const extension = join(mkdtempSync(join(tmpdir(), 'truelle-managed-')), 'extension');
  cpSync(resolve(process.env.TRUELLE_BUILD ?? '.output/chrome-mv3-demo'), extension, { recursive: true });
  const file = join(folder, `truelle-${process.pid}.json`);
  const made = missingFolders();
  mkdirSync(folder, { recursive: true });
  try {
    const policy = { autoLockMinutes: 5, retentionDays: 30, alerts: 'blocking', employers: [odet, { 'employer.name': 'Sans numéro' }] };
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } }));
    const truelle = await launchTruelle({ extension });
    try {
      expect(truelle.id).toBe(idOf(extension));
      const page = await truelle.openPage('notebook.html#/employeurs');
      await expect(page.getByRole('link', { name: 'Travaux Odet' })).toBeVisible();
      await page.goto(truelle.urlOf('notebook.html#/reglages'));
      await expect(page.getByLabel('Alertes à montrer')).toHaveValue('blocking');
      await expect(page.getByLabel('Effacer les données d’un apprenti')).toHaveValue('30');
      await expect(page.getByRole('region', { name: 'Votre administrateur' })).toContainText('Employeur 2, non repris : Il manque le SIRET');
    } finally {
      await truelle.close();
    }
  } finally {
    rmSync(file, { force: true });
    for (const place of made) {
      try {
        rmdirSync(place);
      } catch {
        // Somebody else keeps a policy there now.
      }
    }
    rmSync(dirname(extension), { recursive: true, force: true, maxRetries: 5 });
  }
});
