import { expect } from '@playwright/test';
import { test } from './fixtures';
import { playContract, readSample } from './play-contract.mjs';

const sample = readSample();

test('the sample holds a dozen dossiers', () => {
  expect(sample.caseFiles.length).toBeGreaterThanOrEqual(12);
});

// Those that are least alike, over the skins; the campaign of troubled contracts (`npm run soak`) plays all of them in all skins.
const played = [
  ['Mattei Ange', 'plain'],
  ['Chevalier Amandine', 'kit'],
  ['Benali Sofiane', 'tables'],
  ['Ferreira Inês', 'kit'],
  ['Hoarau Jade', 'plain'],
] as const;

for (const [person, skin] of played) {
  test(`the dossier of ${person} arrives as meant from the ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    const caseFile = sample.caseFiles.find(({ name }) => name.startsWith(person));
    if (caseFile === undefined) throw new TypeError('The sample has no such dossier');
    const { differences } = await playContract({ truelle, home: copy.url, skin, caseFile, sample });
    expect(differences).toEqual([]);
  });
}
