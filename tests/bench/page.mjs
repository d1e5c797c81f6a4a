import { chromium } from '@playwright/test';
import { build } from 'vite';
import { meantValues, readSample } from '../e2e/play-contract.mjs';
import { chromiumPath } from '../e2e/launch.mjs';
import { startCopy } from '../pages/egestion/server.mjs';

const runs = 30;

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
    const [bareTime, applyTime] = [bare, applied].map((all) => median(all.map(({ milliseconds }) => milliseconds)));
    const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
    return [
      row('controls on the form', counts.controls, '', null, `${counts.matches} identified`),
      row('scan', median(times.scan), 'ms', null, `median of ${runs}`),
      row('identify', median(times.identify), 'ms', null, `median of ${runs}`),
      row('scan + identify', median(times.scan.map((time, index) => time + times.identify[index])), 'ms', 50, `median of ${runs}`),
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
