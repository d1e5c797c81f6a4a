import { launchTruelle } from '../e2e/launch.mjs';
import { portalUser } from '../e2e/portal-user.mjs';
import { readSample, samplePath } from '../e2e/play-contract.mjs';
import { importFile } from '../e2e/truelle-user.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { largePage, restlessPage } from './made-pages.mjs';
import { followTasks } from './page-tasks.mjs';

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
    const without = await timeLargePageAlone(truelle);
    const idle = await timeRest(truelle, copy.url);
    const lost = await countLostFrames(truelle);
    return [
      row('longest task, first reading', longest.first, 'ms', 50, `${many} controls in ${longest.elements} elements, marks and panel included; time of the processor, ${without.first.toFixed(0)} ms without Truelle`),
      row('longest task, reading after a change', longest.again, 'ms', 50, `the same page, a block having come to its end; ${without.again.toFixed(0)} ms without Truelle`),
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
  await page.goto(url);
  return page;
}

/** The longest task of the page while it is read first, and again after it has changed. */
async function timeLargePage(truelle) {
  const page = await openMade(truelle, ours, largePage(many));
  const reading = await followTasks(page);
  const panel = await truelle.openPanel(page);
  const said = panel.getByText(/champs? reconnus?|non reconnus/).first();
  await said.waitFor({ timeout: 120_000 });
  await page.bringToFront();
  // Marks stand beside the fields that are in sight once the page itself has heard.
  await framesOf(page, 10);
  const first = await reading.longest();
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const readingAgain = await followTasks(page);
  await page.evaluate(addBlock);
  await panel.getByText('Zorglub bulgroz').first().waitFor({ timeout: 120_000 });
  await framesOf(page, 10);
  const again = await readingAgain.longest();
  await page.close();
  await panel.close();
  return { first, again, elements };
}

/** The longest task of the same page where Truelle does not work: what its drawing takes by itself. */
async function timeLargePageAlone(truelle) {
  const page = await openMade(truelle, others, largePage(many));
  const drawing = await followTasks(page);
  await framesOf(page, 60);
  const first = await drawing.longest();
  const drawingAgain = await followTasks(page);
  await page.evaluate(addBlock);
  await framesOf(page, 60);
  const again = await drawingAgain.longest();
  await page.close();
  return { first, again };
}

/** At the end of the form: the browser moves nothing for it, and what is measured is the reading. */
function addBlock() {
  const added = document.createElement('section');
  added.innerHTML = '<h2>Informations de l’apprenti(e)</h2><label>Zorglub bulgroz <input></label>';
  document.body.append(added);
}

async function framesOf(page, count) {
  await page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }, count);
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
