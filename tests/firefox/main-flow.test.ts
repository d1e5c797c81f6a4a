import { expect } from '@playwright/test';
import { answerQuestion, meantValues, playContract, readSample } from '../e2e/play-contract.mjs';
import { portalUser } from '../e2e/portal-user.mjs';
import { panelUser } from '../e2e/truelle-user.mjs';
import { test } from './fixtures';

const sample = readSample();
const [first] = sample.caseFiles;
if (first === undefined) throw new TypeError('The sample has no dossier');
const caseFile = first;
const meant = meantValues(sample, caseFile);

// Not the tables skin: the driver cannot hand a file to a field without a box inside a frame.
for (const skin of ['plain', 'kit'] as const) {
  test(`a whole contract arrives as meant from the ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    const { said, sent, differences } = await playContract({ truelle, home: copy.url, skin, caseFile, sample });
    expect(differences).toEqual([]);
    expect(said[0]).toMatch(/^\d\d champs remplis/);
    expect(said.join()).not.toMatch(/échec/i);
    expect(sent.uploads.map(({ slot }) => slot).sort()).toEqual(['cerfa', 'convention']);
  });
}

test('a fill is taken back, and the form shows what it showed before', async ({ copy, truelle }) => {
  test.slow();
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(String(meant['employer.siret']));
  await user.chooseContact('ROUSSEL');
  const read = () => page.locator('main').evaluate((root) => [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter((one) => one.checkVisibility()).map((one) => (one.type === 'checkbox' || one.type === 'radio' ? String(one.matches(':checked')) : one.value)));
  const before = await read();
  const panel = await truelle.openPanel(page);
  const hand = panelUser(panel);
  await hand.choose('Dossier', caseFile.name);
  await hand.preview();
  await hand.fill({ onQuestion: (question) => answerQuestion(question, user, meant) });
  expect(await read()).not.toEqual(before);
  await hand.undoAll();
  await expect(panel.getByRole('region', { name: 'Reçu de l’annulation' })).toBeVisible({ timeout: 60_000 });
  expect(await read()).toEqual(before);
});

test('« Transmettre » is held with the keyboard on « Corriger », and « Continuer quand même » lets it through', async ({ copy, truelle }) => {
  const answer = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: meant, skin: 'plain', companyId: 'company-1', saved: true }) });
  const { url } = (await answer.json()) as { url: string };
  const page = await truelle.context.newPage();
  await page.goto(`${copy.url}${url.replace(/formulaire$/, 'documents')}`);
  const user = portalUser(page, 'plain');
  await user.waitForStep('documents');
  const panel = await truelle.openPanel(page);
  await panel.getByRole('tab', { name: /^Documents/ }).click();
  await expect(panel.locator('li[data-upload=cerfa]')).toHaveAttribute('data-status', 'empty');
  await page.bringToFront();
  // The question lies in a closed root: the page sees only that what stands beside its body has the focus.
  const isAsked = () => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body && !document.body.contains(document.activeElement));
  await user.send();
  await expect.poll(isAsked).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(isAsked).toBe(false);
  expect(await user.errors()).toEqual([]);
  await user.send();
  await expect.poll(isAsked).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  // The portal hears the press now, and answers in its own words.
  await expect.poll(() => user.errors()).not.toEqual([]);
});
