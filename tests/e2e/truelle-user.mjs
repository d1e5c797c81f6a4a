import { expect } from '@playwright/test';

/** Imports an interchange file through the notebook, as a person does. @returns what the status says */
export async function importFile(truelle, file) {
  const page = await truelle.openPage('notebook.html#/import');
  await page.getByLabel('Fichier à importer').setInputFiles(file);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  const status = page.getByRole('status').filter({ hasText: /fiches? importées?/ });
  await status.waitFor();
  const said = await status.innerText();
  await page.close();
  return said;
}

/** What a person does in the panel. @param {import('@playwright/test').Page | import('@playwright/test').Frame} panel */
export function panelUser(panel) {
  const button = (name) => panel.getByRole('button', { name, exact: true });
  const status = panel.getByRole('status').filter({ hasText: /champs? remplis?/ });
  const question = panel.getByRole('group', { name: /^Question/ });
  return {
    button,
    /** Picks a dossier or a profile by the name it is shown with. */
    async choose(label, name) {
      const box = panel.getByRole('combobox', { name: label, exact: true });
      await box.fill(name);
      await panel.getByRole('option', { name }).first().click();
      // The box shows the name once Truelle has taken the choice in.
      await expect(box).toHaveValue(name);
    },
    preview: () => button('Aperçu').click(),
    /** In the preview: has every value that is already there and is not the dossier's replaced, as a person who has checked them would. */
    async replaceKept() {
      await panel.getByRole('button', { name: /^Conservés/ }).click();
      for (const box of await panel.getByRole('checkbox', { name: /^Remplacer / }).all()) await box.check();
    },
    /**
     * Presses « Remplir » and answers what Truelle asks until the receipt is there.
     * @param {{ onQuestion?: (question: import('@playwright/test').Locator) => Promise<void>, timeout?: number }} [options]
     */
    async fill({ onQuestion = async () => undefined, timeout = 120_000 } = {}) {
      await expect(button('Remplir')).toBeEnabled();
      await button('Remplir').click();
      const deadline = Date.now() + timeout;
      for (;;) {
        const left = deadline - Date.now();
        if (left <= 0) throw new Error('The fill did not come to its end in time.');
        await status.or(question).first().waitFor({ timeout: left });
        if (await question.isVisible()) await onQuestion(question);
        else return status.innerText();
      }
    },
    /** Until the panel says of each of these documents what it thinks of it. */
    async waitForDocuments(slots) {
      await panel.getByRole('tab', { name: /^Documents/ }).click();
      for (const slot of slots) await expect(panel.locator(`li[data-upload=${slot}] li[data-said^="content-"]`).first()).toBeVisible({ timeout: 60_000 });
    },
    undoAll: () => button('Tout défaire').click(),
    status: () => status.innerText(),
  };
}
