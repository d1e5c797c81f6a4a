import { launchTruelle } from '../e2e/launch.mjs';
import { portalUser } from '../e2e/portal-user.mjs';
import { readSample, samplePath } from '../e2e/play-contract.mjs';
import { importFile } from '../e2e/truelle-user.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { largePage, restlessPage } from './made-pages.mjs';

const many = 5000;
/** Served without a server: the one is a host where Truelle works, the other is not. */
const ours = 'http://127.0.0.1:9/demande/1/formulaire';
const others = 'http://bench.invalid/demande/1/formulaire';
const restTime = 3000;
const countTime = 4000;
const rounds = 5;

/** What the extension costs the page it works in: a very large one, one at rest, and one that never rests. */
export async function measureLivePage() {
  const copy = await startCopy({ skins: ['plain'] });
  const truelle = await launchTruelle();
  try {
    await importFile(truelle, samplePath.pathname);
    const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
    const longest = await timeLargePage(truelle);
    const idle = await timeRest(truelle, copy.url);
    const lost = await countLostFrames(truelle);
    return [
      row('longest task, first reading', longest.first, 'ms', 50, `${many} controls in ${longest.elements} elements, with the extension; 0: none was 50 ms long`),
      row('longest task, reading after a change', longest.again, 'ms', 50, 'the same page'),
      row('script while nothing changes', idle.script, 'ms', 0.5, `in ${restTime / 1000} s, the form of the copy with panel and marks`),
      row('frames lost, with less without', lost.more, '', 2, `of ${Math.round(lost.due)} in ${countTime / 1000} s, 150 rows × 8 inputs drawn anew every 200 ms; ${lost.without} without, median of ${rounds}`),
    ];
  } finally {
    await truelle.close();
    await copy.close();
  }
}

async function openMade({ context }, url, html) {
  const page = await context.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.addInitScript(() => {
    window.tasks = [];
    window.addEventListener('load', () => {
      // What the browser does to draw fifty thousand elements is none of ours.
      const loaded = performance.now();
      new window.PerformanceObserver((list) => window.tasks.push(...list.getEntries().filter(({ startTime }) => startTime > loaded).map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
  });
  await page.goto(url);
  return page;
}

/** The longest task of the page while it is read first, and again after it has changed. */
async function timeLargePage(truelle) {
  const page = await openMade(truelle, ours, largePage(many));
  const panel = await truelle.openPanel(page);
  const said = panel.getByText(/champs? reconnus?|non reconnus/).first();
  await said.waitFor({ timeout: 120_000 });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const take = () => page.evaluate(() => Math.max(0, ...window.tasks.splice(0)));
  const first = await take();
  await page.bringToFront();
  await page.evaluate(() => {
    const added = document.createElement('section');
    added.innerHTML = '<h2>Informations de l’apprenti(e)</h2><label>Zorglub bulgroz <input></label>';
    document.querySelector('section').before(added);
  });
  await panel.getByText('Zorglub bulgroz').first().waitFor({ timeout: 120_000 });
  const again = await take();
  await page.close();
  await panel.close();
  return { first, again, elements };
}

/** How long scripts ran in a page that does nothing, Truelle being at work in it. */
async function timeRest(truelle, home) {
  const page = await truelle.context.newPage();
  const user = portalUser(page, 'plain');
  await user.startRequest(home);
  await user.chooseCompany(readSample().employers[0].values['employer.siret']);
  const panel = await truelle.openPanel(page);
  await panel.getByText(/champs reconnus/).waitFor();
  await page.bringToFront();
  const session = await truelle.context.newCDPSession(page);
  await session.send('Performance.enable');
  const scriptTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
  // The page is at rest once a whole second has brought nothing.
  let before = await scriptTime();
  for (let now = Infinity; now !== before; ) {
    await rest(1000);
    [now, before] = [before, await scriptTime()];
  }
  await rest(restTime);
  const script = (await scriptTime()) - before;
  await page.close();
  await panel.close();
  return { script };
}

/** Frames that a restless page loses with the extension, less those it loses without. */
async function countLostFrames(truelle) {
  const lost = { with: [], without: [] };
  let due = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of [['without', others], ['with', ours]]) {
      const page = await openMade(truelle, url, restlessPage);
      // Begun only once Truelle has seen the page and asked for its part.
      if (name === 'with') await page.locator('truelle-overlay').waitFor({ state: 'attached' });
      const counted = await page.evaluate((duration) => window.countFrames(duration), countTime);
      lost[name].push(counted.due - counted.frames);
      ({ due } = counted);
      await page.close();
    }
  }
  const without = Math.round(median(lost.without));
  return { more: Math.max(0, median(lost.with) - median(lost.without)), without, due };
}

function rest(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
