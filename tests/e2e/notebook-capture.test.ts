import { expect, type Locator } from '@playwright/test';
import { skins, test } from './fixtures';
import { answerQuestion, meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

for (const skin of skins.filter((one) => one !== 'kit')) {
  test(`what stands on the ${skin} skin is kept: a change to a known apprentice is shown, then written`, async ({ copy, truelle }) => {
    test.slow();
    if (first === undefined) throw new Error('The sample holds no dossier');
    const meant = meantValues(sample, first);
    const page = await truelle.context.newPage();
    const user = portalUser(page, skin);
    await user.startRequest(copy.url);
    await user.chooseCompany(String(meant['employer.siret']));
    await user.chooseContact('ROUSSEL');
    const panel = await truelle.openPanel(page);
    const hand = panelUser(panel);
    await hand.choose('Dossier', first.name);
    await hand.preview();
    await hand.replaceKept();
    await hand.fill({ onQuestion: (question: Locator) => answerQuestion(question, user, meant) });

    // The user corrects an address of the legal representative on the portal itself.
    const email = user.form().locator('input:not([readonly])').filter({ visible: true });
    const values = await email.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const place = values.indexOf(String(meant['legalRepresentative.email']));
    expect(place).toBeGreaterThanOrEqual(0);
    await email.nth(place).fill('nouvelle.adresse@exemple.invalid');
    await email.nth(place).blur();

    const opened = truelle.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Autres actions' }).click();
    await panel.getByRole('button', { name: 'Enregistrer depuis la page' }).click();
    const notebook = await opened;
    const apprentice = sample.apprentices.find(({ id }) => id === first.apprentice);
    if (apprentice === undefined) throw new Error('The first dossier of the sample has no apprentice');
    const changes = notebook.getByRole('list', { name: `Valeurs, apprenti ${apprentice.name}` });
    await expect(changes.filter({ hasText: 'nouvelle.adresse@exemple.invalid' })).toContainText(String(meant['legalRepresentative.email']));
    // The dossier is the one that is known, not a second one.
    await expect(notebook.getByRole('checkbox', { name: /^Enregistrer dossier/ })).toHaveCount(1);
    await expect(notebook.getByRole('checkbox', { name: `Enregistrer dossier ${first.name}` })).toBeVisible();

    for (const box of await notebook.getByRole('checkbox').all()) await box.uncheck();
    await notebook.getByRole('checkbox', { name: `Enregistrer apprenti ${apprentice.name}` }).check();
    await notebook.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(notebook.getByRole('status').filter({ hasText: '0 fiche enregistrée, 1 mise à jour' })).toBeVisible();
    await notebook.goto(truelle.urlOf(`notebook.html#/apprentis/${apprentice.id}`));
    await expect(notebook.locator('input[name="legalRepresentative.email"]')).toHaveValue('nouvelle.adresse@exemple.invalid');
  });
}
