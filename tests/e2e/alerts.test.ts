import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { openDraft } from './open-draft.mjs';
import { overlayUser } from './overlay-user.mjs';
import { meantValues, readSample } from './play-contract.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [caseFile] = sample.caseFiles;

test('« Corriger » writes what the rule has worked out; « Ignorer pour ce dossier » keeps its reason in the dossier, with a way back', async ({ copy, truelle }) => {
  if (caseFile === undefined) throw new Error('The sample holds no dossier');
  const page = await truelle.context.newPage();
  // The last period ends the day before the contract does; one figure of the telephone is missing.
  await openDraft(page, copy.url, 'plain', { ...meantValues(sample, caseFile), 'contract.wages.year2.period2.to': '2028-08-30', 'apprentice.phone': '061122334' });
  const panel = await truelle.openPanel(page);
  await panelUser(panel).choose('Dossier', caseFile.name);
  const overlay = await overlayUser(page);

  // What comes to be wrong by the user's own hand is also said to who does not see the marks.
  const minutes = page.getByLabel('Durée hebdomadaire du travail : minutes');
  const before = await minutes.inputValue();
  await minutes.fill('75');
  await minutes.press('Tab');
  await expect.poll(overlay.announced).toMatch(/^Bloquant : .*75/);
  await minutes.fill(before);

  const lastDay = await openAlert(panel, 'wage-last-period-ends-with-contract');
  // What blocks cannot be ignored.
  await expect(lastDay.getByRole('button', { name: 'Ignorer pour ce dossier' })).toHaveCount(0);
  await lastDay.getByRole('button', { name: 'Corriger' }).click();
  await expect.poll(() => shownDays(page)).not.toContain('30/08/2028');
  expect(await shownDays(page)).toContain('31/08/2028');
  await expect(panel.getByRole('status').filter({ hasText: /champ rempli/ })).toBeVisible();
  await expect(lastDay).toHaveCount(0);

  const phone = await openAlert(panel, 'phone-format');
  await phone.getByRole('button', { name: 'Aller au champ' }).first().click();
  await expect.poll(() => overlay.marks()).toContainEqual(expect.stringMatching(/^À vérifier : .*téléphone/i));
  await phone.getByRole('button', { name: 'Ignorer pour ce dossier' }).click();
  await phone.getByLabel('Pourquoi ignorer cette alerte').fill('Numéro étranger, vu avec la famille');
  await phone.getByLabel('Pourquoi ignorer cette alerte').press('Enter');
  await expect(panel.getByRole('button', { name: /1 alerte ignorée/ })).toBeVisible();
  await expect.poll(() => overlay.marks()).not.toContainEqual(expect.stringMatching(/^À vérifier : .*téléphone/i));

  // Another day: the page and the panel are new, the dossier is the same.
  await page.reload();
  await panel.close();
  const later = await truelle.openPanel(page);
  await panelUser(later).choose('Dossier', caseFile.name);
  await later.getByRole('tab', { name: /^Alertes/ }).click();
  await later.getByRole('button', { name: /1 alerte ignorée/ }).click();
  await expect(later.getByText('Numéro étranger, vu avec la famille')).toBeVisible();
  await later.getByRole('button', { name: /^Ne plus ignorer/ }).click();
  await expect(later.locator('li[data-rule=phone-format]').getByRole('button', { name: /À vérifier/ })).toBeVisible();
});

async function openAlert(panel: Page, rule: string) {
  await panel.getByRole('tab', { name: /^Alertes/ }).click();
  const alert = panel.locator(`li[data-rule=${rule}]`);
  const head = alert.locator('.alert-head');
  await expect(head).toBeVisible();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  return alert;
}

/** Every day that a field of the page shows. */
function shownDays(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).filter((value) => /^\d\d\/\d\d\/\d{4}$/.test(value)));
}
