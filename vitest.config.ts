import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// The browser is the one that scripts/browsers.mjs found; asked for by the environment so that one search serves all.
const chromium = process.env.TRUELLE_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** A test that hangs ends; one on a busy machine does not. */
const testTimeout = 60_000;
/** Those in a browser wait more than they work: what a kit draws, what a page looks up. The same for all, since they run together. */
const maxWorkers = 3;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          maxWorkers,
          testTimeout,
          include: ['lib/{fields,law,rules,documents,profiles,filling,guidance,portal,browser}/**/*.test.ts', 'tests/unit/**/*.test.ts', 'entrypoints/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [preact(), WxtVitest()],
        test: { name: 'views', maxWorkers, testTimeout, setupFiles: ['tests/fixtures/set-up-views.ts'], include: ['components/**/*.test.tsx', 'entrypoints/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        // Component kits of the test pages run on the React they are made for.
        plugins: [preact({ reactAliasesEnabled: false })],
        // Found late, a package would be bundled while a test runs, and the page loaded again under it.
        optimizeDeps: {
          entries: ['tests/pages/kits/*.ts', 'lib/page/**/*.test.ts'],
          include: ['@cantoo/pdf-lib', 'pdfjs-dist', 'pdfjs-dist/build/pdf.worker.min.mjs', 'fflate', 'pkijs', 'asn1js'],
        },
        test: {
          name: 'page',
          maxWorkers,
          testTimeout,
          include: ['lib/page/**/*.test.ts', 'lib/page/**/*.test.tsx', 'lib/pdf/**/*.test.ts', 'tests/pages/{shapes,kits}/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
              },
            }),
          },
        },
      },
    ],
  },
});
