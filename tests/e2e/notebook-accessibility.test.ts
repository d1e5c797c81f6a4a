import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

async function expectAccessible(page: Page): Promise<void> {
  // Colours that are on their way from one theme to the other are none to be judged.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say of dossiers, queue, states, models and duplicates in ${theme}`, async ({ truelle }) => {
    const page = await truelle.openPage('notebook.html#/dossiers');
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 1280, height: 720 });
    const boxes = page.getByRole('checkbox', { name: /^Choisir / });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Mettre en file' }).click();
    await page.getByRole('heading', { name: 'File d’attente' }).waitFor();
    await expectAccessible(page);

    await page.getByRole('list', { name: 'Dossiers de la file' }).getByRole('link').first().click();
    await page.getByLabel('Changer l’état').selectOption('waiting');
    await page.getByLabel('Ce qui manque').fill('la signature du CFA');
    await page.getByRole('button', { name: 'Mettre en attente' }).click();
    await page.getByRole('status').filter({ hasText: 'État du dossier enregistré' }).waitFor();
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'En faire un modèle' }).click();
    await page.getByRole('region', { name: 'Modèle' }).waitFor();
    await expectAccessible(page);

    await page.goto(truelle.urlOf('notebook.html#/apprentis'));
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Dupliquer' }).click();
    await page.getByRole('status').filter({ hasText: 'Fiche dupliquée' }).waitFor();
    await page.goto(truelle.urlOf('notebook.html#/apprentis/doublons'));
    await page.getByRole('button', { name: 'Fusionner' }).waitFor();
    await expectAccessible(page);

    await page.goto(truelle.urlOf('notebook.html#/page/99999'));
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
  });
}

test('axe finds nothing to say of settings, privacy and the locked notebook, in light and in dark', async ({ truelle }) => {
  test.slow();
  const page = await truelle.openPage('notebook.html#/confidentialite');
  const expectInBoth = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  };
  await page.getByRole('heading', { level: 1, name: 'Confidentialité' }).waitFor();
  await expectInBoth();
  await page.goto(truelle.urlOf('notebook.html#/reglages'));
  await page.getByRole('button', { name: 'Tout effacer…' }).click();
  await page.getByRole('button', { name: 'Choisir une phrase de passe' }).click();
  await page.getByLabel('Nouvelle phrase de passe', { exact: true }).fill('truelle brouette mésange cornouaille');
  await page.getByLabel('La même phrase encore une fois', { exact: true }).fill('truelle brouette mésange cornouaille');
  await expectInBoth();
  await page.getByRole('button', { name: 'Protéger le Carnet' }).click();
  await page.getByRole('button', { name: 'Changer la phrase de passe' }).waitFor();
  await page.getByRole('button', { name: 'Verrouiller', exact: true }).click();
  await page.getByText('Phrase de passe oubliée').click();
  await page.getByLabel('Phrase de passe', { exact: true }).fill('autre chose');
  await page.getByRole('button', { name: 'Déverrouiller' }).click();
  await page.getByText('Cette phrase de passe n’est pas la bonne.').waitFor();
  await expectInBoth();
});
