import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { guideUser, helpUser, lookInEveryTab, openForm } from './guidance-user.mjs';

/** What axe objects to, by rule and place. */
async function objections(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(5);
  // Axe takes the first of two things with the same id for the one that is meant: a field without its name goes unseen.
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** The same in light and in dark colours. */
async function objectionsInBoth(page: Page): Promise<readonly string[]> {
  const inLight = await objections(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await objections(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...inLight, ...inDark.map((one) => `dark: ${one}`)];
}

test('axe objects to nothing in the panel, whatever is open in it', async ({ copy, truelle }) => {
  test.slow();
  const { panel } = await openForm({ truelle, home: copy.url, skin: 'plain' });
  const at = await lookInEveryTab(panel, objections);
  const help = helpUser(panel);
  await panel.getByRole('searchbox').fill('E-07');
  await panel.getByRole('button', { name: /^Aide\s*:/ }).click();
  at.help = await objections(panel);
  await panel.getByRole('searchbox').fill('');
  await guideUser(panel).follow('CERFA\u00a0: l’employeur');
  at.guide = await objectionsInBoth(panel);
  await guideUser(panel).press('Quitter');
  await panel.getByRole('button', { name: 'Créer un guide' }).click();
  await panel.getByRole('textbox', { name: 'Ajouter par un code ou un mot' }).fill('E-07');
  await panel.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Phrase de l’étape 1' }).fill('Appelez le 02 98 00 00 00.');
  await panel.keyboard.press('Tab');
  await expect(panel.getByText(/numéro de téléphone/)).toBeVisible();
  at.author = await objectionsInBoth(panel);
  await panel.getByRole('button', { name: 'Abandonner' }).click();
  await panel.getByRole('button', { name: 'Ouvrir un guide reçu' }).click();
  at.receive = await objectionsInBoth(panel);
  await panel.getByRole('button', { name: 'Fermer' }).click();
  await help.open();
  await panel.getByRole('button', { name: 'Voir le diagnostic' }).click();
  await panel.getByRole('textbox', { name: 'Contenu du diagnostic' }).waitFor();
  at.diagnostic = await objections(panel);
  expect(Object.entries(at).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(Object.keys(at)).toHaveLength(9);

  // What was shown opens in the notebook as the form it speaks of.
  const sent = await panel.getByRole('textbox', { name: 'Contenu du diagnostic' }).inputValue();
  const mirror = await truelle.openPage('notebook.html#/diagnostic');
  await mirror.getByRole('textbox', { name: 'Texte du diagnostic' }).fill(sent);
  await mirror.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(mirror.getByText(/1\d\d champs reconnus/)).toBeVisible();
  expect(await objectionsInBoth(mirror)).toEqual([]);
});

test('axe objects to nothing in the notebook and on the page to try on', async ({ truelle }) => {
  test.slow();
  const at: Record<string, readonly string[]> = {};
  for (const view of ['#/dossiers', '#/employeurs', '#/apprentis', '#/employeurs/nouveau', '#/import', '#/law', '#/diagnostic', '#/bienvenue']) {
    const page = await truelle.openPage(`notebook.html${view}`);
    await page.getByRole('heading').first().waitFor();
    at[view] = await objections(page);
    await page.close();
  }
  const page = await truelle.openPage('demonstration.html');
  await page.getByRole('heading', { name: /CERFA/ }).waitFor();
  at.demonstration = await objections(page);
  expect(Object.entries(at).filter(([, found]) => found.length > 0)).toEqual([]);
});
