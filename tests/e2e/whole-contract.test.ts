import { expect } from '@playwright/test';
import { skins, test } from './fixtures';
import { playContract, readSample } from './play-contract.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

for (const skin of skins) {
  test(`a whole contract arrives as meant from the ${skin} skin`, async ({ copy, truelle }) => {
    test.slow();
    if (first === undefined) throw new Error('The sample holds no dossier');
    const { said, sent, differences } = await playContract({ truelle, home: copy.url, skin, caseFile: first, sample });
    expect(differences).toEqual([]);
    expect(said[0]).toMatch(/^\d\d champs remplis/);
    expect(said.join()).not.toMatch(/échec/i);
    expect(Object.keys(sent.values).length).toBeGreaterThan(90);
    // Nobody but a person writes into what is not the form.
    expect(sent.decoys).toEqual({ honeypot: '', search: '', newsletter: '' });
    expect(sent.uploads.map(({ slot }) => slot).sort()).toEqual(['cerfa', 'convention']);
  });
}
