import { expect } from '@playwright/test';
import { test } from './fixtures';
import { playContract, readSample } from './play-contract.mjs';

const sample = readSample();

test('the sample holds a dozen dossiers', () => {
  expect(sample.caseFiles.length).toBeGreaterThanOrEqual(12);
});

for (const caseFile of sample.caseFiles.slice(1)) {
  test(`« ${caseFile.name} » arrives as meant`, async ({ copy, truelle }) => {
    test.slow();
    const { differences } = await playContract({ truelle, home: copy.url, skin: 'plain', caseFile, sample });
    expect(differences).toEqual([]);
  });
}
