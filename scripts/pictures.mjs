// Makes the pictures of docs/images from the demonstration build on the portal's copy, so that they never show an old product.
import { mkdirSync } from 'node:fs';
import { findChromium } from './browsers.mjs';
import { installDependencies, run } from './dependencies.mjs';

const say = (text) => console.log(`— ${text}`);
installDependencies(say);
process.env.TRUELLE_CHROMIUM = await findChromium(say);
run('npx', ['wxt', 'build', '--mode', 'demo'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { launchTruelle } = await import('../tests/e2e/launch.mjs');
const { importFile } = await import('../tests/e2e/truelle-user.mjs');
const { meantValues, readSample, samplePath } = await import('../tests/e2e/play-contract.mjs');
const { portalUser } = await import('../tests/e2e/portal-user.mjs');
const { startCopy } = await import('../tests/pages/egestion/server.mjs');

mkdirSync('docs/images', { recursive: true });
const copy = await startCopy({ skins: ['plain'] });
const truelle = await launchTruelle();
try {
  await importFile(truelle, samplePath.pathname);
  const notebook = await truelle.openPage('notebook.html');
  await notebook.getByText(/12 dossiers/).waitFor();
  await notebook.screenshot({ path: 'docs/images/notebook.png' });
  await notebook.close();

  const sample = readSample();
  const caseFile = sample.caseFiles[0];
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(copy.url);
  await user.chooseCompany(meantValues(sample, caseFile)['employer.siret']);
  const dock = await openDock(page);
  const box = dock.getByRole('combobox', { name: 'Dossier', exact: true });
  await box.fill(caseFile.name);
  await dock.getByRole('option', { name: caseFile.name }).first().click();
  await dock.getByRole('button', { name: 'Aperçu', exact: true }).click();
  await dock.getByRole('button', { name: 'Remplir', exact: true }).click();
  await dock.getByRole('status').filter({ hasText: /champs? remplis?/ }).waitFor({ timeout: 60_000 });
  await page.getByLabel('Date de naissance').first().scrollIntoViewIfNeeded();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 150);
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.screenshot({ path: 'docs/images/form.png' });
  say('docs/images/form.png and notebook.png');
} finally {
  await truelle.close();
  await copy.close();
}

/** Presses the folded tab at the edge of the page; the panel in it is a frame of its own. */
async function openDock(page) {
  const panelOf = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
  const { width } = page.viewportSize();
  // The tab stands in a closed shadow root: found by where a person sees it.
  for (let y = 110; y < 400 && panelOf() === undefined; y += 30) {
    await page.mouse.click(width - 22, y);
    await page.waitForEvent('frameattached', { timeout: 1500 }).catch(() => undefined);
  }
  const frame = panelOf();
  if (frame === undefined) throw new Error('The dock did not open.');
  await frame.getByRole('combobox', { name: 'Dossier', exact: true }).waitFor();
  return frame;
}
