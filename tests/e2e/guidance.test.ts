import { expect, type Locator } from '@playwright/test';
import { skins, test } from './fixtures';
import { helpUser, openForm } from './guidance-user.mjs';

for (const skin of skins) {
  test(`help codes and words lead to fields, searches, buttons and what is folded away, ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    const { page, user, panel } = await openForm({ truelle, home: copy.url, skin });
    const help = helpUser(panel);
    await help.open();
    const goesTo = async (text: string, words: RegExp): Promise<void> => {
      await panel.bringToFront();
      await help.goTo(text);
      await page.bringToFront();
      await expect.poll(() => isAmong(user.form().locator(':focus'), words)).toBe(true);
    };
    await goesTo('e7', /IDCC/);
    await goesTo('salaire brut', /Salaire brut/i);
    await goesTo('F-01', /CFA/i);
    await goesTo('b10', /Suivant|suivante|Continuer/);
    await goesTo('C-32', /Nourriture/i);

    // What is on no page of this step is said, with where it belongs.
    await panel.bringToFront();
    await help.goTo('D-01');
    await expect(panel.getByText(/D-01, «\s*Cerfa signé/)).toBeVisible();
    await panel.getByRole('searchbox').fill('E-98');
    await expect(panel.getByRole('list', { name: 'Champs les plus proches' }).getByRole('listitem')).toHaveCount(3);
  });
}

/** True when a person reads these words right around an element: in its row, its line or its small block. */
function isAmong(element: Locator, words: RegExp): Promise<boolean> {
  return element.evaluate((start, source) => {
    for (let at: Element | null = start; at !== null && at.textContent.length < 500; at = at.parentElement) if (new RegExp(source, 'i').test(at.textContent)) return true;
    return false;
  }, words.source);
}
