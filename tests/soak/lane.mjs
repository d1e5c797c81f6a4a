import { launchTruelle } from '../e2e/launch.mjs';
import { readSample, samplePath } from '../e2e/play-contract.mjs';
import { importFile } from '../e2e/truelle-user.mjs';
import { startCopy } from '../pages/egestion/server.mjs';

/** A copy of the portal and a browser with Truelle, one tab of the portal and one panel that stay open for the whole campaign. */
export async function openLane() {
  const copy = await startCopy();
  const truelle = await launchTruelle();
  await importFile(truelle, samplePath.pathname);
  const page = await truelle.context.newPage();
  await page.goto(copy.url);
  const panel = await truelle.openPanel(page);
  const papers = new Map();
  return {
    copy,
    truelle,
    page,
    panel,
    sample: readSample(),
    /** Papers of a dossier, made once. */
    papersOf(caseFile, make) {
      if (!papers.has(caseFile.id)) papers.set(caseFile.id, make());
      return papers.get(caseFile.id);
    },
    async close() {
      await truelle.close();
      await copy.close();
    },
  };
}

/**
 * What the panel, which lives through the whole campaign, holds after a collection of garbage.
 * @param {import('@playwright/test').Page} panel @returns {Promise<{ megabytes: number, listeners: number, nodes: number }>}
 */
export async function weigh(panel) {
  const session = await panel.context().newCDPSession(panel);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { megabytes: read('JSHeapUsedSize') / 1e6, listeners: read('JSEventListeners'), nodes: read('Nodes') };
}
