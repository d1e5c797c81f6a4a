import { expect, type Frame, type Page } from '@playwright/test';
import { catalogue } from '../../lib/fields/catalogue';
import { typed, values } from './documents-step';
import { test } from './fixtures';
import { overlayUser } from './overlay-user.mjs';
import { dockOf } from './panel-places.mjs';
import { portalUser } from './portal-user.mjs';

const blocks = ['le mode contractuel', 'l’employeur', 'l’apprenti', 'les maîtres d’apprentissage', 'le contrat', 'la formation'];
/** What the request that is begun does not say yet: answered where the guides lead. */
const left = ['mode.contractMode', 'employer.headcount', 'contract.type', 'contract.conclusionDate', 'training.targetDiploma'] as const;

const ended = 'Guide terminé';

test('a contract is led through its six blocks and on to the next step by the keyboard alone', async ({ copy, truelle }) => {
  test.slow();
  const begun = Object.fromEntries(Object.entries(values).filter(([id]) => !left.some((one) => one === id)));
  const answer = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: begun, skin: 'plain', companyId: 'company-1', saved: true }) });
  const { url } = (await answer.json()) as { url: string };
  const page = await truelle.context.newPage();
  await page.goto(`${copy.url}${url}`);
  const user = portalUser(page, 'plain');
  await user.waitForStep('form');
  // From the first place of the page, back to the last: the folded dock.
  const overlay = await overlayUser(page);
  await expect.poll(() => overlay.hasDock()).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const panel = await dockOf(page);
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await tabTo(page, panel, 'Remplir');
  await page.keyboard.press('End');
  await panel.getByRole('list', { name: 'Guides' }).waitFor();

  const answered: string[] = [];
  for (const [place, block] of blocks.entries()) {
    await tabTo(page, panel, `Suivre CERFA\u00a0: ${block}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => stepOf(panel)).not.toBe('');
    for (let step = await stepOf(panel); step !== ended && !step.endsWith('B-10'); step = await stepOf(panel)) {
      const field = left.find((one) => step.endsWith(catalogue[one].helpCode) && !answered.includes(one));
      if (field !== undefined) {
        answered.push(field);
        // The page lights the field, and gives it the focus, in the same breath as it says the step.
        const title = await titleOf(panel);
        await expect.poll(() => overlay.says(title)).toBe(true);
        await expect.poll(() => page.evaluate(() => document.activeElement?.matches('input, select'))).toBe(true);
        await page.keyboard.type(await keysFor(page, String(typed[field])));
        await page.keyboard.press('Tab');
      } else await page.keyboard.press('Alt+Shift+ArrowRight');
      await expect.poll(() => stepOf(panel), { message: step }).not.toBe(step);
    }
    if (block === blocks.at(-1)) break;
    // The way round is the shorter one, past the fields of the page.
    const way = place < 3 ? 'Shift+Tab' : 'Tab';
    await backTo(page, panel, way);
    await tabTo(page, panel, 'Fermer', way);
    await page.keyboard.press('Enter');
    await panel.getByRole('list', { name: 'Guides' }).waitFor();
    await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.textContent.startsWith('Guides'))).toBe(true);
  }
  expect(answered).toEqual(left);

  // The last step leads to the button of the page, which takes everything that was entered and goes on.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Suivant');
  await page.keyboard.press('Enter');
  await user.waitForStep('validate');
});

/** From the page to the panel beside it, unfolded again where it had made room. */
async function backTo(page: Page, panel: Frame, way: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press(way);
    if (!(await page.evaluate(() => document.activeElement?.localName === 'truelle-overlay'))) continue;
    if (await panel.evaluate(() => document.hasFocus())) return;
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
    return;
  }
  throw new Error('No Tab leads to the panel');
}

/** Presses Tab, or Shift and Tab, until the focus is on what bears this name in the panel. */
async function tabTo(page: Page, panel: Frame, name: string, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(way);
    if (await panel.evaluate((words) => document.hasFocus() && [document.activeElement?.getAttribute('aria-label'), document.activeElement?.textContent].includes(words), name)) return;
  }
  throw new Error(`No Tab leads to « ${name} »`);
}

/** What the panel says of the step of the guide that is followed, its place and its code; blank while there is none. */
function stepOf(panel: Frame): Promise<string> {
  return panel.evaluate((end) => {
    const steps = document.querySelector('.guide-steps');
    const step = steps?.querySelector('[aria-current=step]') ?? null;
    if (steps === null) return '';
    return step === null ? end : `${[...steps.children].indexOf(step) + 1} ${step.querySelector('.code')?.textContent ?? ''}`;
  }, ended);
}

/** The sentence of the step of the guide that is followed. */
function titleOf(panel: Frame): Promise<string> {
  return panel.evaluate(() => document.querySelector('.guide-steps [aria-current=step] > :nth-child(2)')?.firstChild?.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? '');
}

/** The keys that answer the field in focus: the words of a choice, the space bar on the button that is meant, or the value itself. */
function keysFor(page: Page, value: string): Promise<string> {
  return page.evaluate((meant) => {
    const at = document.activeElement;
    if (at instanceof HTMLSelectElement) return [...at.options].find((one) => one.value === meant)?.text ?? meant;
    return at instanceof HTMLInputElement && at.type === 'radio' && at.value === meant ? ' ' : meant;
  }, value);
}
