import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  // scripts/test.mjs names no Firefox where none can be had, and says so.
  testMatch: ['e2e/**/*.test.ts', ...(process.env.TRUELLE_FIREFOX === '' ? [] : ['firefox/**/*.test.ts'])],
  fullyParallel: true,
  // A contract waits for its page more than it works.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // More tries for a machine that was too busy; the closing line of the tests tells which needed one.
  retries: 2,
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-setup.ts',
});
