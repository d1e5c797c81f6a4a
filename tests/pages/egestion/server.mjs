import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import express from 'express';
import { apiRoutes } from './api.mjs';
import { skins as allSkins } from './definition.mjs';
import { Faults } from './faults.mjs';
import { seedDirectory } from './seed.mjs';
import { Store } from './store.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const sampleOfProduct = new URL('../../../public/sample/truelle-exemple.json', import.meta.url);

/**
 * Starts the copy of eGestion on 127.0.0.1.
 * @param {{ port?: number, folder?: string, skins?: string[], faults?: string[], sample?: string | URL, today?: string }} [options]
 *   `port` 0 takes a free one; `folder` is where drafts, uploads and sent requests are written (a new temporary one when not given);
 *   `sample` is a file in the interchange format; `today` (`yyyy-mm-dd`) stops the portal's calendar.
 * @returns {Promise<{ url: string, folder: string, store: Store, setFaults: (names: string[]) => void, close: () => Promise<void> }>}
 */
export async function startCopy({ port = 0, folder, skins = allSkins, faults = [], sample = sampleOfProduct, today } = {}) {
  const home = folder === undefined ? mkdtempSync(join(tmpdir(), 'egestion-')) : resolve(folder);
  mkdirSync(home, { recursive: true });
  const store = new Store(home);
  const switches = new Faults(faults);
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  app.use(
    '/api',
    switches.middleware(),
    apiRoutes({ store, directory: seedDirectory(sample), faults: switches, today: () => today ?? localDay() }),
  );
  app.use('/shared', express.static(here, { extensions: ['mjs'], index: false }));
  app.get(['/', '/user/login'], (_request, response) => response.sendFile(join(here, 'portal.html')));
  for (const skin of skins) app.use(`/${skin}`, await skinRoutes(skin));
  const server = await new Promise((ready) => {
    const listening = app.listen(port, '127.0.0.1', () => ready(listening));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    folder: home,
    store,
    setFaults: (names) => switches.set(names),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A skin's files, and its one HTML page for every other address. */
async function skinRoutes(skin) {
  const routes = express.Router();
  const folder = skin === 'kit' ? await builtKit() : join(here, skin);
  routes.use(express.static(folder, { index: false }));
  if (skin === 'tables') routes.get('/cadre', (_request, response) => response.sendFile(join(folder, 'frame.html')));
  routes.get('/{*page}', (_request, response) => response.sendFile(join(folder, 'index.html')));
  return routes;
}

/** The kit skin has to be bundled once; it brings its own way of doing it. */
async function builtKit() {
  const { buildKit } = await import('./kit/build.mjs');
  return buildKit();
}

function localDay() {
  return new Date().toLocaleDateString('sv-SE');
}

if (process.argv[1] !== undefined && existsSync(process.argv[1]) && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4400' }, folder: { type: 'string' }, skins: { type: 'string' } },
  });
  const copy = await startCopy({
    port: Number(values.port),
    ...(values.folder === undefined ? {} : { folder: values.folder }),
    ...(values.skins === undefined ? {} : { skins: values.skins.split(',') }),
  });
  console.log(`${copy.url}  (${copy.folder})`);
}
