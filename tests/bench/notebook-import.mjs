import { bigTable } from '../e2e/big-table.mjs';
import { launchTruelle } from '../e2e/launch.mjs';

const lines = 10_000;
const runs = 3;

/** Times of the import of ten thousand lines in the notebook, a hundred of them broken. */
export async function measureNotebookImport() {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await importOnce());
  const of = (pick) => median(times.map(pick));
  const row = (name, value, unit, budget, note) => ({ name, value, unit, budget, note });
  return [
    row('import of 10,000 lines', of(({ read, written }) => read + written), 'ms', 5000, `1 % broken; read and compared, then written sealed; median of ${runs}`),
    row('of which writing', of(({ written }) => written), 'ms', null, '9,900 records'),
    row('longest task of the notebook meanwhile', of(({ longest }) => longest), 'ms', null, '0 when no task passed 50 ms'),
    row('memory of the notebook after it', of(({ memory }) => memory), 'MB', null, 'heap of its scripts'),
  ];
}

async function importOnce() {
  const truelle = await launchTruelle();
  try {
    const { file, broken } = bigTable(lines);
    const page = await truelle.openPage('notebook.html#/import');
    await page.getByLabel('Fichier à importer').setInputFiles(file);
    await page.getByRole('button', { name: 'Vérifier les lignes' }).waitFor();
    await page.evaluate(() => {
      window.longest = 0;
      new window.PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });
    });
    const read = await timePress(page, 'Vérifier les lignes', `${lines - broken} fiches choisies`);
    const written = await timePress(page, 'Importer', `${lines - broken} fiches importées`);
    const longest = await page.evaluate(() => window.longest);
    const memory = await page.evaluate(() => Math.round(performance.memory.usedJSHeapSize / 1e6));
    return { read, written, longest, memory };
  } finally {
    await truelle.close();
  }
}

/** From a press to the moment when the status says that it is done, as the page itself sees it. */
function timePress(page, name, said) {
  return page.evaluate(
    ([word, end]) =>
      new Promise((resolve) => {
        const isDone = () => [...document.querySelectorAll('[role=status]')].some((status) => status.textContent.includes(end));
        const start = performance.now();
        const observer = new window.MutationObserver(() => {
          if (!isDone()) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        [...document.querySelectorAll('button')].find((button) => button.textContent === word).click();
      }),
    [name, said],
  );
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
