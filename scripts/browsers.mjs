import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

// Google Chrome itself is not in the list: branded builds no longer load an extension from the command line.
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const firefoxPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds a Chromium: the one named by TRUELLE_CHROMIUM, one of the system, Playwright's own; else tries to get Playwright's,
 * then the system's package. Says each try. Throws with one sentence that says what to install.
 */
export async function findChromium(say) {
  const found = await queryChromium();
  if (found) {
    say(`Chromium: ${found}`);
    return found;
  }
  say('No Chromium on this machine. Trying Playwright’s own');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const fetched = await queryChromium();
  if (fetched) return fetched;
  say('Playwright’s own could not be fetched. Trying the system’s package manager');
  if (await mayInstallPackages('chromium')) {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const installed = await queryChromium();
    if (installed) return installed;
  }
  throw new Error('A Chromium is needed: install the package « chromium » of your system (Debian: apt-get install chromium), or name one in TRUELLE_CHROMIUM.');
}

/**
 * Finds a Firefox: the one named by TRUELLE_FIREFOX, else one of the system; else tries the system's package. Null, with one sentence that
 * says what to install, when there is none: only the tests in Firefox are left out then.
 */
export async function findFirefox(say) {
  const found = queryFirefox() ?? (await installFirefox(say));
  say(found === null ? 'No Firefox: its tests are left out. Install « firefox-esr » (Debian) or « firefox », or name one in TRUELLE_FIREFOX' : `Firefox: ${found}`);
  return found;
}

function queryFirefox() {
  const named = process.env.TRUELLE_FIREFOX;
  if (named) return existsSync(named) ? named : null;
  return firefoxPaths.find((path) => existsSync(path)) ?? null;
}

async function installFirefox(say) {
  say('No Firefox on this machine. Trying the system’s package manager');
  if (!(await mayInstallPackages('firefox-esr'))) return null;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr']]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return queryFirefox();
}

async function queryChromium() {
  const named = process.env.TRUELLE_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const system = systemPaths.find((path) => existsSync(path));
  if (system) return system;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

async function mayInstallPackages(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  if (!process.stdin.isTTY) return true;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`Install the system package « ${name} » now? [y/N] `);
  prompt.close();
  return /^[yo]/i.test(answer);
}
