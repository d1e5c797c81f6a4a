import { expect } from '@playwright/test';
import { test } from './fixtures';
import { openDraft } from './open-draft.mjs';
import { overlayUser } from './overlay-user.mjs';
import { meantValues, readSample } from './play-contract.mjs';

const sample = readSample();
const [caseFile] = sample.caseFiles;

test('what the settings leave out is left out on a page that is open, in its marks and in the panel, and what blocks stays', async ({ copy, truelle }) => {
  if (caseFile === undefined) throw new Error('The sample holds no dossier');
  const page = await truelle.context.newPage();
  // One figure of the telephone is missing, which is to be checked; the last period ends before the contract does, which blocks.
  await openDraft(page, copy.url, 'plain', { ...meantValues(sample, caseFile), 'contract.wages.year2.period2.to': '2028-08-30', 'apprentice.phone': '061122334' });
  const panel = await truelle.openPanel(page);
  const overlay = await overlayUser(page);
  await panel.getByRole('tab', { name: /^Alertes/ }).click();
  await expect(panel.locator('li[data-rule=phone-format]')).toBeVisible();
  await expect.poll(() => overlay.marks()).toContainEqual(expect.stringMatching(/^À savoir : /));

  const settings = await truelle.openPage('notebook.html#/reglages');
  await settings.getByLabel('Alertes à montrer').selectOption('blocking');
  await expect(panel.getByText(/Seul ce qui bloque est montré/)).toBeVisible();
  await expect(panel.locator('li[data-rule=phone-format]')).toHaveCount(0);
  await expect.poll(() => overlay.marks()).toEqual([]);
  // Marks are drawn where they can be seen.
  const lastDay = panel.locator('li[data-rule=wage-last-period-ends-with-contract]');
  await lastDay.getByRole('button', { name: 'Aller au champ' }).click();
  await expect.poll(() => overlay.marks()).toContainEqual(expect.stringMatching(/^Bloquant : /));
  expect((await overlay.marks()).filter((mark) => !mark.startsWith('Bloquant'))).toEqual([]);
});
