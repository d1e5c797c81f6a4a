import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { dockOf, leaveDockOpen } from './panel-places.mjs';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

test('a page that does nothing by itself is the same after a fill, but for the values in its fields', async ({ copy, truelle }) => {
  test.slow();
  if (first === undefined) throw new Error('The sample holds no dossier');
  await leaveDockOpen(truelle);
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(String(meantValues(sample, first)['employer.siret']));
  // The form as it stands, without any script: whatever changes from now on is Truelle's doing.
  const html = await page.evaluate(() => {
    document.querySelector('truelle-overlay')?.remove();
    for (const script of document.querySelectorAll('script')) script.remove();
    return document.documentElement.outerHTML;
  });
  await page.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}` }));
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(error.message));
  await page.addInitScript(watchEverything);
  await page.reload();

  const hand = panelUser(await dockOf(page));
  await hand.choose('Dossier', first.name);
  await hand.preview();
  expect(await whatChanged(page)).toEqual({ changes: [], messages: [], strangers: ['TRUELLE-OVERLAY'] });
  const said = await hand.fill({
    // The magnifiers of this page open nothing.
    onQuestion: async (question) => {
      await question.getByRole('button', { name: 'Passer cette recherche' }).click();
      await question.waitFor({ state: 'hidden' });
    },
  });
  expect(Number(/^\d+/.exec(said)?.[0])).toBeGreaterThan(20);
  expect(await whatChanged(page)).toEqual({ changes: [], messages: [], strangers: ['TRUELLE-OVERLAY'] });
  await hand.undoAll();
  await expect(hand.button('Tout défaire')).toHaveCount(0, { timeout: 60_000 });
  expect(await whatChanged(page)).toEqual({ changes: [], messages: [], strangers: ['TRUELLE-OVERLAY'] });
  expect(printed).toEqual([]);
});

interface WatchingWindow extends Window {
  seen?: { readonly changes: string[]; messages: string[] };
}

/** Runs in the page before anything else: notes every change of the tree under the body, and every message. */
function watchEverything(): void {
  const seen = { changes: [] as string[], messages: [] as string[] };
  (window as WatchingWindow).seen = seen;
  window.addEventListener('message', ({ origin, data }) => seen.messages.push(`${origin}: ${JSON.stringify(data)}`));
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) seen.changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function whatChanged(page: Page): Promise<{ readonly changes: readonly string[]; readonly messages: readonly string[]; readonly strangers: readonly string[] }> {
  return page.evaluate(() => {
    const { seen } = window as WatchingWindow;
    if (seen === undefined) throw new Error('Nobody watched the page');
    const strangers = [...document.documentElement.children].map(({ nodeName }) => nodeName).filter((name) => name !== 'HEAD' && name !== 'BODY');
    return { ...seen, strangers };
  });
}
