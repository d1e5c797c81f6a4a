import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { startCopy } from '../server.mjs';

// Reads the form of each skin as Truelle reads it and keeps what was read, without values, for tests/unit/egestion-identification.test.ts.
// Run it again when the copy or the scan changes: TRUELLE_CHROMIUM=/usr/bin/chromium node tests/pages/egestion/readings/make-readings.mjs

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const optionsAtMost = 8;

/** A contract that shows every conditional block: a minor apprentice, a public employer, an amendment, another place of training. */
const showsAll = {
  'apprentice.birthDate': '2010-07-14',
  'contract.conclusionDate': '2026-08-20',
  'employer.sector': 'public',
  'apprentice.disabledWorker': false,
  'contract.type': '36',
  'training.cfaIsMainSite': false,
};

const scan = await build({
  stdin: {
    contents: `import { createControlRegistry } from './lib/page/control-registry'; import { scanPage } from './lib/page/scan/scan-page';
      globalThis.readPage = () => scanPage({ document, registry: createControlRegistry(0) });`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const copy = await startCopy({ today: '2026-08-20' });
const executablePath = process.env.TRUELLE_CHROMIUM;
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] });
try {
  for (const skin of ['plain', 'tables', 'kit']) {
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    const { id } = await call('POST', '/api/drafts', { values: showsAll, skin });
    const { request } = await call('GET', `/api/requests/${id}`);
    await call('PUT', `/api/requests/${id}`, { request: { ...request, master2Open: true } });
    await page.goto(`${copy.url}/${skin}/demande/${id}/formulaire`);
    const frame = await formFrame(page);
    await frame.evaluate(scan.outputFiles[0].text);
    const reading = await frame.evaluate(() => globalThis.readPage());
    writeFileSync(`${here}${skin}.json`, `${JSON.stringify(withoutValues(reading), null, 1)}\n`);
    console.log(`${skin}: ${reading.controls.length} controls`);
    await page.close();
  }
} finally {
  await browser.close();
  await copy.close();
}

async function call(method, path, body) {
  const response = await fetch(`${copy.url}${path}`, { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return response.json();
}

/** The frame in which the form is drawn, once it is. */
async function formFrame(page) {
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames()) if ((await frame.locator('input, select').count()) > 20) return frame;
  throw new Error('no form in any frame');
}

function withoutValues(reading) {
  return {
    ...reading,
    address: reading.address.replace(/demande\/[^/]+/, 'demande/1'),
    controls: reading.controls.map((control) => ({
      ...control,
      value: typeof control.value === 'boolean' ? false : '',
      options: control.options?.slice(0, optionsAtMost) ?? null,
      labels: control.labels.filter(({ source }) => source !== 'technical-name'),
    })),
  };
}
