import { expect, type Locator, type Page } from '@playwright/test';
import { skins, test, type Skin } from './fixtures';
import { draftValues, faultyContracts } from './faulty-contracts.mjs';
import { openDraft } from './open-draft.mjs';
import { overlayUser } from './overlay-user.mjs';
import { readSample, type Values } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

type Truelle = Parameters<Parameters<typeof test>[2]>[0]['truelle'];

const sample = readSample();
const sound = { name: 'nothing wrong', changes: {}, blocking: [] };
// A fault that the portal itself does not see.
const faulty = faultyContracts.find(({ blocking }) => blocking[0] === 'master-adult');

test('« Corriger » goes to the first fault, « Continuer quand même » goes on, is noted, and is not asked again', async ({ copy, truelle }) => {
  const { page, overlay, user, panel } = await openFaulty(truelle, copy.url, 'plain');
  await user.next();
  await expect.poll(overlay.isAsking).toBe(true);
  await overlay.press('Corriger');
  await expect.poll(overlay.isAsking).toBe(false);
  expect(await focusedLabel(page)).toMatch(/naissance/i);
  await expect.poll(() => overlay.says('18 ans au moins')).toBe(true);

  await user.next();
  await expect.poll(overlay.isAsking).toBe(true);
  await overlay.press('Continuer quand même');
  await user.waitForStep('validate');
  await expect(panel.getByRole('button', { name: 'Vous avez continué malgré 1 point' })).toBeVisible();

  // Back on the form, the same fault has been passed; another one has not.
  await page.goBack();
  await expect.poll(overlay.hasMarks).toBe(true);
  await page.getByLabel('Durée hebdomadaire du travail : minutes').fill('75');
  await user.next();
  await expect.poll(overlay.points).toContainEqual({ rule: 'weekly-minutes-range', severity: 'blocking' });
});

test('Enter, Space and a double click are held at the page’s own button as a click is', async ({ copy, truelle }) => {
  const { page, overlay, user } = await openFaulty(truelle, copy.url, 'plain');
  const button = page.getByRole('button', { name: 'Suivant', exact: true });
  for (const act of [() => button.press('Enter'), () => button.press(' '), () => doubleClick(page, button)]) {
    await act();
    await expect.poll(overlay.isAsking).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(overlay.isAsking).toBe(false);
    expect(await user.errors()).toEqual([]);
  }
  await expect(page).toHaveURL(/formulaire/);
});

test('a button in another frame than the fault is held', async ({ copy, truelle }) => {
  const { page, overlay } = await openFaulty(truelle, copy.url, 'tables');
  // The outer page of this skin has no button of its own: one is added where portals of its age have theirs, beside the frame.
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Suivant';
    button.addEventListener('click', () => document.body.setAttribute('data-went-on', ''));
    document.body.prepend(button);
  });
  await page.getByRole('button', { name: 'Suivant', exact: true }).click();
  await expect.poll(overlay.isAsking).toBe(true);
  await expect(page.locator('body')).not.toHaveAttribute('data-went-on');
  await overlay.press('Continuer quand même');
  await expect(page.locator('body')).toHaveAttribute('data-went-on');
});

test('a page that answers only to real presses keeps its way open', async ({ copy, truelle }) => {
  const { page, overlay, user } = await openFaulty(truelle, copy.url, 'plain');
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'mousedown', 'click']) {
      document.addEventListener(type, (event) => (event.isTrusted ? undefined : event.stopImmediatePropagation()), true);
    }
  });
  await user.next();
  await expect.poll(overlay.isAsking).toBe(true);
  await overlay.press('Continuer quand même');
  await expect.poll(() => overlay.says('appuyez une nouvelle fois')).toBe(true);
  await expect(page).toHaveURL(/formulaire/);
  await user.next();
  await user.waitForStep('validate');
});

test('nobody is trapped: panel closed, worker dead, slow portal', async ({ copy, truelle }) => {
  const { page, overlay, user, panel } = await openFaulty(truelle, copy.url, 'plain');
  await panel.close();
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  copy.setFaults(['slow']);
  try {
    await user.next();
    await expect.poll(overlay.isAsking).toBe(true);
    await overlay.press('Continuer quand même');
    await user.waitForStep('validate');
  } finally {
    copy.setFaults([]);
  }
});

test('nobody is trapped by what a reloaded extension left behind', async ({ copy, truelle }) => {
  const { page, user } = await openFaulty(truelle, copy.url, 'plain');
  // The old script is an orphan; the new one may be there already, and asks: either way the user goes on.
  await truelle.reload();
  await user.next();
  const overlay = await overlayUser(page);
  await expect.poll(async () => (await overlay.isAsking()) || page.url().includes('validation')).toBe(true);
  if (await overlay.isAsking()) await overlay.press('Continuer quand même');
  await user.waitForStep('validate');
});

/** A contract with a master of 17 years. */
function openFaulty(truelle: Truelle, home: string, skin: Skin) {
  if (faulty === undefined) throw new Error('The list of faulty contracts has lost its master of 17 years');
  return openJudged(truelle, home, skin, draftValues(sample, faulty));
}

/** A filled contract, judged and marked, with the panel beside it. */
async function openJudged(truelle: Truelle, home: string, skin: Skin, values: Values) {
  const page = await truelle.context.newPage();
  await openDraft(page, home, skin, values);
  const panel = await truelle.openPanel(page);
  await page.bringToFront();
  const overlay = await overlayUser(page);
  await expect.poll(overlay.hasMarks).toBe(true);
  return { page, panel, overlay, user: portalUser(page, skin) };
}

/** Both presses where the button stands, whatever lies over it by the second. */
async function doubleClick(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('The button is not on the page');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
}

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? focused.name) : (focused?.textContent ?? '');
  });
}

for (const skin of skins) {
  test(`the portal’s own message of the ${skin} skin is tied to the fields it names`, async ({ copy, truelle }) => {
    const { page, panel, overlay, user } = await openJudged(truelle, copy.url, skin, { ...draftValues(sample, sound), 'employer.headcount': '', 'contract.wages.year1.period1.rate': '' });
    await user.next();
    await expect.poll(overlay.isAsking).toBe(true);
    await overlay.press('Continuer quand même');
    await expect.poll(async () => (await user.errors()).length).toBeGreaterThan(0);
    await panel.bringToFront();
    await panel.getByRole('tab', { name: /^Alertes/ }).click();
    // The one that the portal's words are read in is opened last, and stays so.
    for (const named of [/Bloquant.*(?:%|taux)/i, /Bloquant.*effectif/i]) {
      const alert = panel.locator('li[data-rule]', { has: panel.getByRole('button', { name: named }) }).first();
      const head = alert.locator('.alert-head');
      await expect(head).toBeVisible();
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      await alert.getByRole('button', { name: 'Aller au champ' }).first().click();
      await expect.poll(() => overlay.marks()).toContainEqual(expect.stringMatching(named));
    }
    await expect(panel.getByText(/Le portail dit\s*: «.*effectif.*à remplir/i)).toBeVisible();
    await page.bringToFront();
  });
}
