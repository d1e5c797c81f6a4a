import { expect, type Page } from '@playwright/test';
import { skins, test, type Skin } from './fixtures';
import { fieldById } from '../pages/egestion/definition.mjs';
import { draftValues, faultyContracts } from './faulty-contracts.mjs';
import { openDraft } from './open-draft.mjs';
import { overlayUser } from './overlay-user.mjs';
import { meantValues, readSample, type Values } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

const sample = readSample();
/** Looked at often, so that a hundred contracts take no longer than they must. */
const patient = { intervals: [60], timeout: 30_000 };

const blockingIn = (points: readonly { readonly rule: string; readonly severity: string }[]): readonly string[] =>
  points.filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule).sort();

for (const skin of skins) {
  test(`faulty contracts are held at the button of the ${skin} skin, each for its own reasons`, async ({ copy, truelle }) => {
    test.setTimeout(300_000);
    const shown = faultyContracts.filter(({ notIn }) => notIn !== skin);
    expect(shown.length).toBeGreaterThanOrEqual(25);
    const page = await truelle.context.newPage();
    await showMarks(truelle, page, copy.url, skin);
    const found: Record<string, readonly string[]> = {};
    for (const faulty of shown) {
      const overlay = await openJudged({ page, home: copy.url, skin, values: draftValues(sample, faulty), step: stepOf(faulty.changes) });
      await portalUser(page, skin).next();
      await expect.poll(overlay.isAsking, { ...patient, message: `« ${faulty.name} » is held` }).toBe(true);
      found[faulty.name] = blockingIn(await overlay.points());
      expect(await portalUser(page, skin).errors(), 'the page itself has heard nothing').toEqual([]);
    }
    expect(found).toEqual(Object.fromEntries(shown.map(({ name, blocking }) => [name, [...blocking].sort()])));
  });

  test(`no sound contract is held in the ${skin} skin`, async ({ copy, truelle }) => {
    test.setTimeout(240_000);
    expect(sample.caseFiles.length).toBeGreaterThanOrEqual(12);
    const page = await truelle.context.newPage();
    const user = portalUser(page, skin);
    await showMarks(truelle, page, copy.url, skin);
    for (const caseFile of sample.caseFiles) {
      const overlay = await openJudged({ page, home: copy.url, skin, values: { ...meantValues(sample, caseFile), 'declaration.accuracy': true }, step: 'formulaire' });
      await user.next();
      await user.waitForStep('validate');
      expect(await overlay.isAsking(), caseFile.name).toBe(false);
    }
  });
}

/** A fault of the last block is seen where that block stands. */
function stepOf(changes: Readonly<Record<string, unknown>>): 'formulaire' | 'validation' {
  return Object.keys(changes).every((field) => fieldById.get(field)?.block === 'signature') ? 'validation' : 'formulaire';
}

/** Opens a filled contract without typing, and waits until Truelle has judged it: the page then bears its marks. */
async function openJudged(options: { readonly page: Page; readonly home: string; readonly skin: Skin; readonly values: Values; readonly step: 'formulaire' | 'validation' }) {
  const { page, home, skin, values, step } = options;
  const url = await openDraft(page, home, skin, values, step);
  const overlay = await overlayUser(page);
  await expect.poll(step === 'formulaire' ? overlay.hasMarks : overlay.hasDock, { ...patient, message: `${url} is judged` }).toBe(true);
  return overlay;
}

/** Opens the panel beside the page once: from then on the tab bears marks, by which one sees that Truelle has judged it. */
async function showMarks(truelle: { readonly openPanel: (page: Page) => Promise<Page> }, page: Page, home: string, skin: Skin): Promise<void> {
  await page.goto(`${home}/${skin}/`);
  await truelle.openPanel(page);
  await page.bringToFront();
}
