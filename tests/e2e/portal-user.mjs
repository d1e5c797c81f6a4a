import { lookups, words } from '../pages/egestion/wording.mjs';

/**
 * What a person does on the copy of eGestion, in one skin. `page` is the tab; the form may stand in a frame of it.
 * Everything the portal asks of the person is done here: choosing the company, ticking attestations, pressing its buttons.
 * @param {import('@playwright/test').Page} page
 * @param {'plain' | 'tables' | 'kit'} skin
 */
export function portalUser(page, skin) {
  const form = () => (skin === 'tables' ? page.frameLocator('iframe[name=saisie]') : page);
  const button = (name) => {
    const exact = { name, exact: true };
    return form().getByRole('button', exact).or(form().getByRole('link', exact)).last();
  };
  const title = (text) => (skin === 'tables' ? form().locator('.titre', { hasText: text }) : page.getByRole('heading', { name: text })).first();

  return {
    form,
    /** From the portal home to a new contract: « Accéder à l’outil », the menu, +, « Contrat d’apprentissage ». */
    async startRequest(home) {
      await page.goto(`${home}/?skin=${skin}`);
      await page.getByRole('link', { name: words.openTool[skin] }).click();
      const contract = words.menuContract[skin];
      if (skin === 'tables') await page.locator('a.plus').click();
      else await page.getByRole('button', { name: skin === 'plain' ? 'Déplier la liste des demandes' : /^Déplier/ }).click();
      await page.getByRole(skin === 'tables' ? 'link' : 'button', { name: contract, exact: true }).click();
      await title(words.companyTitle[skin]).waitFor();
    },
    /** Step 1: the company, by its SIRET (digits), then « Suivant ». */
    async chooseCompany(siret) {
      if (skin === 'tables') {
        const option = form().locator('select option', { hasText: siret });
        await option.waitFor({ state: 'attached' });
        await form().locator('select').selectOption({ label: (await option.textContent()) ?? '' });
      } else {
        const digits = new RegExp(siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\\s*$2\\s*$3\\s*$4'));
        await page.getByRole('row', { name: digits }).locator('input[type=radio]').check({ force: skin === 'kit' });
      }
      await button(words.next[skin]).click();
      await title(words.formTitle[skin]).waitFor();
    },
    /** The contact person of the employer, unless the portal shows one already; no field of the contract names that person. */
    async chooseContact(lastName) {
      const none = form().getByText(/Aucune personne(?! trouvée)/).first();
      const person = form().getByText(/@exemple\.invalid/);
      await none.or(person).first().waitFor();
      if (!(await none.isVisible())) return;
      const opener = lookups.contact.opener[skin];
      if (skin === 'tables') await form().locator('table.champs', { has: none }).getByRole('link', { name: opener }).first().click();
      else await page.getByRole('button', { name: opener }).click();
      const dialog = skin === 'tables' ? form().locator('div.pop') : page.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill(lastName);
      await dialog.getByRole('button', { name: lookups.contact.searchButton[skin], exact: true }).click();
      await dialog.locator('tbody tr', { hasText: lastName }).first().dblclick();
      await dialog.waitFor({ state: 'detached' });
    },
    /** The boxes « Case à cocher obligatoirement » and the last one of the training block: the user's own statements. */
    async tickAttestations() {
      const statement = /atteste|certifie/i;
      // In the tables skin a statement stands in the cell beside its box, which has no name of its own.
      const row = form().locator('tr:not(:has(tr))', { hasText: statement });
      const boxes = skin === 'tables' ? row.locator('input[type=checkbox]') : form().getByRole('checkbox', { name: statement });
      await boxes.first().waitFor({ state: 'attached' });
      for (const box of await boxes.all()) if (!(await box.isChecked())) await box.check({ force: skin === 'kit' });
    },
    /** Presses the button that takes the card of a new person; the card was filled by Truelle. */
    async validateCard(lookup) {
      await form().getByRole('button', { name: lookups[lookup].validate[skin], exact: true }).click();
    },
    /** Nobody but Truelle closes the dialog of a search that the user goes on without. */
    async waitForNoSearch() {
      const cross = skin === 'tables' ? form().getByRole('link', { name: '[X]' }) : page.getByRole('dialog').getByRole('button', { name: /^(Fermer|Close)$/ });
      await cross.waitFor({ state: 'hidden', timeout: 20_000 });
    },
    next: () => button(words.next[skin]).click(),
    save: () => button(words.save[skin]).click(),
    send: () => button(words.send[skin]).click(),
    /** Where the step does not come, what the portal says, and whether Truelle may be asking something: a body without the focus, whose own it is. */
    waitForStep: (step) =>
      title(words[`${step}Title`][skin])
        .waitFor()
        .catch(async (error) => {
          const lines = await form().locator('[role=alert], .errors, .erreur').allInnerTexts();
          const isAsked = await page.evaluate(() => document.activeElement !== null && !document.body.contains(document.activeElement));
          throw new Error(`${error.message}\nThe portal says: ${lines.join(' / ') || 'nothing'}. Truelle ${isAsked ? 'asks something' : 'asks nothing'}.`, { cause: error });
        }),
    /** Lines of the portal's own error message, none when there is none. */
    errors: () => form().locator('[role=alert] li, .errors li, .erreur li, .erreur').allInnerTexts(),
    /** Chooses a file for a document of the list and waits until the page says that it is there. */
    async upload(label, file) {
      const row = form().locator('tr, li', { hasText: label }).last();
      await row.locator('input[type=file]').setInputFiles(file);
      await row.getByText(skin === 'tables' ? /- Chargé/ : /Document chargé/).waitFor();
    },
    /** The number of the request on the receipt, 1 for DPC-000001 and for « Demande n° 1 ». */
    async receiptNumber() {
      const text = await form().getByText(/DPC-\d+|Demande n° \d+/).first().innerText();
      return Number(/(?:DPC-|n° )(\d+)/.exec(text)?.[1]);
    },
  };
}
