import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

async function expectAccessible(page: Page): Promise<void> {
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
