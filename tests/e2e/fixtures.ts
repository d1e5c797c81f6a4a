import { test as base } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { startCopy } from '../pages/egestion/server.mjs';
import { launchTruelle } from './launch.mjs';
import { samplePath } from './play-contract.mjs';
import { importFile } from './truelle-user.mjs';

export const skins = ['plain', 'tables', 'kit'] as const;
export type Skin = (typeof skins)[number];

interface Own {
  /** A browser with Truelle in a new profile, the sample data imported. */
  readonly truelle: Awaited<ReturnType<typeof launchTruelle>>;
}

interface Shared {
  /** The copy of eGestion on a port and in a folder of its own. */
  readonly copy: Awaited<ReturnType<typeof startCopy>>;
}

export const test = base.extend<Own, Shared>({
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
    const truelle = await launchTruelle();
    await importFile(truelle, fileURLToPath(samplePath));
    await use(truelle);
    await truelle.close();
  },
});
