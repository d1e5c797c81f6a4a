import { skins, test } from './fixtures';
import { leaveDockOpen } from './panel-places.mjs';
import { meantValues, readSample } from './play-contract.mjs';
import { portalUser } from './portal-user.mjs';

const sample = readSample();
const [first] = sample.caseFiles;

for (const skin of skins) {
  test(`a dock left open lets a person choose a company and go on, ${skin} skin`, async ({ copy, truelle }) => {
    if (first === undefined) throw new Error('The sample holds no dossier');
    await leaveDockOpen(truelle);
    const page = await truelle.context.newPage();
    const user = portalUser(page, skin);
    await user.startRequest(copy.url);
    // Presses as a person does: what lies over a choice or a button would be hit in its place.
    await user.chooseCompany(String(meantValues(sample, first)['employer.siret']));
  });
}
