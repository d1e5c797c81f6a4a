import { launchTruelle } from '../e2e/launch.mjs';
import { meantValues, playContract, readSample, samplePath } from '../e2e/play-contract.mjs';
import { portalUser } from '../e2e/portal-user.mjs';
import { importFile } from '../e2e/truelle-user.mjs';
import { fieldById, fields, isShown } from '../pages/egestion/definition.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { showValue } from '../pages/egestion/values.mjs';
import { searchByHand } from './search-by-hand.mjs';

/** Clicks and keys of one contract, counted by the page: entered by hand, and with Truelle. */
export async function measureGestures() {
  const copy = await startCopy({ skins: ['plain'] });
  const truelle = await launchTruelle();
  try {
    const sample = readSample();
    const caseFile = sample.caseFiles[0];
    await importFile(truelle, samplePath.pathname);
    const alone = await enterByHand(truelle.context, copy.url, meantValues(sample, caseFile));
    let withTruelle = 0;
    let inPanel = 0;
    const watch = async (title, page) => {
      if (title === 'Lieu et date') withTruelle = await countOf(page);
      if (title === 'Aperçu avant remplissage') inPanel = 4;
    };
    await playContract({ truelle, home: copy.url, skin: 'plain', caseFile, sample, onStep: watch });
    const row = (name, value, note) => ({ name, value, unit: 'gestures', budget: null, note });
    return [
      row('one contract by hand', alone, 'clicks and keys counted by the page, from the portal home to « Lieu et date »'),
      row('one contract with Truelle', withTruelle + inPanel, `of which ${inPanel} in the panel: dossier, its line, « Aperçu », « Remplir »`),
    ];
  } finally {
    await truelle.close();
    await copy.close();
  }
}

/** A person who makes no mistake: one click into each control, the keys of its value, one click for each choice. */
async function enterByHand(context, home, values) {
  const page = await context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(home);
  await user.chooseCompany(values['employer.siret']);
  await user.chooseContact('ROUSSEL');
  await searchByHand(page, values);
  const ids = await page.evaluate(async () => {
    const [{ fields: all }, { idOf }] = await Promise.all([import('/shared/definition.mjs'), import('/plain/controls.mjs')]);
    return Object.fromEntries(all.map((field) => [field.id, idOf(field)]));
  });
  const scene = { today: new Date().toLocaleDateString('sv-SE'), master2Open: false };
  for (const field of fields.filter((one) => !one.readOnly && one.block !== 'signature')) {
    const value = values[field.id];
    if (value === undefined || !isShown(fieldById.get(field.id), values, scene)) continue;
    const control = page.locator(`#${ids[field.id]}`);
    if (field.control === 'checkbox') await control.click();
    else if (field.control === 'radio') await page.locator(`input[name="${ids[field.id]}"][value="${showValue(field, value)}"]`).click();
    else if (field.control === 'list') {
      await control.click();
      await control.selectOption(String(value));
      await page.keyboard.press('Enter');
    } else {
      await control.click();
      await control.pressSequentially(String(showValue(field, value)));
    }
  }
  const counted = await countOf(page);
  await page.close();
  return counted;
}

function countOf(page) {
  return page.evaluate(() => window.__gestures.trusted.clicks + window.__gestures.trusted.keys);
}
