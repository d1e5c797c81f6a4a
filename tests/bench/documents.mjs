import { launchTruelle } from '../e2e/launch.mjs';
import { signedPapers } from '../e2e/signed-papers.mjs';
import { meantValues, readSample } from '../e2e/play-contract.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { readFileSync } from 'node:fs';

const runs = 15;
/** Where the paper of the tests is signed, in points. */
const areas = [
  { id: 'employer', page: 2, area: { left: 41, bottom: 113, right: 195, top: 145 } },
  { id: 'apprentice', page: 2, area: { left: 208, bottom: 113, right: 352, top: 145 } },
  { id: 'legalRepresentative', page: 2, area: { left: 357, bottom: 113, right: 530, top: 145 } },
  { id: 'cfa', page: 2, area: { left: 21, bottom: 196, right: 275, top: 268 } },
];

/** Times of the reading of a CERFA of two pages in a worker that is warm, and the tasks of the portal's page while a file is chosen. */
export async function measureDocuments() {
  const copy = await startCopy({ skins: ['plain'] });
  const truelle = await launchTruelle();
  try {
    const sample = readSample();
    const values = meantValues(sample, sample.caseFiles[0]);
    const { cerfa } = signedPapers(values);
    const times = await timeReading(truelle, readFileSync(cerfa).toString('base64'));
    const longest = await timePortal({ truelle, copy, values, cerfa });
    const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
    return [
      row('CERFA of two pages read', median(times.map(({ read }) => read)), 'ms', 400, `words, boxes, signatures, four areas of ink; warm worker, median of ${runs}`),
      row('thumbnail', median(times.map(({ thumbnail }) => thumbnail)), 'ms', 150, `median of ${runs}`),
      row('longest task of the portal’s page while a file is chosen', longest, 'ms', 50, '0 when no task passed 50 ms, which is what the browser reports'),
    ];
  } finally {
    await truelle.close();
    await copy.close();
  }
}

async function timeReading(truelle, base64) {
  const page = await truelle.context.newPage();
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.goto(truelle.urlOf('documents.html'))]);
  const url = worker.url();
  const times = await page.evaluate(
    async ([address, text, asked, many]) => {
      const own = new window.Worker(address, { type: 'module' });
      const file = new window.Blob([Uint8Array.from(window.atob(text), (sign) => sign.charCodeAt(0))]);
      let ticket = 0;
      const ask = (question) =>
        new Promise((resolve, reject) => {
          ticket += 1;
          const number = ticket;
          own.addEventListener('message', function hear({ data }) {
            if (data.ticket !== number) return;
            own.removeEventListener('message', hear);
            // What fails fast is no reading.
            if (data.answer === 'failed' || data.opened?.is === 'closed') reject(new Error(`The worker could not do « ${question.ask} »`));
            else resolve(data);
          });
          own.postMessage({ ...question, ticket: number });
        });
      const measured = [];
      for (let run = -2; run < many; run += 1) {
        const start = performance.now();
        await ask({ ask: 'open', file, assets: `${window.location.origin}/pdf/` });
        await ask({ ask: 'ink', areas: asked });
        const read = performance.now() - start;
        const before = performance.now();
        await ask({ ask: 'draw', page: 1, width: 144, type: 'image/jpeg' });
        // The first two runs warm the worker.
        if (run >= 0) measured.push({ read, thumbnail: performance.now() - before });
      }
      own.terminate();
      return measured;
    },
    [url, base64, areas, runs],
  );
  await page.close();
  return times;
}

async function timePortal({ truelle, copy, values, cerfa }) {
  const answer = await fetch(`${copy.url}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values, skin: 'plain', companyId: 'company-1', saved: true }) });
  const { url } = await answer.json();
  const page = await truelle.context.newPage();
  await page.goto(`${copy.url}${url.replace(/formulaire$/, 'documents')}`);
  const panel = await truelle.openPanel(page);
  await page.bringToFront();
  await page.evaluate(() => {
    window.longTasks = [];
    new window.PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await page.locator('tr', { hasText: 'Cerfa signé' }).locator('input[type=file]').setInputFiles(cerfa);
  await panel.getByRole('tab', { name: /^Documents/ }).click();
  await panel.locator('li[data-upload=cerfa] li[data-said=ink-found]').waitFor({ timeout: 60_000 });
  return page.evaluate(() => Math.max(0, ...window.longTasks));
}

function median(all) {
  const sorted = [...all].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
