import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

test('access withdrawn in the browser is said with the button that asks for it, and all is well once it is back', async ({ copy, truelle }) => {
  if (first === undefined) throw new Error('The sample holds no dossier');
  const meant = meantValues(sample, first);
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(String(meant['employer.siret']));
  const settings = await truelle.context.newPage();
  await settings.goto('chrome://extensions');

  const panel = await truelle.openPanel(page);
  await expect(panel.getByText(/\d+\/\d+ champs reconnus/)).toBeVisible();

  await setSiteAccess(settings, truelle.id, 'ON_CLICK');
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'Truelle n’a pas accès à cette page' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Autoriser l’accès' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Remplir' })).toHaveCount(0);

  await setSiteAccess(settings, truelle.id, 'ON_ALL_SITES');
  await expect(panel.getByText(/\d+\/\d+ champs reconnus/)).toBeVisible();
  await expect(panel.getByRole('combobox', { name: 'Dossier', exact: true })).toBeVisible();
});

/** What a person sets on the browser's own page of extensions. */
async function setSiteAccess(settings: Page, id: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  await settings.evaluate(
    async ([extensionId, access]) => {
      // Only the browser's own page has this interface.
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as { developerPrivate: { updateExtensionConfiguration: (update: object) => Promise<void> } };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
    },
    [id, hostAccess] as const,
  );
}
