import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firefox } from '@playwright/test';
import { zipSync } from 'fflate';

const systemPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const gecko = 'truelle@truelle.invalid';
/** Chosen here, so that the addresses of the extension are known before it starts. */
const uuid = '11111111-2222-4333-8444-555555555555';

/** The Firefox that scripts/browsers.mjs found, else one of the system; undefined where there is none. */
export function firefoxPath() {
  const named = process.env.TRUELLE_FIREFOX;
  return named === undefined || named === '' ? systemPaths.find((path) => existsSync(path)) : named;
}

/**
 * Starts the system's Firefox with Truelle installed in a new profile, as `launchTruelle` does with a Chromium.
 * @param {{ extension?: string, headless?: boolean }} [options]
 */
export async function launchFirefox({ extension = '.output/firefox-mv3-demo', headless = true } = {}) {
  if (firefoxPath() === undefined) throw new Error('No Firefox on this machine: install « firefox-esr » (Debian) or « firefox », or name one in TRUELLE_FIREFOX');
  const built = resolve(extension);
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`No built extension in ${extension}: run « npm run build:demo » first.`);
  const profile = mkdtempSync(join(tmpdir(), 'truelle-firefox-'));
  mkdirSync(join(profile, 'extensions'));
  writeFileSync(join(profile, 'extensions', `${gecko}.xpi`), packed(built));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: firefoxPath(),
    headless,
    locale: 'fr-FR',
    // A time zone or a size set through the driver leaves pages of an extension without an answer; so the environment sets the zone.
    env: { ...process.env, TZ: 'Europe/Paris' },
    // Without it no page of an extension can be driven.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.startupScanScopes': 15,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      // A press that asks for access is answered as by a user who agrees: nobody is there to press the browser's own button.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  // What a person would long have given up on; without it a lost page would use up a whole test's time.
  context.setDefaultTimeout(60_000);
  const urlOf = (page) => `moz-extension://${uuid}/${page}`;
  const openPage = async (page) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const opened = await context.newPage();
      // Firefox never tells the driver that a page of an extension has loaded, and now and then loses sight of it: then another tab is tried.
      await opened.goto(urlOf(page), { timeout: 1_000 }).catch(() => undefined);
      if ((await within(5_000, opened.locator('#app > *').first().waitFor({ state: 'attached' }).then(() => 'drawn'))) !== 'drawn') continue;
      // The driver's own way of closing waits a minute and a half on such a page; the page closes itself at once.
      opened.close = async () => {
        await within(1_000, opened.evaluate(() => void globalThis.browser.tabs.getCurrent().then(({ id }) => globalThis.browser.tabs.remove(id))));
      };
      return opened;
    }
    throw new Error(`Firefox showed nothing of ${page} to the driver, five times.`);
  };
  return {
    context,
    profile,
    urlOf,
    openPage,
    /** The panel as a tab of its own that drives the tab of `page`. */
    openPanel: async (page) => openPage(`panel.html?tab=${await tabOf(page, openPage)}`),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What comes of a promise, undefined when it fails or takes longer. */
function within(milliseconds, promise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([promise.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

async function tabOf(page, openPage) {
  const asker = await openPage('notebook.html');
  try {
    const url = page.url();
    const tabs = await asker.evaluate(async (address) => (await globalThis.browser.tabs.query({})).filter((tab) => tab.url === address).map((tab) => tab.id), url);
    if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show the page; the panel needs exactly one.`);
    return tabs[0];
  } finally {
    await asker.close();
  }
}

/** The built extension as the one file that Firefox installs. */
function packed(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  return zipSync(Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), [readFileSync(join(folder, name)), { level: 0 }]])));
}
