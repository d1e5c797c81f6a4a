import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { answerQuestion, meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

test('a fill that an update of Truelle cuts off leaves nothing half-written, says so, and is gone on with', async ({ copy, truelle }) => {
  test.slow();
  if (first === undefined) throw new Error('The sample holds no dossier');
  const meant = meantValues(sample, first);
  await letReload(await truelle.context.newPage());
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(String(meant['employer.siret']));
  await user.chooseContact('ROUSSEL');

  const before = await truelle.openPanel(page);
  const hand = panelUser(before);
  await hand.choose('Dossier', first.name);
  await hand.preview();
  const keptBefore = await listKept(before);
  expect(keptBefore.length).toBeGreaterThan(0);
  // The update comes while Truelle waits for the answer of a search, with half of the form written.
  const updated = page.waitForRequest(/\/api\/(?:persons|cfas|certifications|rncp)\?/).then(async () => {
    const worker = truelle.context.waitForEvent('serviceworker');
    await truelle.reload();
    await worker;
  });
  await hand.button('Remplir').click();
  await updated;
  await expect.poll(() => before.isClosed()).toBe(true);

  // The new Truelle has come to the page by itself, and the old one has gone from it.
  await expect.poll(() => page.locator('truelle-overlay').count()).toBe(1);
  const after = await truelle.openPanel(page);
  await expect(after.getByRole('alert')).toContainText('Truelle s’est mise à jour pendant qu’elle écrivait. Rien n’est perdu');
  const next = panelUser(after);
  await next.choose('Dossier', first.name);
  await next.preview();
  // A field that was being written has its whole value or none: nothing stands there that the dossier contradicts and that was not there before.
  const keptAfter = await listKept(after);
  expect(keptAfter.filter((one) => !keptBefore.includes(one))).toEqual([]);
  expect(await next.fill({ onQuestion: (question) => answerQuestion(question, user, meant) })).toMatch(/^\d\d champs remplis, \d\d déjà justes/);
  await expect(after.getByRole('alert')).toHaveCount(0);
  await next.preview();
  expect((await listKept(after)).filter((one) => !keptBefore.includes(one))).toEqual([]);
});

/** An extension that was not installed from a store starts again only where its user is a developer. */
async function letReload(page: Page): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    // The page of extensions has an API of its own, which no package describes.
    const { chrome } = globalThis as unknown as { readonly chrome: { readonly developerPrivate: { readonly updateProfileConfiguration: (how: { readonly inDeveloperMode: boolean }) => Promise<void> } } };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** The fields of the preview in which something else stands than the dossier says. */
async function listKept(panel: Page): Promise<readonly string[]> {
  const tab = panel.getByRole('button', { name: /^Conservés/ });
  await tab.click();
  return panel.getByRole('checkbox', { name: /^Remplacer / }).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? box.textContent));
}
