import { expect } from '@playwright/test';
import { makeCerfa } from '../pages/documents/make-cerfa';
import { makeConvention } from '../pages/documents/make-papers';
import { overlayOf } from './closed-overlay.mjs';
import { caseFile, labelOf, openDocuments, pdf, saidIn, typed } from './documents-step';
import { skins, test } from './fixtures';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

const other = '98765432100015';

for (const skin of skins) {
  test(`nothing is sent without having been told what speaks against it, in the skin ${skin}`, async ({ truelle, copy }) => {
    const { page, panel } = await openDocuments(truelle, copy, skin);
    const user = portalUser(page, skin);
    await panel.getByRole('tab', { name: 'Remplir' }).click();
    await panelUser(panel).choose('Dossier', caseFile.name);
    await panel.getByRole('tab', { name: /^Documents/ }).click();
    await page.bringToFront();
    const overlay = await overlayOf(page);

    await user.send();
    await expect.poll(() => overlay.question()).toBe('Avant de transmettre');
    expect(await overlay.list('Documents à transmettre')).toEqual([expect.stringMatching(/^Cerfa signé.* Manquant$/), expect.stringMatching(/^Convention de formation signée.* Manquant$/)]);
    expect(await overlay.words()).toContain('Aucun fichier n’est déposé.');
    await overlay.press('Corriger');
    await expect.poll(() => overlay.question()).toBe('');
    await user.waitForStep('documents');

    await user.upload(labelOf('cerfa', skin), pdf('cerfa.pdf', await makeCerfa({ values: { ...typed, 'employer.siret': other }, inkOf: ['employer', 'apprentice', 'cfa', 'legalRepresentative'] })));
    await user.upload(labelOf('convention', skin), pdf('convention.pdf', await makeConvention({ lines: [String(typed['employer.siret'])], inkOf: ['employer'] })));
    await panel.bringToFront();
    await expect(saidIn(panel, 'cerfa', 'content-differs')).toBeVisible({ timeout: 60_000 });
    await expect(saidIn(panel, 'convention', 'ink-none')).toBeVisible({ timeout: 60_000 });
    await page.bringToFront();
    await user.send();
    await expect.poll(() => overlay.question()).toBe('Avant de transmettre');
    expect(await overlay.list('Documents à transmettre')).toEqual([expect.stringMatching(/^Cerfa signé.* cerfa\.pdf À corriger$/), expect.stringMatching(/^Convention de formation signée.* convention\.pdf À corriger$/)]);
    const words = await overlay.words();
    expect(words).toContain('Une différence avec ce qui est saisi');
    expect(words).toContain('987 654 321 00015');
    expect(words).toContain('Aucune signature dans le cadre prévu pour le CFA (visa)');
    await expect.poll(() => overlay.drawnPages()).toBe(2);

    await overlay.press('Continuer quand même');
    expect(await user.receiptNumber()).toBeGreaterThan(0);
  });
}
