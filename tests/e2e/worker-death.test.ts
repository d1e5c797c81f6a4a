import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from './fixtures';
import { playContract, readSample } from './play-contract.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

test('a fill whose worker dies again and again goes on to its end', async ({ copy, truelle }) => {
  test.slow();
  if (first === undefined) throw new Error('The sample holds no dossier');
  const deaths = stopWorkerAtSearches(truelle.context);
  const { said, differences } = await playContract({ truelle, home: copy.url, skin: 'plain', caseFile: first, sample });
  expect(await deaths.count()).toBeGreaterThanOrEqual(3);
  expect(differences).toEqual([]);
  expect(said[0]).toMatch(/^\d\d champs remplis/);
});

/** Stops the service worker each time Truelle opens a search of the portal: it is then in the middle of asking a frame for something. */
function stopWorkerAtSearches(context: BrowserContext): { readonly count: () => Promise<number> } {
  const stops: Promise<void>[] = [];
  context.on('page', (page) => {
    page.on('request', (request) => {
      if (/\/api\/(?:persons|cfas|certifications|rncp)\?/.test(request.url()) && !request.url().includes('kind=contact')) stops.push(stopWorkers(page));
    });
  });
  return {
    async count() {
      await Promise.all(stops);
      return stops.length;
    },
  };
}

async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
