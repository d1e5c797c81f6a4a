import { clearInterval, setInterval } from 'node:timers';
import { words } from '../pages/egestion/wording.mjs';
import { fieldById } from '../pages/egestion/definition.mjs';

/** What can go wrong while a contract is entered. */
export const troubleNames = ['slow', '500', 'session-loss', 'rerender-storm', 'worker-killed', 'typing', 'second-tab', 'reload'];

/** Faults that the copy of eGestion makes itself, for as long as the tab asks for them. */
const lasting = ['slow', 'rerender-storm'];
/** Faults that meet the person at the next press of a button, and are over when it is pressed again. */
export const passing = ['500', 'session-loss'];

/** Between two deaths of the worker, in milliseconds. */
const workerLife = 3000;

/** What the campaign's user writes by hand into a field that the dossier fills as well. */
export const typedByHand = { field: 'contract.pensionFund', text: 'Caisse choisie par l’employeur' };

/** Has the tab ask the copy for these faults from its next call on. @param {import('@playwright/test').Page} page @param {readonly string[]} names */
export async function askForFaults(page, names) {
  for (const frame of page.frames()) await frame.evaluate((list) => window.sessionStorage.setItem('copy.faults', list), names.filter((name) => [...lasting, ...passing].includes(name)).join()).catch(() => undefined);
}

/** The faults that hold for a whole contract. @param {readonly string[]} troubles */
export const lastingOf = (troubles) => troubles.filter((name) => lasting.includes(name));

/**
 * Stops the service worker every few seconds, as browsers do with one that is idle or too heavy.
 * @param {import('@playwright/test').Page} page @returns {Promise<() => Promise<number>>} ends it and says how often it was stopped
 */
export async function killWorkers(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let deaths = 0;
  const timer = setInterval(() => {
    deaths += 1;
    session.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
  }, workerLife);
  return async () => {
    clearInterval(timer);
    await session.detach().catch(() => undefined);
    return deaths;
  };
}

/** Writes into a field of the form as a person does, whatever Truelle is at. @param {ReturnType<typeof import('../e2e/portal-user.mjs').portalUser>} user @param {'plain' | 'tables' | 'kit'} skin */
export async function typeByHand(user, skin) {
  const box = boxOf(user, skin);
  await box.click();
  await box.press('ControlOrMeta+a');
  await box.pressSequentially(typedByHand.text);
  await box.press('Tab');
}

function boxOf(user, skin) {
  const label = fieldById.get(typedByHand.field).labels[skin];
  // The tables skin ties its labels to nothing: a person reads them in the cell beside.
  return skin === 'tables' ? user.form().locator('tr:not(:has(tr))', { hasText: label }).locator('input[type=text]').first() : user.form().getByLabel(label, { exact: false }).first();
}

/**
 * Presses a button until what it leads to is there, as a person does who is told « Une erreur technique est survenue » or has to sign in again.
 * @param {{ user: ReturnType<typeof import('../e2e/portal-user.mjs').portalUser>, skin: 'plain' | 'tables' | 'kit', page: import('@playwright/test').Page,
 *   press: () => Promise<void>, arrived: () => Promise<unknown>, lasting: readonly string[] }} what
 *   `lasting` are the faults that stay when the passing one is over.
 * @returns {Promise<readonly string[]>} lines of the portal's own error message when it let nobody through, none when the page is there
 */
export async function pressUntil({ user, skin, page, press, arrived, lasting }) {
  const technical = user.form().getByText(words.technicalError[skin]).last();
  const again = user.form().getByText('Se reconnecter', { exact: true }).last();
  for (let presses = 0; presses < 4; presses += 1) {
    await press();
    const lines = user.form().locator('[role=alert] li, .errors li, .erreur').filter({ hasText: /: / }).first();
    const outcome = await Promise.any([
      arrived().then(() => 'arrived'),
      technical.waitFor().then(() => 'technical'),
      again.waitFor().then(() => 'signed out'),
      lines.waitFor().then(() => 'refused'),
    ]);
    if (outcome === 'arrived') return [];
    if (outcome === 'refused') return user.errors();
    await askForFaults(page, lasting);
    // The kit's message goes by itself; the next press must not be judged by it.
    if (outcome === 'technical' && skin === 'kit') await technical.waitFor({ state: 'hidden' });
    if (outcome === 'signed out') {
      await again.click();
      await again.waitFor({ state: 'hidden' });
    }
  }
  return ['The page was not reached'];
}
