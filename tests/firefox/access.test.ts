import { expect } from '@playwright/test';
import { meantValues, readSample } from '../e2e/play-contract.mjs';
import { portalUser } from '../e2e/portal-user.mjs';
import { test } from './fixtures';

const sample = readSample();
const [first] = sample.caseFiles;
if (first === undefined) throw new TypeError('The sample has no dossier');
const caseFile = first;

test('a site that the browser does not let Truelle read is said with the button that asks for it', async ({ copy, truelle }) => {
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(String(meantValues(sample, caseFile)['employer.siret']));
  const panel = await truelle.openPanel(page);
  await expect(panel.getByText(/\d+\/\d+ champs reconnus/)).toBeVisible();

  // What a user does on the browser's page of extensions, or finds there after an installation that granted nothing.
  const notebook = await truelle.openPage('notebook.html');
  const origins = await notebook.evaluate(async () => {
    const { permissions } = Reflect.get(globalThis, 'browser') as { permissions: { getAll: () => Promise<{ origins: string[] }>; remove: (what: { origins: string[] }) => Promise<boolean> } };
    const all = await permissions.getAll();
    await permissions.remove({ origins: all.origins });
    return (await permissions.getAll()).origins;
  });
  expect(origins).toEqual([]);
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'Truelle n’a pas accès à cette page' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Remplir' })).toHaveCount(0);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Autoriser l’accès' }).click();
  await expect(panel.getByText(/\d+\/\d+ champs reconnus/)).toBeVisible({ timeout: 20_000 });
});

/** Of the sidebar, Firefox shows the driver nothing; pages of the extension see each other. */
interface Extension {
  readonly extension: { readonly getViews: (of: { readonly type: 'sidebar' }) => readonly Window[] };
  readonly sidebarAction: { readonly open: () => Promise<void>; };
  readonly tabs: {
    readonly create: (tab: { readonly url: string }) => Promise<unknown>;
    readonly getCurrent: () => Promise<{ readonly id: number }>;
    readonly update: (tab: number, to: { readonly active: boolean }) => Promise<unknown>;
  };
}

test('the sidebar shows the panel of the tab in front, and follows to another', async ({ copy, truelle }) => {
  const answer = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: meantValues(sample, caseFile), skin: 'plain', companyId: 'company-1', saved: true }) });
  const { url } = (await answer.json()) as { url: string };
  const notebook = await truelle.openPage('notebook.html');
  // Firefox opens it on the user's own press alone; the driver cannot press its toolbar.
  await notebook.evaluate(() => {
    const { sidebarAction } = Reflect.get(globalThis, 'browser') as Extension;
    addEventListener('click', () => void sidebarAction.open(), { once: true, capture: true });
  });
  await notebook.getByRole('heading', { level: 1 }).first().click();
  const words = () => notebook.evaluate(() => (Reflect.get(globalThis, 'browser') as Extension).extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '');
  await expect.poll(words).toContain('Aucun contrat à l’écran');
  // The driver gives each page a window of its own: a tab beside this one is opened from here.
  await notebook.evaluate((address) => (Reflect.get(globalThis, 'browser') as Extension).tabs.create({ url: address }), `${copy.url}${url}`);
  await expect.poll(words, { timeout: 20_000 }).toMatch(/\d+\/\d+ champs reconnus/);
  await notebook.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'browser') as Extension;
    const { id } = await tabs.getCurrent();
    await tabs.update(id, { active: true });
  });
  await expect.poll(words).toContain('Aucun contrat à l’écran');
});
