import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser that scripts/browsers.mjs found, else one of the system, else Playwright's own. */
export function chromiumPath() {
  return process.env.TRUELLE_CHROMIUM ?? systemPaths.find((path) => existsSync(path));
}

/**
 * Starts a Chromium with Truelle in a new profile, or in `profile` when it is given and then kept.
 * @param {{ extension?: string, headless?: boolean, profile?: string, viewport?: { width: number, height: number } | null, args?: string[] }} [options]
 */
export async function launchTruelle({
  extension = process.env.TRUELLE_BUILD ?? '.output/chrome-mv3-demo',
  headless = true,
  profile,
  viewport = { width: 1280, height: 720 },
  args = [],
} = {}) {
  const path = resolve(extension);
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`No built extension in ${extension}: run « npm run build:demo » first.`);
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'truelle-'));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
    headless,
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${path}`,
      `--load-extension=${path}`,
      ...args,
    ],
  });
  // What a person would long have given up on; without it a lost page would use up a whole test's time.
  context.setDefaultTimeout(30_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const urlOf = (page) => `chrome-extension://${id}/${page}`;
  return {
    context,
    id,
    profile: folder,
    /** The service worker as it lives now: it may have been stopped and started since. */
    worker: () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    urlOf,
    /** Reloads the extension as an update does: scripts in open pages are orphans from then on. */
    reload: async () => (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))).evaluate(() => chrome.runtime.reload()).catch(() => undefined),
    openPage: async (page) => {
      const opened = await context.newPage();
      await opened.goto(urlOf(page));
      return opened;
    },
    /** The panel as a tab of its own that drives the tab of `page`. */
    openPanel: async (page) => {
      const tab = await tabOf(context, page, urlOf);
      const panel = await context.newPage();
      await panel.setViewportSize({ width: 400, height: 720 });
      await panel.goto(urlOf(`panel.html?tab=${tab}`));
      return panel;
    },
    close: async () => {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser's number of the tab that shows a page. Asked of an extension page, which may see the address. */
async function tabOf(context, page, urlOf) {
  const asker = await context.newPage();
  try {
    await asker.goto(urlOf('notebook.html'));
    const url = page.url();
    const tabs = await asker.evaluate(async (address) => (await chrome.tabs.query({})).filter((tab) => tab.url === address).map((tab) => tab.id), url);
    if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show the page; the panel needs exactly one.`);
    return tabs[0];
  } finally {
    await asker.close();
  }
}
