import { expect } from '@playwright/test';
import { makeCerfa } from '../pages/documents/make-cerfa';
import { makeConvention } from '../pages/documents/make-papers';
import { labelOf, openDocuments, pdf, typed, values } from './documents-step';
import { skins, test } from './fixtures';
import { guideUser, helpUser } from './guidance-user.mjs';
import { overlayUser } from './overlay-user.mjs';
import { portalUser } from './portal-user.mjs';

for (const skin of skins) {
  test(`« Corriger les points » leads to what is wrong, and goes on once it is right, ${skin} skin`, async ({ copy, truelle }) => {
    // A contract that starts on 1 September, signed the day after.
    const faulty = { ...values, 'contract.conclusionDate': '2026-09-02' };
    const answer = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: faulty, skin, companyId: 'company-1', saved: true }) });
    const { url } = (await answer.json()) as { url: string };
    const page = await truelle.context.newPage();
    await page.goto(`${copy.url}${url}`);
    const user = portalUser(page, skin);
    await user.waitForStep('form');
    const panel = await truelle.openPanel(page);
    await helpUser(panel).open();
    const guide = guideUser(panel);
    await panel.getByRole('button', { name: /^Suivre Corriger (?:le point signalé|les \d+ points)$/ }).click();
    await expect(guide.current()).toContainText('C-04');
    const overlay = await overlayUser(page);
    await expect.poll(() => overlay.says('Relisez « ')).toBe(true);

    // The guide has put the focus where the fault is: typed over, the rule has nothing more to say and the step is done.
    await page.bringToFront();
    const focused = user.form().locator('input:focus');
    // One skin has a box for each part of a date, the day first.
    const wrong = skin === 'tables' ? '02' : '02/09/2026';
    await expect(focused).toHaveValue(wrong);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(typed['contract.startDate']).slice(0, wrong.length));
    await page.keyboard.press('Tab');
    await expect(guide.region.locator('.guide-step').first()).toContainText(', fait');
  });

  test(`« Documents manquants » leads from one missing document to the next, ${skin} skin`, async ({ copy, truelle }) => {
    const { page, panel } = await openDocuments(truelle, copy, skin);
    const user = portalUser(page, skin);
    await helpUser(panel).open();
    const guide = guideUser(panel);
    await guide.follow('Documents manquants');
    await expect(guide.current()).toContainText('D-01');
    const overlay = await overlayUser(page);
    await expect.poll(() => overlay.says('Ajoutez « ')).toBe(true);
    await user.upload(labelOf('cerfa', skin), pdf('cerfa.pdf', await makeCerfa({ values: typed })));
    await expect(guide.current()).toContainText('D-02');
    await user.upload(labelOf('convention', skin), pdf('convention.pdf', await makeConvention()));
    await expect(guide.region.locator('.guide-step').nth(1)).toContainText(', fait');
  });
}
