import { test as base } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { startCopy } from '../pages/egestion/server.mjs';
import { samplePath } from './play-contract.mjs';
import { importFile } from './truelle-user.mjs';

interface Shared {
  /** The copy of eGestion on a port and in a folder of its own. */
  readonly copy: Awaited<ReturnType<typeof startCopy>>;
}

/** What a test of any browser gets: the copy, and a browser with Truelle in a new profile, the sample data imported. */
export function extendTest<Truelle extends { readonly close: () => Promise<void> }>(launch: () => Promise<Truelle>) {
  return base.extend<{ readonly truelle: Truelle }, Shared>({
    copy: [
      // eslint-disable-next-line no-empty-pattern -- Playwright wants the fixtures destructured, even none
      async ({}, use) => {
        const copy = await startCopy();
        await use(copy);
        await copy.close();
      },
      { scope: 'worker' },
    ],
    // eslint-disable-next-line no-empty-pattern -- as above
    truelle: async ({}, use) => {
      const truelle = await launch();
      await importFile(truelle, fileURLToPath(samplePath));
      await use(truelle);
      await truelle.close();
    },
  });
}
