import { expect, type ElementHandle, type Frame, type Page } from '@playwright/test';
import { skins, test, type Skin } from './fixtures';
import { openDraft } from './open-draft.mjs';
import { overlayUser } from './overlay-user.mjs';
import { meantValues, readSample } from './play-contract.mjs';

const sample = readSample();
const [caseFile] = sample.caseFiles;
const offer = 'Remplir la grille';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

test('« Remplir la grille » beside the table of pay covers nothing, shows what it writes, then writes it', async ({ copy, truelle }) => {
  if (caseFile === undefined) throw new Error('The sample holds no dossier');
  const meant = meantValues(sample, caseFile);
  for (const skin of skins) {
    await test.step(skin, async () => {
      const page = await truelle.context.newPage();
      await openDraft(page, copy.url, skin, { ...meant, 'contract.wages.year1.period1.rate': 27 });
      const panel = await truelle.openPanel(page);
      await page.bringToFront();
      const form = await formOf(page, skin);
      const rate = await findRate(form);
      await rate.evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
      const overlay = await overlayUser(page);
      await expect.poll(() => overlay.shows(offer)).toBe(true);
      expect(await overlaidBy(page, form, await overlay.boxOf(offer)), 'what lies under the button').toEqual([]);

      await overlay.press(offer);
      await expect.poll(() => overlay.says('27 % devient')).toBe(true);
      expect(await shownRate(rate), 'before the second press').toBe(27);
      // A press that comes at once is refused: it may have been meant for what stood there before.
      await expect(async () => {
        const { text } = (await overlay.drawn()).find(({ name, hidden, text: words }) => name === 'BUTTON' && !hidden && /^Écrire \d+ cases?$/.test(words)) ?? { text: '' };
        if (text !== '') await overlay.press(text);
        expect(text).toBe('');
      }).toPass();
      await expect.poll(() => shownRate(rate)).toBe(meant['contract.wages.year1.period1.rate']);
      await expect.poll(() => overlay.shows(offer), 'nothing is left to write').toBe(false);
      await panel.close();
      await page.close();
    });
  }
});

async function formOf(page: Page, skin: Skin): Promise<Frame> {
  if (skin !== 'tables') return page.mainFrame();
  const frame = await (await page.waitForSelector('iframe[name=saisie]')).contentFrame();
  if (frame === null) throw new Error('The form stands in no frame');
  return frame;
}

/** The cell that shows the rate of the first period, whatever its name in this skin. A day of the month may be 27 too, and stands before. */
async function findRate(form: Frame): Promise<ElementHandle<HTMLInputElement>> {
  const found = await form.waitForFunction(() => [...document.querySelectorAll('input')].filter(({ value }) => /^27(?:[.,]00)?(?:\s*%)?$/.test(value)).at(-1) ?? null);
  const cell = found.asElement();
  if (cell === null) throw new Error('The form shows no rate of 27 %');
  return cell;
}

async function shownRate(cell: ElementHandle<HTMLInputElement>): Promise<number> {
  return Number.parseFloat((await cell.inputValue()).replace(',', '.'));
}

/** Fields, buttons and words of the page that a box of the window lies over. */
async function overlaidBy(page: Page, form: Frame, box: Box): Promise<readonly string[]> {
  const outer = form === page.mainFrame() ? null : await (await form.frameElement()).boundingBox();
  const inForm = { ...box, left: box.left - (outer?.x ?? 0), top: box.top - (outer?.y ?? 0) };
  return form.evaluate((ours) => {
    const meets = (rect: DOMRect): boolean =>
      rect.width > 0 && rect.left < ours.left + ours.width && rect.right > ours.left && rect.top < ours.top + ours.height && rect.bottom > ours.top;
    const met: string[] = [];
    for (const element of document.querySelectorAll('input, select, textarea, button, a')) if (meets(element.getBoundingClientRect())) met.push(element.tagName);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if ((node.nodeValue ?? '').trim() !== '' && [...range.getClientRects()].some(meets)) met.push(node.nodeValue ?? '');
    }
    return met;
  }, inForm);
}
