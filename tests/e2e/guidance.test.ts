import { expect, type Locator } from '@playwright/test';
import { skins, test } from './fixtures';
import { guideUser, helpUser, openForm } from './guidance-user.mjs';

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

    // What a supporter would be sent names the fields, and says nothing of what stands in them.
    await panel.getByRole('button', { name: 'Voir le diagnostic' }).click();
    const sent = await panel.getByRole('textbox', { name: 'Contenu du diagnostic' }).inputValue();
    expect(sent).toMatch(/IDCC.*= employer\.idcc/);
    const answers = await user.form().locator('input').evaluateAll((inputs) => inputs.flatMap((one) => (one instanceof HTMLInputElement && !['checkbox', 'radio', 'hidden', 'image', 'submit'].includes(one.type) ? [one.value] : [])));
    const long = answers.filter((answer) => answer.length >= 6);
    expect(long.length).toBeGreaterThan(3);
    for (const answer of long) expect(sent).not.toContain(answer);
  });
}

for (const skin of skins) {
  test(`a guide leads through a block, goes on by itself, and survives a reload, ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    const { page, user, panel, meant } = await openForm({ truelle, home: copy.url, skin });
    await helpUser(panel).open();
    const guide = guideUser(panel);
    await guide.follow('CERFA\u00a0: l’employeur');
    await expect(guide.current()).toContainText('Vérifiez l’entreprise');

    // On to the headcount: what is typed there ends the step.
    await guide.press('Étape suivante');
    await expect(guide.current()).toContainText('Vérifiez le code IDCC');
    await guide.press('Étape suivante');
    await expect(guide.current()).toContainText('Indiquez l’effectif');
    await page.bringToFront();
    const focused = user.form().locator(':focus');
    await expect.poll(() => isAmong(focused, /effectif/)).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(meant['employer.headcount']));
    await page.keyboard.press('Tab');
    await panel.bringToFront();
    await expect(guide.current()).toContainText('autres champs de l’employeur');

    // Back, from the page and by the keyboard, then away and back again.
    await page.bringToFront();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await panel.bringToFront();
    await expect(guide.current()).toContainText('Indiquez l’effectif');
    await page.reload();
    // One skin forgets its step: then the guide says where its field is not.
    if (skin === 'tables') await expect(guide.region.getByText(/n’est pas sur cette page/)).toBeVisible();
    else await user.waitForStep('form');
    await expect(guide.current()).toContainText('Indiquez l’effectif');
    await guide.press('Quitter');
    await expect(guide.region).toHaveCount(0);

    // A step whose field is on another page says so, and leaves no dim page.
    await guide.follow('Valider la demande');
    await expect(guide.region.getByText(/«\s*Fait à\s*» n’est pas (?:sur cette page|visible ici)/)).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panel.bringToFront();
    await expect(guide.region).toHaveCount(0);
  });
}

/** True when a person reads these words right around an element: in its row, its line or its small block. */
function isAmong(element: Locator, words: RegExp): Promise<boolean> {
  return element.evaluate((start, source) => {
    for (let at: Element | null = start; at !== null && at.textContent.length < 500; at = at.parentElement) if (new RegExp(source, 'i').test(at.textContent)) return true;
    return false;
  }, words.source);
}
