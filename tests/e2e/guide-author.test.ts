import { expect, type Locator } from '@playwright/test';
import { skins, test } from './fixtures';
import { guideUser, helpUser, openForm } from './guidance-user.mjs';
import { overlayUser } from './overlay-user.mjs';

const author = 'CFA du Léon';
/** What the author points at, by the words that a skin writes beside it, and the sentence that is written for it. */
const steps = [
  { code: 'E-07', words: /^(?:Code IDCC de la convention|CODE IDCC|N° IDCC)/, sentence: 'Mettez les 4 chiffres écrits sur un bulletin de paie.' },
  { code: 'C-01', words: /^(?:Type de contrat|TYPE DE CONTRAT)/, sentence: 'Un premier contrat est un 11.' },
  { code: 'C-04', words: /^(?:Date de conclusion|DATE DE SIGNATURE|Date de signature du contrat)/, sentence: 'Recopiez la date du CERFA signé.' },
] as const;

for (const skin of skins) {
  test(`a guide is written by pointing, tried out, handed on as a code and followed as its author’s words, ${skin} skin`, async ({ copy, truelle }) => {
    const { page, user, panel } = await openForm({ truelle, home: copy.url, skin });
    await truelle.context.grantPermissions(['clipboard-read']);
    await helpUser(panel).open();
    await panel.getByRole('button', { name: 'Créer un guide' }).click();
    await panel.getByRole('textbox', { name: 'Titre du guide' }).fill('Trois champs à relire');
    await panel.getByRole('textbox', { name: /^Votre nom ou celui du CFA/ }).fill(author);
    await panel.getByRole('button', { name: 'Montrer les champs sur la page' }).click();
    await expect(panel.getByText('Dans la page, cliquez sur les champs dans l’ordre.')).toBeVisible();

    // One press each, in order: the page hears none of them, and nothing is written in it.
    await page.bringToFront();
    const before = await answersIn(user.form().locator('body'));
    const written = panel.getByRole('list', { name: 'Étapes du guide' }).getByRole('listitem');
    for (const [place, { words, code }] of steps.entries()) {
      const named = user.form().locator(skin === 'tables' ? 'td' : 'label', { hasText: words });
      // Words that float in a box let presses through to it.
      await (skin === 'kit' ? page.locator('.p-float-label', { has: page.locator('label', { hasText: words }) }) : named).last().click();
      await expect(written.nth(place)).toContainText(code);
    }
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('button', { name: 'Montrer les champs sur la page' })).toBeVisible();
    expect(await answersIn(user.form().locator('body'))).toEqual(before);
    await panel.bringToFront();
    await expect(panel.getByText(/^3\/\d+ de cette page$/)).toBeVisible();

    for (const [place, { sentence }] of steps.entries()) await panel.getByRole('textbox', { name: `Phrase de l’étape ${place + 1}` }).fill(sentence);
    await panel.keyboard.press('Tab');

    // Tried out on the page by its author, then handed on.
    const guide = guideUser(panel);
    await panel.getByRole('button', { name: 'Essayer' }).click();
    await expect(guide.current()).toContainText(steps[0].sentence);
    const overlay = await overlayUser(page);
    await expect.poll(() => overlay.says(`Guide de ${author}`)).toBe(true);
    await guide.press('Quitter');
    await panel.getByRole('button', { name: 'Copier le code' }).click();
    await expect(panel.getByText(/^Code copié/)).toBeVisible();
    const code = await panel.evaluate(() => navigator.clipboard.readText());
    await panel.getByRole('button', { name: 'Abandonner' }).click();

    // Received from a message: shown whole as its author's words, then followed on the same page.
    await panel.getByRole('button', { name: 'Ouvrir un guide reçu' }).click();
    await panel.getByRole('textbox', { name: 'Code du guide' }).fill(`Bonjour, voici le guide : ${code}`);
    await panel.getByRole('button', { name: 'Lire le guide' }).click();
    await expect(panel.getByText(`Écrit par ${author}. Ce sont ses mots, pas ceux de Truelle`)).toBeVisible();
    await expect(panel.getByRole('list', { name: 'Étapes du guide reçu' }).getByRole('listitem')).toContainText(steps.map(({ sentence }) => sentence));
    await panel.getByRole('button', { name: 'Suivre ce guide' }).click();
    await expect(guide.region.getByText(`Guide de ${author}`)).toBeVisible();
    await expect(guide.current()).toContainText(steps[0].sentence);
    await expect.poll(() => overlay.says(steps[0].sentence)).toBe(true);
  });
}

/** What every box and list of the form says, in its order. */
function answersIn(form: Locator): Promise<readonly string[]> {
  return form.evaluate((body) => [...body.querySelectorAll('input, select, textarea')].map((box) => (box instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(box.type) ? String(box.checked) : 'value' in box ? String(box.value) : '')));
}
