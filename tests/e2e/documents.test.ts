import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { makeCerfa, type CerfaOptions } from '../pages/documents/make-cerfa';
import { makeConvention, makeScan } from '../pages/documents/make-papers';
import { makeTestSigner, signPdf } from '../pages/documents/sign-pdf';
import { labelOf, openDocuments, pdf, saidIn, typed } from './documents-step';
import { skins, test } from './fixtures';
import { portalUser } from './portal-user.mjs';

const signed: CerfaOptions = { inkOf: ['employer', 'apprentice', 'legalRepresentative', 'cfa'] };
/** Chooses one more file for a slot of the plain skin, whatever the portal makes of it. */
const choose = (page: Page, slot: string, file: ReturnType<typeof pdf>) => page.locator('tr', { hasText: labelOf(slot, 'plain') }).locator('input[type=file]').setInputFiles(file);

for (const skin of skins) {
  test(`a file is judged where it is chosen, in the skin ${skin}`, async ({ truelle, copy }) => {
    const { page, panel } = await openDocuments(truelle, copy, skin);
    const user = portalUser(page, skin);
    await user.upload(labelOf('cerfa', skin), pdf('cerfa.pdf', await makeCerfa({ ...signed, values: typed })));
    await expect(saidIn(panel, 'cerfa', 'ink-found')).toHaveAttribute('data-tone', 'good', { timeout: 60_000 });
    await expect(panel.locator('li[data-upload=cerfa]')).toHaveAttribute('data-status', 'uploaded');
    await expect(panel.locator('li[data-upload=cerfa] img.thumb')).toHaveAttribute('src', /^data:image\/jpeg/);
    await user.upload(labelOf('convention', skin), pdf('cerfa-bis.pdf', await makeCerfa({ values: typed })));
    await expect(saidIn(panel, 'convention', 'content-kind')).toHaveAttribute('data-tone', 'stop', { timeout: 60_000 });
    await expect(panel.locator('li[data-upload=convention]')).toHaveAttribute('data-status', 'uploaded');
  });
}

test('a digital signature is told with its name, and a change after it too', async ({ truelle, copy }) => {
  const { page, panel } = await openDocuments(truelle, copy, 'plain');
  const user = portalUser(page, 'plain');
  const bytes = await signPdf(await makeConvention(), makeTestSigner('Camille Exemple'), new Date());
  await user.upload(labelOf('convention', 'plain'), pdf('signee.pdf', bytes));
  await expect(saidIn(panel, 'convention', 'digital-whole')).toContainText('Camille Exemple', { timeout: 60_000 });
  const changed = bytes.slice();
  const at = Buffer.from(changed).indexOf('%', 9) + 1;
  changed[at] = (changed[at] ?? 0) ^ 1;
  await choose(page, 'convention', pdf('modifiee.pdf', changed));
  await expect(panel.getByRole('list', { name: 'Contrôle de modifiee.pdf' }).locator('li[data-said=digital-altered]')).toHaveAttribute('data-tone', 'stop', { timeout: 60_000 });
});

test('the text of a scan is recognized on demand, and the recognition can be stopped', async ({ truelle, copy }) => {
  const { page, panel } = await openDocuments(truelle, copy, 'plain');
  // A picture of a paper: the agreement, as the browser itself draws it.
  const drawn = await truelle.context.newPage();
  await drawn.setViewportSize({ width: 1240, height: 1754 });
  await drawn.setContent('<body style="font:36px sans-serif;margin:120px"><h1>Convention de formation par apprentissage</h1><p>entre le CFA et l’employeur, pour la formation d’un apprenti</p></body>');
  const picture = await drawn.screenshot();
  await drawn.close();
  await portalUser(page, 'plain').upload(labelOf('convention', 'plain'), pdf('scan.pdf', await makeScan(picture)));
  const slot = panel.locator('li[data-upload=convention]');
  await expect(saidIn(panel, 'convention', 'content-unreadable')).toHaveAttribute('data-tone', 'note', { timeout: 60_000 });
  const start = slot.getByRole('button', { name: /^Reconnaître le texte/ });
  await start.click();
  await slot.getByRole('button', { name: 'Arrêter' }).click();
  await start.click();
  await expect(saidIn(panel, 'convention', 'content-kind')).toHaveAttribute('data-tone', 'good', { timeout: 90_000 });
});
