import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;
const word = 'Zorglub bulgroz';

test('a field that the portal has renamed is reported, shown by hand, and known after a reload and a new drawing', async ({ copy, truelle }) => {
  test.slow();
  if (first === undefined) throw new Error('The sample holds no dossier');
  const meant = meantValues(sample, first);
  const page = await truelle.context.newPage();
  await page.addInitScript(renameLabel, { word, from: 'Effectif total' });
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(String(meant['employer.siret']));

  // First visit: everything is as it should be.
  const before = await truelle.openPanel(page);
  const coverage = before.getByText(/\d+\/\d+ champs reconnus/);
  await expect(coverage).toBeVisible();
  await expect(before.getByRole('button', { name: `C’est ce champ… ${word}` })).toHaveCount(0);
  const known = await coverage.innerText();
  await before.close();

  // Second visit: a label has changed overnight.
  await page.evaluate(() => localStorage.setItem('renamed', 'yes'));
  await page.reload();
  await expect(page.getByText(word)).toBeVisible();
  const panel = await truelle.openPanel(page);
  const missing = panel.getByRole('region', { name: 'Champs qui ne sont plus reconnus' });
  await expect(missing.getByRole('listitem')).toHaveText([/\(E-06\)$/]);
  await expect(panel.getByRole('button', { name: `C’est ce champ… ${word}` })).toBeVisible();

  // Escape gives up: nothing is learnt.
  await point(panel, page, 'E-06');
  await page.keyboard.press('Escape');
  await expect(panel.getByText('Dans la page, cliquez sur le champ')).toHaveCount(0);
  await expect(panel.getByText('Appris')).toHaveCount(0);

  // A press on the label itself: learnt, and the page hears nothing of it.
  await point(panel, page, 'E-06');
  await page.evaluate(() => {
    document.addEventListener('click', () => (document.title = 'clicked'), { capture: true, once: true });
  });
  await page.getByText(word).click();
  await expect(panel.getByText('Appris')).toContainText(word);
  expect(await page.title()).not.toBe('clicked');
  await expect(missing).toHaveCount(0);
  await expect(panel.getByText(known)).toBeVisible();

  // It holds after a reload.
  await page.reload();
  await expect(page.getByText(word)).toBeVisible();
  const held = panel.getByRole('list', { name: 'Champs que vous montrez' }).getByRole('listitem');
  await expect(held).toContainText(word);
  await expect(panel.getByText(known)).toBeVisible();
  await expect(panel.getByText('N’est plus retrouvé')).toHaveCount(0);

  // And on a page drawn again, whose technical names have changed.
  await page.evaluate(drawAgain, word);
  await page.locator('[id^=again-]').first().waitFor({ state: 'attached' });
  await panel.getByRole('button', { name: 'Aide' }).or(panel.getByRole('tab', { name: 'Aide' })).first().click();
  await panel.getByRole('searchbox', { name: 'Code d’aide ou mot du champ' }).fill('E-06');
  await panel.getByRole('button', { name: `Montrer ${word}` }).click();
  await page.bringToFront();
  await expect(page.getByLabel(word)).toBeFocused();

  // What a supporter is sent: how the page was understood, and nothing of what it says.
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Voir le diagnostic' }).click();
  await panel.getByRole('button', { name: 'Copier le diagnostic' }).click();
  await expect(panel.getByText(/^Copié/)).toBeVisible();
  await truelle.context.grantPermissions(['clipboard-read']);
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`« ${word} ».*= employer\\.headcount`));
  const shown = await page.locator('input[type=text]').evaluateAll((inputs) => inputs.flatMap((input) => (input instanceof HTMLInputElement ? [input.value] : [])));
  const answers = shown.filter((value) => value.length >= 6);
  expect(answers.length).toBeGreaterThan(3);
  for (const answer of answers) expect(copied).not.toContain(answer);
});

/** Has the panel ask for a field on the page, and brings the page to the front once it waits for a press. */
async function point(panel: Page, page: Page, code: string): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Montrer un champ sur la page…' }).click();
  await panel.getByRole('combobox', { name: 'Champ à montrer sur la page' }).fill(code);
  await panel.getByRole('option', { name: code }).click();
  await expect(panel.getByText('Dans la page, cliquez sur le champ')).toBeVisible();
  await page.bringToFront();
}

/** Runs in the page: from the moment the mark is set, one label says something else whenever the portal draws it. */
function renameLabel({ word: nonsense, from }: { readonly word: string; readonly from: string }): void {
  if (localStorage.getItem('renamed') === null) return;
  new MutationObserver(() => {
    for (const label of document.querySelectorAll('label')) if (label.textContent.startsWith(from)) label.textContent = nonsense;
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the block around the label is made anew, with other ids and names. */
function drawAgain(nonsense: string): void {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === nonsense);
  const block = label?.closest('section');
  if (block === undefined || block === null) throw new Error('The renamed field stands in no block');
  const copy = block.cloneNode(true) as HTMLElement;
  for (const control of copy.querySelectorAll('input, select, textarea')) {
    const { id } = control;
    control.removeAttribute('name');
    if (id === '') continue;
    control.id = `again-${id}`;
    for (const own of copy.querySelectorAll(`label[for="${CSS.escape(id)}"]`)) own.setAttribute('for', control.id);
  }
  block.replaceWith(copy);
}
