import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';
import { panelUser } from './truelle-user.mjs';

/** A person on the form of the copy, with the panel beside it. @param {{ truelle: Awaited<ReturnType<typeof import('./launch.mjs').launchTruelle>>, home: string, skin: 'plain' | 'tables' | 'kit' }} scene */
export async function openForm({ truelle, home, skin }) {
  const sample = readSample();
  const meant = meantValues(sample, sample.caseFiles[0]);
  const page = await truelle.context.newPage();
  const user = portalUser(page, skin);
  await user.startRequest(home);
  await user.chooseCompany(String(meant['employer.siret']));
  const panel = await truelle.openPanel(page);
  return { page, user, panel, hand: panelUser(panel), meant };
}

/**
 * Looks at each tab of the panel in turn; what was found, by the name of the tab.
 * @param {import('@playwright/test').Page} panel @param {(panel: import('@playwright/test').Page) => Promise<readonly string[]>} look
 * @returns {Promise<Record<string, readonly string[]>>}
 */
export async function lookInEveryTab(panel, look) {
  await panel.getByText(/\d+\/\d+ champs reconnus/).waitFor();
  /** @type {Record<string, readonly string[]>} */
  const found = {};
  for (const name of ['Remplir', 'Alertes', 'Documents', 'Aide']) {
    await panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    found[name] = await look(panel);
  }
  return found;
}

/** What a person does in the tab « Aide » of the panel. @param {import('@playwright/test').Page} panel */
export function helpUser(panel) {
  return {
    open: () => panel.getByRole('tab', { name: 'Aide' }).click(),
    /** Types a code or words, and has the first thing found shown. */
    async goTo(text) {
      await panel.getByRole('searchbox', { name: 'Code d’aide ou mot du champ' }).fill(text);
      await panel.getByRole('button', { name: /^Montrer / }).and(panel.getByRole('listitem').getByRole('button')).first().click();
    },
  };
}

/** What a person does with a guide, from the panel. @param {import('@playwright/test').Page} panel */
export function guideUser(panel) {
  const region = panel.locator('section', { has: panel.locator('.guide-steps') });
  return {
    /** Begins a guide by its title. */
    async follow(title) {
      const offer = panel.getByRole('button', { name: `Suivre ${title}`, exact: true });
      await panel.getByRole('list', { name: 'Guides' }).waitFor();
      if (!(await offer.isVisible())) await panel.getByRole('button', { name: 'Tous les guides' }).click();
      await offer.click();
      await region.waitFor();
    },
    region,
    current: () => region.locator('[aria-current=step]'),
    press: (name) => region.getByRole('button', { name, exact: true }).click(),
  };
}
