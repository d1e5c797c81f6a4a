import { chromium } from '@playwright/test';
import { build } from 'vite';
import { meantValues, readSample } from '../e2e/play-contract.mjs';
import { chromiumPath } from '../e2e/launch.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { largePage } from './made-pages.mjs';

const runs = 30;
/** Controls of the pages that tell how the time grows, ten elements to each. */
const sizes = [150, 500, 1500, 5000];
const controlsRead = 15_000;

/** Times of the page engine on the full form of the copy, without the extension around it, beside a loop that knows every element. */
export async function measurePage() {
  const script = await bundle();
  const copy = await startCopy({ skins: ['plain'] });
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const sample = readSample();
    const caseFile = sample.caseFiles[0];
    const values = meantValues(sample, caseFile);
    const open = async (given) => {
      const draft = await (await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: given, skin: 'plain', companyId: 'company-1' }) })).json();
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(`${copy.url}/plain/demande/${draft.id}/formulaire`);
      await page.getByRole('heading', { name: 'Étape 2 : le CERFA' }).waitFor();
      await page.addScriptTag({ content: script });
      return page;
    };
    // The pay table and the fields that a date or a code brings are there from the start: what is timed is the engine, not the portal.
    const kept = Object.fromEntries(Object.entries(values).filter(([id]) => /birthDate|contract\.type|cfaIsMainSite|lastName|firstName/.test(id)));
    const page = await open(kept);
    const counts = await page.evaluate((given) => window.truelleBench(given).count(), values);
    const times = await page.evaluate(([given, many]) => window.truelleBench(given).timeReading(many), [values, runs]);
    const bare = [];
    const applied = [];
    for (let run = 0; run < 5; run += 1) {
      const one = await open(kept);
      bare.push(await one.evaluate((given) => window.truelleBench(given).timeBareLoop(), values));
      await one.close();
      const other = await open(kept);
      applied.push(await other.evaluate((given) => window.truelleBench(given).timeApply(), values));
      await other.close();
    }
    const growth = await timeGrowth(browser, script);
    const [bareTime, applyTime] = [bare, applied].map((all) => median(all.map(({ milliseconds }) => milliseconds)));
    const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
    return [
      row('controls on the form', counts.controls, '', null, `${counts.matches} identified`),
      row('scan', median(times.scan), 'ms', null, `median of ${runs}`),
      row('identify', median(times.identify), 'ms', null, `median of ${runs}`),
      row('scan + identify', median(times.scan.map((time, index) => time + times.identify[index])), 'ms', 50, `median of ${runs}`),
      row(`scan + identify per control, ${sizes.at(-1)} beside ${sizes[0]}`, growth.at(-1).each / growth[0].each, '×', 1.5, `of the processor; ${growth.map(({ controls, each }) => `${controls}: ${(each * 1000).toFixed(0)} µs`).join(', ')}`),
      row('plan', median(times.plan), 'ms', null, `median of ${runs}`),
      row('bare loop', bareTime, 'ms', null, `${bare[0].fields} fields, elements known beforehand`),
      row('apply', applyTime, 'ms', null, `${applied[0].fields} fields, until the last is written`),
      row('apply / bare loop', applyTime / bareTime, '×', 1.5, 'the waiting for quiet is not counted'),
    ];
  } finally {
    await browser.close();
    await copy.close();
  }
}

/** Milliseconds of the processor per control to read and identify made pages of growing size, over as many controls in all for each size. */
async function timeGrowth(browser, script) {
  const grown = [];
  for (const controls of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.setContent(largePage(controls));
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const times = Math.ceil(controlsRead / controls);
    // What the browser translates of the script on its first way through it is none of the page's size.
    await page.evaluate((many) => window.truelleBench({}).timeReading(many), Math.ceil(times / 5));
    const before = await worked();
    await page.evaluate((many) => window.truelleBench({}).timeReading(many), times);
    grown.push({ controls, each: ((await worked()) - before) / times / controls });
    await page.close();
  }
  return grown;
}

async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: 'tests/bench/page-bench.ts', formats: ['iife'], name: 'bench' } },
  });
  return [built].flat()[0].output[0].code;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
