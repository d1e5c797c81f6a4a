import { expect } from '@playwright/test';
import { test } from './fixtures';
import { guideUser, helpUser } from './guidance-user.mjs';
import { readSample } from './play-contract.mjs';
import { panelUser } from './truelle-user.mjs';

const [first] = readSample().caseFiles;

test('the page to try on is read, filled and guided through without any account', async ({ truelle }) => {
  test.slow();
  if (first === undefined) throw new Error('The sample holds no dossier');
  const welcome = await truelle.openPage('notebook.html#/bienvenue');
  await welcome.getByRole('button', { name: 'Suite' }).click();
  await expect(welcome.getByRole('link', { name: 'Charger le dossier d’exemple' })).toBeVisible();
  await welcome.getByRole('button', { name: 'Suite' }).click();
  const [page] = await Promise.all([truelle.context.waitForEvent('page'), welcome.getByRole('link', { name: 'Essayer sur une page de démonstration' }).click()]);
  await page.getByRole('heading', { name: /le CERFA/ }).waitFor();

  const panel = await truelle.openPanel(page);
  await expect(panel.getByText(/\d+\/\d+ champs reconnus/)).toBeVisible();
  const hand = panelUser(panel);
  await hand.choose('Dossier', first.name);
  // Its searches find the people, the training centre and the certification of the sample: nothing is asked.
  const said = await hand.fill({ onQuestion: () => Promise.reject(new Error('The page to try on asks something')) });
  expect(said).toMatch(/^\d{2,3} champs remplis/);
  await expect(page.getByLabel('Code IDCC de la convention collective applicable')).not.toHaveValue('');
  // By hand, a search is a dialog whose row is taken by a double click.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Sélectionner la personne contact' }).click();
  const search = page.getByRole('dialog', { name: 'Rechercher une personne' });
  await search.getByRole('textbox', { name: 'Nom', exact: true }).fill('Bouvier');
  await search.getByRole('button', { name: 'Rechercher' }).click();
  await search.getByRole('cell', { name: 'Bouvier' }).first().dblclick();
  await expect(page.getByText('Sélectionner la personne contact\u00a0: Bouvier')).toBeVisible();
  await panel.bringToFront();
  // No statement is ticked by Truelle, here either.
  await expect(page.getByRole('checkbox', { name: /atteste sur l’honneur/ })).not.toBeChecked();

  const help = helpUser(panel);
  await help.open();
  await help.goTo('C-04');
  await page.bringToFront();
  await expect(page.getByLabel('Date de signature du contrat')).toBeFocused();
  await panel.bringToFront();
  await guideUser(panel).follow('CERFA\u00a0: le contrat');
  await expect(guideUser(panel).current()).toContainText('type de contrat');
});
