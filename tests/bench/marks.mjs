import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../e2e/launch.mjs';

const fields = 150;
const updates = 20;

/** Layouts that an update of all marks costs on a form of 150 fields, counted by the browser itself, beside a loop that writes and reads by turns. */
export async function measureMarks() {
  const script = await bundle();
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    // All in sight: a mark out of sight costs nothing.
    const form = Array.from({ length: fields }, (_, place) => `<label>Champ ${place} <input value="${place}" style="width:110px"></label>`).join(' ');
    await page.setContent(`<!doctype html><html lang="fr"><body style="font:11px Arial;margin:4px"><form>${form}</form></body></html>`);
    await page.addScriptTag({ content: script });
    await page.evaluate(() => {
      window.marksOfBench = window.truelleMarks();
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const layouts = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount').value;
    const count = async (act) => {
      const before = await layouts();
      for (let run = 0; run < updates; run += 1) await page.evaluate(act);
      return ((await layouts()) - before) / updates;
    };
    await page.evaluate(() => window.marksOfBench.update());
    const marked = await count(() => window.marksOfBench.update());
    const thrashed = await count(() => window.marksOfBench.thrash());
    if (thrashed < fields) throw new Error('The browser no longer counts layouts as this bench believes.');
    return [
      { name: 'marks, layouts of an update', value: marked, unit: '', budget: 4, note: `${fields} fields in sight, mean of ${updates} updates` },
      { name: 'same, writing and reading by turns', value: thrashed, unit: '', budget: null, note: 'what layout thrash would cost' },
    ];
  } finally {
    await browser.close();
  }
}

async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: 'tests/bench/marks-bench.ts', formats: ['iife'], name: 'bench' } },
  });
  return [built].flat()[0].output[0].code;
}
