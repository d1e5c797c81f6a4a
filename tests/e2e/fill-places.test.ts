import { expect, type Locator, type Page } from '@playwright/test';
import { fieldById } from '../pages/egestion/definition.mjs';
import { valueOf } from '../pages/egestion/values.mjs';
import { test } from './fixtures';
import { dockOf, leaveDockOpen, openSidePanel } from './panel-places.mjs';
import { answerQuestion, compareWithMeant, meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

type Values = Record<string, string | number | boolean>;

const sample = readSample();
const [first] = sample.caseFiles;

// The kit takes a value only when its control is left, and a page has the focus only while the user is in it. Playwright pretends that
// every page has it; here nobody pretends.
for (const place of ['dock', 'side panel', 'tab'] as const) {
  test(`a fill from the ${place} gives the kit skin every value`, async ({ copy, truelle }) => {
    test.slow();
    if (first === undefined) throw new Error('The sample holds no dossier');
    const meant = meantValues(sample, first);
    if (place === 'dock') await leaveDockOpen(truelle);
    const page = await truelle.context.newPage();
    const user = portalUser(page, 'kit');
    await user.startRequest(copy.url);
    await user.chooseCompany(String(meant['employer.siret']));
    await user.chooseContact('ROUSSEL');
    await stopPretending(page);
    await countWrites(page);

    const answer = (question: Locator): Promise<void> => answerQuestion(question, user, meant);
    if (place === 'side panel') {
      const panel = await openSidePanel(truelle, page);
      // What is said of the page pushes the rest down once it is known.
      await panel.waitForText(/\d+\/\d+ champs reconnus/);
      await panel.press('combobox', 'Dossier');
      await panel.type(first.name);
      await panel.press('option', first.name);
      await panel.waitForText(/\d\d champs à écrire/);
      await panel.press('button', 'Aperçu');
      await panel.press('button', 'Conservés');
      await panel.press('checkbox', 'Remplacer');
      await panel.press('button', 'Remplir');
      await panel.waitForText(/\d+ champs? remplis?/);
      await panel.close();
    } else {
      const hand = panelUser(place === 'dock' ? await dockOf(page) : await truelle.openPanel(page));
      await hand.choose('Dossier', first.name);
      await hand.preview();
      await hand.replaceKept();
      await hand.fill({ onQuestion: answer });
    }
    const counts = await page.evaluate(() => (window as CountingWindow).counts);
    expect(counts?.[place === 'dock' ? 'withFocus' : 'without']).toBeGreaterThan(20);

    await page.bringToFront();
    await user.tickAttestations();
    await user.save();
    await expect(page.getByText(/enregistré|sauvegardé/i).first()).toBeVisible();
    const later = /^(?:signature\.(?:place|date)|declaration\.)/;
    const onForm = Object.fromEntries(Object.entries(meant).filter(([field]) => !later.test(field)));
    expect(compareWithMeant(onForm, await valuesKept(copy.url, page), new Date().toLocaleDateString('sv-SE'))).toEqual([]);
  });
}

/** What the portal has in its own store of the request that a page shows. */
async function valuesKept(home: string, page: Page): Promise<Values> {
  const id = /demande\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { request } = (await (await fetch(`${home}/api/requests/${id}`)).json()) as { readonly request: { readonly values: Values } };
  return Object.fromEntries(
    Object.entries(request.values).flatMap(([field, typed]) => {
      const value = valueOf(fieldById.get(field), typed);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

interface CountingWindow extends Window {
  counts?: { withFocus: number; without: number };
}

/** Has the page know by itself whether the user is in it. */
async function stopPretending(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

/** Counts what is written while the user is in the page, and while the user is not. */
function countWrites(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counts = { withFocus: 0, without: 0 };
    (window as CountingWindow).counts = counts;
    document.addEventListener('input', () => (document.hasFocus() ? (counts.withFocus += 1) : (counts.without += 1)), { capture: true });
  });
}
