import { expect, type Locator } from '@playwright/test';
import { skins, test } from './fixtures';
import { answerQuestion, meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

for (const skin of skins) {
  test(`undoing a fill puts back every control of the ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    if (first === undefined) throw new Error('The sample holds no dossier');
    const meant = meantValues(sample, first);
    const page = await truelle.context.newPage();
    const user = portalUser(page, skin);
    await user.startRequest(copy.url);
    await user.chooseCompany(String(meant['employer.siret']));
    await user.chooseContact('ROUSSEL');
    const before = await readControls(user.form().locator('body'));
    expect(before.length).toBeGreaterThan(100);

    const panel = await truelle.openPanel(page);
    const hand = panelUser(panel);
    await hand.choose('Dossier', first.name);
    await hand.preview();
    await hand.replaceKept();
    await hand.fill({ onQuestion: (question: Locator) => answerQuestion(question, user, meant) });
    expect(await readControls(user.form().locator('body'))).not.toEqual(before);

    await hand.undoAll();
    await expect(panel.getByRole('region', { name: 'Reçu de l’annulation' })).toBeVisible({ timeout: 60_000 });
    expect(await readControls(user.form().locator('body'))).toEqual(before);
  });
}

/** What every control that a person sees shows, in reading order, whatever it is drawn with. */
function readControls(body: Locator): Promise<readonly string[]> {
  return body.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('input, select, textarea, [aria-pressed], .p-dropdown-label')].flatMap((control) => {
      const isDrawn = control.checkVisibility({ visibilityProperty: true });
      const isBox = control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
      // A box of a kit lies unseen under what is drawn for it; a text that nobody sees says nothing.
      if (!isBox && (!isDrawn || control.closest('.p-hidden-accessible') !== null)) return [];
      const name = control.closest('label, p, td, .field')?.textContent.trim().slice(0, 40) ?? '';
      if (control instanceof HTMLInputElement) return [`${name}: ${isBox ? String(control.checked) : control.value}`];
      if (control instanceof HTMLSelectElement) return [`${name}: ${control.selectedOptions[0]?.text ?? ''}`];
      if (control instanceof HTMLTextAreaElement) return [`${name}: ${control.value}`];
      return [`${control.getAttribute('aria-pressed') ?? ''} ${control.textContent}`.trim()];
    }),
  );
}
