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
  const said = await hand.fill({
    onQuestion: async (question) => {
      // The page to try on has no search of its own.
      await question.getByRole('button', { name: 'Passer cette recherche' }).click();
      await question.waitFor({ state: 'hidden' });
    },
  });
  expect(said).toMatch(/^\d{2,3} champs remplis/);
  await expect(page.getByLabel('Code IDCC de la convention collective applicable')).not.toHaveValue('');
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
