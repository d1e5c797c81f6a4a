import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { documentSlots } from '../pages/egestion/wording.mjs';
import { skins, test } from './fixtures';
import { answerQuestion, meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { signedPapers } from './signed-papers.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
// The list is by name, and so is what is put into the queue at once.
const [first] = sample.caseFiles;
const after = sample.caseFiles.filter(({ name }) => first !== undefined && name.localeCompare(first.name, 'fr') >= 0);
const [one, other, last] = after.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
const choose = (notebook: Page, name: string): Locator => notebook.getByRole('checkbox', { name: `Choisir ${name}`, exact: true });
const lineOf = (notebook: Page, name: string): Locator => notebook.getByRole('listitem').filter({ has: notebook.getByRole('link', { name, exact: true }) });

for (const skin of skins.filter((one) => one !== 'kit')) {
  test(`a queue of three is entered on the ${skin} skin: one sent, one passed over, one next`, async ({ copy, truelle }) => {
    test.slow();
    if (one === undefined || other === undefined || last === undefined) throw new Error('The sample holds fewer than three dossiers');
    const meant = meantValues(sample, one);
    const portal = await truelle.context.newPage();
    const user = portalUser(portal, skin);
    await user.startRequest(copy.url);

    const notebook = await truelle.openPage('notebook.html#/dossiers');
    for (const { name } of [one, other, last]) await choose(notebook, name).check();
    await expect(notebook.getByText('3 dossiers choisis')).toBeVisible();
    await notebook.getByRole('button', { name: 'Mettre en file' }).click();
    await expect(notebook.getByRole('progressbar', { name: 'Dossiers transmis' })).toHaveAttribute('aria-valuemax', '3');
    await expect(notebook.getByText('3 restants')).toBeVisible();
    await notebook.getByRole('button', { name: 'Saisir la suite' }).click();
    await expect(lineOf(notebook, one.name)).toHaveAttribute('aria-current', 'step');

    const panel = await truelle.openPanel(portal);
    const hand = panelUser(panel);
    const strip = panel.getByRole('region', { name: 'File d’attente' });
    await expect(panel.getByRole('combobox', { name: 'Dossier', exact: true })).toHaveValue(one.name);
    await expect(strip).toContainText('0 / 3 dossiers');

    await user.chooseCompany(String(meant['employer.siret']));
    await user.chooseContact('ROUSSEL');
    const answer = async (question: Locator): Promise<void> => {
      await answerQuestion(question, user, meant);
    };
    await hand.preview();
    await hand.replaceKept();
    await hand.fill({ onQuestion: answer });
    await expect(lineOf(notebook, one.name)).toContainText('En cours');
    await expect(lineOf(notebook, one.name)).toContainText(/Reçu : \d+ champs remplis/);
    await user.tickAttestations();
    await user.save();
    await expect(lineOf(notebook, one.name)).toContainText('Brouillon');
    await user.next();
    await user.waitForStep('validate');
    await hand.fill({ onQuestion: answer });
    await user.next();
    await user.waitForStep('documents');
    const isOtherLength = ['21', '22'].includes(String(meant['contract.exemptionType']));
    const papers = signedPapers(meant);
    const slots = documentSlots.filter((slot) => slot.required || (slot.id === 'tripartite' && isOtherLength));
    for (const slot of slots) await user.upload(slot.labels[skin], papers[slot.id as keyof typeof papers]);
    await hand.waitForDocuments(slots.map((slot) => String(slot.id)));
    await user.send();
    await user.receiptNumber();

    await expect(lineOf(notebook, one.name)).toContainText('Transmis');
    await expect(notebook.getByRole('progressbar', { name: 'Dossiers transmis' })).toHaveAttribute('aria-valuenow', '1');
    await expect(notebook.getByText('2 restants')).toBeVisible();

    await strip.getByRole('button', { name: 'Saisir la suite' }).click();
    await expect(strip).toContainText(other.name);
    await strip.getByRole('button', { name: `Passer ${other.name}` }).click();
    await expect(lineOf(notebook, last.name)).toHaveAttribute('aria-current', 'step');
    await expect(lineOf(notebook, other.name)).toContainText('Passé');
    await strip.getByRole('button', { name: 'Pause de la file' }).click();
    await expect(strip).toBeHidden();
    await expect(notebook.getByText(/File en pause/)).toBeVisible();

    // The next morning: the notebook is opened anew and the queue goes on where it was left.
    await notebook.reload();
    await expect(lineOf(notebook, one.name)).toContainText('Transmis');
    const download = notebook.waitForEvent('download');
    await notebook.getByRole('button', { name: 'Exporter le bilan' }).click();
    const summary = readFileSync(await (await download).path(), 'utf8');
    expect(summary).toContain(one.name);
    expect(summary).toContain('"Transmis"');
    for (const { values } of sample.apprentices) expect(summary).not.toContain(String(values['apprentice.nir'] ?? 'NIR').slice(0, 13));
    await user.startRequest(copy.url);
    await notebook.bringToFront();
    // One is left beside the current one: the one that was passed over.
    await notebook.getByRole('button', { name: 'Saisir la suite' }).click();
    await expect(lineOf(notebook, other.name)).toHaveAttribute('aria-current', 'step');
    await expect(panel.getByRole('combobox', { name: 'Dossier', exact: true })).toHaveValue(other.name);
  });
}
