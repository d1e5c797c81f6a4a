import { expect, type Frame, type Page } from '@playwright/test';
import { catalogue } from '../../lib/fields/catalogue';
import { typed, values } from './documents-step';
import { test, type Skin } from './fixtures';
import { overlayUser } from './overlay-user.mjs';
import { dockOf } from './panel-places.mjs';
import { portalUser } from './portal-user.mjs';
import { fieldById, optionsOf } from '../pages/egestion/definition.mjs';
import { words } from '../pages/egestion/wording.mjs';

const blocks = ['le mode contractuel', 'l’employeur', 'l’apprenti', 'les maîtres d’apprentissage', 'le contrat', 'la formation'];
/** What the request that is begun does not say yet: answered where the guides lead. */
const left = ['mode.contractMode', 'employer.headcount', 'contract.type', 'contract.conclusionDate', 'training.targetDiploma'] as const;

const ended = 'Guide terminé';

/** One skin every day; `npm run soak -- --keyboard` walks a form in a frame too. */
const walked: readonly Skin[] = process.env.TRUELLE_KEYBOARD_CAMPAIGN === '1' ? ['plain', 'tables'] : ['plain'];

for (const skin of walked) {
  test(`a contract is led through its six blocks and on to the next step by the keyboard alone, ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    const begun = Object.fromEntries(Object.entries(values).filter(([id]) => !left.some((one) => one === id)));
    const draft = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: begun, skin, companyId: 'company-1', saved: true }) });
    const { url } = (await draft.json()) as { url: string };
    const page = await truelle.context.newPage();
    await page.goto(`${copy.url}${url}`);
    const user = portalUser(page, skin);
    await user.waitForStep('form');
    const form = (): Frame => (skin === 'tables' ? page.frame({ name: 'saisie' }) : null) ?? page.mainFrame();
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
          await expect.poll(() => form().evaluate(() => document.activeElement?.matches('input, select'))).toBe(true);
          await answer(page, form(), field, skin);
        } else await page.keyboard.press('Alt+Shift+ArrowRight');
        await expect.poll(() => stepOf(panel), { message: step }).not.toBe(step);
      }
      if (block === blocks.at(-1)) break;
      // The way round is the shorter one, past the fields of the page.
      const way = place < 3 ? 'Shift+Tab' : 'Tab';
      await backTo(page, form(), panel, way);
      // Entered as a whole, the panel is read from its top; entered by its end, backwards.
      await tabTo(page, panel, 'Fermer', (await panel.evaluate(() => document.activeElement === document.body)) ? 'Tab' : way);
      await page.keyboard.press('Enter');
      await panel.getByRole('list', { name: 'Guides' }).waitFor();
      await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.textContent.startsWith('Guides'))).toBe(true);
    }
    expect(answered).toEqual(left);

    // The last step leads to the button of the page, which takes everything that was entered and goes on.
    await expect.poll(() => form().evaluate(() => document.activeElement?.textContent.trim() || document.activeElement?.getAttribute('value'))).toBe(words.next[skin]);
    await page.keyboard.press('Enter');
    await user.waitForStep('validate');
  });
}

/** From the page to the panel beside it, unfolded again where it had made room. */
async function backTo(page: Page, form: Frame, panel: Frame, way: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press(way);
    // A page goes on naming what had the focus before one of its frames took it.
    if (form !== page.mainFrame() && (await form.evaluate(() => document.hasFocus()))) continue;
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

/** Answers the field in focus by keys and leaves it: the space bar on the choice that is meant, the words of a list, or the value itself, box by box. */
async function answer(page: Page, form: Frame, field: (typeof left)[number], skin: Skin): Promise<void> {
  const meant = String(typed[field]);
  const drawn = fieldById.get(field);
  if (drawn === undefined) throw new Error(`The copy has no ${field}`);
  // Each option is a value and its words.
  const options = optionsOf(drawn, skin) as readonly (readonly [string, string])[];
  const text = options.find(([value]) => value === meant)?.[1];
  const isMeant = await form.evaluate((value) => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && document.activeElement.value === value, meant);
  // A drawn list opens at a space: its first word is enough.
  const listed = skin === 'kit' ? text?.split(' ')[0] : text;
  const parts = skin === 'tables' && drawn.controlIn?.tables === 'dateBoxes' ? meant.split('/') : [isMeant ? ' ' : (listed ?? meant)];
  for (const keys of parts) {
    await page.keyboard.type(keys);
    // With a search box in it, a drawn list takes Tab for the way there.
    if (skin === 'kit' && text !== undefined) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
}
