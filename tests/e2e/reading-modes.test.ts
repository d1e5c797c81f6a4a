import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { cutOff } from '../fixtures/cut-off';
import { test } from './fixtures';
import { lookInEveryTab, openForm } from './guidance-user.mjs';

/** What a reader may set, and what must still hold then; each gives back what does not. */
const modes: Readonly<Record<string, (page: Page) => Promise<readonly string[]>>> = {
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(5);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  },
  'less motion': async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).animationName !== 'none' || getComputedStyle(element).transitionDuration.split(', ').some((one) => parseFloat(one) > 0))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
  },
  'contrast theme': async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
    }).toBe(true); // prettier-ignore
    return page.evaluate(() => {
      const focused = document.activeElement;
      const isSeen = focused !== null && focused !== document.body && getComputedStyle(focused).outlineStyle !== 'none';
      const probe = document.body.appendChild(document.createElement('i'));
      const system = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'HighlightText', 'FieldText', 'ButtonFace'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const painted = [...document.querySelectorAll('p, h1, h2, span, button, a, label, input, td, th')].filter((element) => element.checkVisibility() && !system.includes(getComputedStyle(element).color));
      return [...(isSeen ? [] : [`no focus seen on ${focused?.outerHTML.slice(0, 80) ?? 'nothing'}`]), ...painted.map(({ outerHTML }) => outerHTML.slice(0, 120))];
    });
  },
  'spaced out': async (page) => {
    // By the object model: the pages of the extension take no style from elsewhere.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
    });
    const cut = await lookForCut(page);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    return cut;
  },
  '400 % of zoom': async (page) => {
    await page.setViewportSize({ width: 320, height: 256 });
    return lookForCut(page);
  },
};

async function objections(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const size = page.viewportSize();
  for (const [name, look] of Object.entries(modes)) {
    found.push(...(await look(page)).map((one) => `${name}: ${one}`));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' });
    if (size !== null) await page.setViewportSize(size);
  }
  return found;
}

/** Tables scroll sideways, and a long name in a list is whole once it is opened. */
function lookForCut(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(${cutOff.toString()})(document.body, 'table, .nb-open')`);
}

test('the panel and the page to try on are read in every mode', async ({ copy, truelle }) => {
  test.slow();
  const { panel } = await openForm({ truelle, home: copy.url, skin: 'plain' });
  const at = await lookInEveryTab(panel, objections);
  const page = await truelle.openPage('demonstration.html');
  await page.getByRole('heading', { name: /CERFA/ }).waitFor();
  at.demonstration = await objections(page);
  expect(Object.entries(at).filter(([, found]) => found.length > 0)).toEqual([]);
});

test('the notebook is read in every mode', async ({ truelle }) => {
  test.slow();
  const at: Record<string, readonly string[]> = {};
  const page = await truelle.openPage('notebook.html#/dossiers');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByLabel('Changer l’état').waitFor();
  at['a dossier'] = await objections(page);
  for (const view of ['#/dossiers', '#/employeurs/nouveau', '#/import', '#/law', '#/diagnostic', '#/bienvenue']) {
    const other = await truelle.openPage(`notebook.html${view}`);
    await other.getByRole('heading').first().waitFor();
    at[view] = await objections(other);
    await other.close();
  }
  expect(Object.entries(at).filter(([, found]) => found.length > 0)).toEqual([]);
});
