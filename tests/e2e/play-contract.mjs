import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { fieldById, isShown } from '../pages/egestion/definition.mjs';
import { documentSlots } from '../pages/egestion/wording.mjs';
import { portalUser } from './portal-user.mjs';
import { signedPapers } from './signed-papers.mjs';
import { panelUser } from './truelle-user.mjs';

export const samplePath = new URL('../../public/sample/truelle-exemple.json', import.meta.url);

/**
 * @typedef {Record<string, string | number | boolean>} Values
 * @typedef {{ id: string, name: string, values: Values }} Profile
 * @typedef {Profile & Record<'employer' | 'master1' | 'master2' | 'apprentice' | 'training', string | null>} CaseFile
 * @typedef {Record<'employers' | 'masters' | 'apprentices' | 'trainings', Profile[]> & { caseFiles: CaseFile[] }} Sample
 * @typedef {{ values: Values, decoys: Record<string, string>, uploads: { slot: string }[] }} Sent
 */

/** The sample file, read anew each time. @returns {Sample} */
export function readSample() {
  return JSON.parse(readFileSync(samplePath, 'utf8'));
}

const attestations = ['masters.eligibilityAttestation', 'signature.supportingDocumentsAttestation'];

/**
 * What a dossier means, worked out here and not by the product: profiles joined, the dossier's own values winning,
 * attestations ticked by the user, « Fait le » set by the portal to the conclusion date.
 * @param {Sample} sample @param {CaseFile} caseFile @returns {Values}
 */
export function meantValues(sample, caseFile) {
  const find = (list, id) => sample[list].find((one) => one.id === id)?.values ?? {};
  const asMaster = (values, place) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/^master\./, `${place}.`), value]));
  const values = {
    ...find('employers', caseFile.employer),
    ...find('apprentices', caseFile.apprentice),
    ...asMaster(find('masters', caseFile.master1), 'master1'),
    ...asMaster(find('masters', caseFile.master2), 'master2'),
    ...find('trainings', caseFile.training),
    ...caseFile.values,
  };
  // The portal of the copy does not know the certification of the last training: « 99 » is then the right answer, and no RNCP sheet has one.
  const isUnknown = caseFile.training === sample.trainings.at(-1).id;
  const unknown = isUnknown ? { 'training.diplomaCode': '99', 'training.rncpCode': '' } : {};
  const ticked = Object.fromEntries(attestations.map((id) => [id, true]));
  return { ...values, ...unknown, ...ticked, 'signature.date': values['contract.conclusionDate'] };
}

/**
 * Every field of which what arrived is not what was meant, among those that the page offers for this contract.
 * @returns {{ field: string, is: 'missing' | 'different' | 'unasked' }[]} ids only, so that a log holds no value
 */
export function compareWithMeant(meant, sent, today) {
  const context = { today, master2Open: Object.keys(meant).some((key) => key.startsWith('master2.')) };
  const isOffered = (id) => fieldById.has(id) && isShown(fieldById.get(id), meant, context);
  const wanted = Object.keys(meant).filter((id) => isOffered(id) && meant[id] !== '');
  const missing = wanted.filter((id) => sent[id] === undefined).map((field) => ({ field, is: 'missing' }));
  const different = wanted.filter((id) => sent[id] !== undefined && !isSame(withoutKey(id, sent[id]), withoutKey(id, meant[id]))).map((field) => ({ field, is: 'different' }));
  const unasked = Object.keys(sent).filter((id) => meant[id] === undefined && !isPortalOwn(id) && !isUntickedBox(id, sent)).map((field) => ({ field, is: 'unasked' }));
  return [...missing, ...different, ...unasked];
}

/** What the portal reads from its own directory, and the user's last statement. */
function isPortalOwn(id) {
  return fieldById.get(id)?.readOnly === true || id === 'declaration.accuracy';
}

/** The form takes a NIR of 13 characters; a dossier may hold the two figures of its key as well. */
function withoutKey(id, value) {
  return id.endsWith('.nir') ? String(value).slice(0, 13) : value;
}

/** A box that nobody ticked is sent as « non ». */
function isUntickedBox(id, sent) {
  return fieldById.get(id)?.control === 'checkbox' && sent[id] === false;
}

function isSame(one, other) {
  return typeof other === 'number' || typeof one === 'number' ? Number(one) === Number(other) : one === other;
}

/**
 * Enters one dossier from the portal home to the receipt, Truelle filling and a person doing the rest.
 * @param {{ truelle: object, home: string, skin: 'plain' | 'tables' | 'kit', caseFile: CaseFile, sample: Sample,
 *   onStep?: (title: string, page: import('@playwright/test').Page) => Promise<void> }} play
 *   `home` is the address of the copy, `onStep` is told after each stage.
 * @returns {Promise<{ said: string[], findings: { rule: string | null, severity: string | null }[], sent: Sent, differences: { field: string, is: string }[] }>}
 */
export async function playContract({ truelle, home, skin, caseFile, sample, onStep = async () => undefined }) {
  const meant = meantValues(sample, caseFile);
  const page = await truelle.context.newPage();
  const user = portalUser(page, skin);

  await user.startRequest(home);
  await onStep('Entreprise', page);
  await user.chooseCompany(meant['employer.siret']);
  await user.chooseContact('ROUSSEL');
  await onStep('Le formulaire, encore vide', page);

  const panel = await truelle.openPanel(page);
  const hand = panelUser(panel);
  await hand.choose('Dossier', caseFile.name);
  await hand.preview();
  await hand.replaceKept();
  await onStep('Aperçu avant remplissage', panel);
  const answer = (asking) => answerQuestion(asking, user, meant);
  const said = [await hand.fill({ onQuestion: answer })];
  await onStep('Compte rendu du remplissage', panel);
  await user.tickAttestations();
  await onStep('Le formulaire rempli', page);
  const readFindings = () =>
    panel
      .getByRole('list', { name: 'Alertes' })
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => ({ rule: item.getAttribute('data-rule'), severity: item.getAttribute('data-severity') })));
  // Nobody ticks and goes on within a blink: Truelle has seen the tick by then.
  await expect(panel.locator('li[data-rule=supporting-documents-attestation]')).toHaveCount(0);
  const findings = await readFindings();

  await user.next();
  await user.waitForStep('validate');
  said.push(await hand.fill({ onQuestion: answer }));
  await onStep('Lieu et date', page);
  await user.next();
  await user.waitForStep('documents').catch(async (error) => {
    throw new Error(`${error.message}\nTruelle said: ${said.at(-1)}; finds: ${JSON.stringify(await readFindings())}`, { cause: error });
  });
  const isOtherLength = ['21', '22'].includes(meant['contract.exemptionType']);
  const required = documentSlots.filter((slot) => slot.required || (slot.id === 'tripartite' && isOtherLength));
  const papers = signedPapers(meant);
  for (const slot of required) await user.upload(slot.labels[skin], papers[slot.id]);
  await hand.waitForDocuments(required.map((slot) => slot.id));
  await onStep('Documents', page);
  await user.send();
  const number = await user.receiptNumber();
  await onStep('Accusé de réception', page);

  const today = new Date().toLocaleDateString('sv-SE');
  const sent = await (await fetch(`${home}/api/sent/${number}`)).json();
  await panel.close();
  await page.close();
  return { said, findings, sent, differences: compareWithMeant(meant, sent.values, today) };
}

/**
 * Answers what Truelle asks in the middle of a fill as the person who knows the dossier would: the namesake with the
 * right birth date, « Valider » on a card that Truelle has filled, and no search for what the portal does not know.
 */
export async function answerQuestion(question, user, meant) {
  const lookup = await question.getAttribute('data-lookup');
  const born = String(meant[`${lookup}.birthDate`] ?? '').split('-').reverse().join('/');
  const row = question.getByRole('button', { name: born });
  if (born !== '' && (await row.count()) === 1) await row.click();
  else if (born !== '') await user.validateCard(lookup);
  else {
    await question.getByRole('button', { name: 'Passer cette recherche' }).click();
    await user.waitForNoSearch();
  }
  await question.waitFor({ state: 'hidden' });
}
