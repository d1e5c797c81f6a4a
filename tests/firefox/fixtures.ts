import { test as base } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { samplePath } from '../e2e/play-contract.mjs';
import { importFile } from '../e2e/truelle-user.mjs';
import { startCopy } from '../pages/egestion/server.mjs';
import { firefoxPath, launchFirefox } from './launch-firefox.mjs';

interface Own {
  /** A Firefox with Truelle in a new profile, the sample data imported. */
  readonly truelle: Awaited<ReturnType<typeof launchFirefox>>;
}

interface Shared {
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
    test.skip(firefoxPath() === undefined, 'No Firefox on this machine: install « firefox-esr » (Debian) or « firefox », or name one in TRUELLE_FIREFOX');
    const truelle = await launchFirefox();
    await importFile(truelle, fileURLToPath(samplePath));
    await use(truelle);
    await truelle.close();
  },
});
