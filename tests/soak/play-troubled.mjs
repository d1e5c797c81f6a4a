import { fieldById } from '../pages/egestion/definition.mjs';
import { documentSlots, words } from '../pages/egestion/wording.mjs';
import { overlayOf } from '../e2e/closed-overlay.mjs';
import { answerQuestion, compareWithMeant, meantValues } from '../e2e/play-contract.mjs';
import { portalUser } from '../e2e/portal-user.mjs';
import { signedPapers } from '../e2e/signed-papers.mjs';
import { panelUser } from '../e2e/truelle-user.mjs';
import { askForFaults, killWorkers, lastingOf, passing, pressUntil, typeByHand, typedByHand } from './troubles.mjs';

/**
 * Enters one contract while things go wrong, in the tab and the panel of the contract before.
 * @param {{ lane: Awaited<ReturnType<typeof import('./lane.mjs').openLane>>, skin: 'plain' | 'tables' | 'kit', caseFile: import('../e2e/play-contract.mjs').CaseFile, troubles: readonly string[] }} play
 * @returns {Promise<{ end: 'received' | 'refused' | 'wrong', why: readonly string[], deaths: number }>}
 *   « received »: everything is there as meant. « refused »: what is not there was said, with a reason. « wrong »: anything else; `why` names fields and rules, never values.
 */
export async function playTroubled({ lane, skin, caseFile, troubles }) {
  const { copy, page, panel, sample } = lane;
  const meant = { ...meantValues(sample, caseFile), ...(troubles.includes('typing') ? { [typedByHand.field]: typedByHand.text } : {}) };
  const lasting = lastingOf(troubles);
  const user = portalUser(page, skin);
  const hand = panelUser(panel);
  copy.setFaults([]);

  await page.bringToFront();
  await page.goto(`${copy.url}${await newDraft(copy.url, skin, meant['employer.siret'])}`);
  await askForFaults(page, lasting);
  await page.reload();
  await user.waitForStep('form');
  await user.chooseContact('ROUSSEL');
  await panel.getByRole('tab', { name: /^Remplir/ }).click();
  await hand.choose('Dossier', caseFile.name);
  await hand.preview();
  await hand.replaceKept();

  const endKilling = troubles.includes('worker-killed') ? await killWorkers(panel) : null;
  const neighbour = troubles.includes('second-tab') ? await openNeighbour(lane, skin, meant) : null;
  const answer = (question) => answerQuestion(question, user, meant);
  const during = meddle({ lane, user, skin, troubles });
  if (troubles.includes('session-loss')) await askForFaults(page, [...lasting, 'session-loss']);
  const first = await Promise.all([fillWith({ hand, answer, user, page, skin, lasting }), during]).then(([said]) => said);
  if (troubles.includes('reload')) {
    // What was not saved is gone with the page; the person chooses the dossier again and goes on.
    await page.reload();
    await user.waitForStep('form');
    await hand.preview();
    await hand.replaceKept();
    await fillWith({ hand, answer, user, page, skin, lasting });
    if (troubles.includes('typing')) await typeByHand(user, skin);
  }
  await user.tickAttestations();
  const reasons = await readReasons(panel);
  const deaths = endKilling === null ? 0 : await endKilling();

  const interrupted = passing.filter((name) => troubles.includes(name));
  const leave = async (press, step) => {
    await askForFaults(page, [...lasting, ...interrupted]);
    return pressUntil({ user, skin, page, press, arrived: () => user.waitForStep(step), lasting });
  };
  const refused = async (lines) => {
    const asked = await overlayOf(page).then((overlay) => overlay.question());
    const isSaid = lines.length > 0 && lines.every((line) => reasons.some((label) => line.includes(label)));
    return { end: isSaid || asked !== '' ? 'refused' : 'wrong', why: [...reasons, ...(asked === '' ? [] : [`held: ${asked}`]), first], deaths };
  };
  const atForm = await leave(user.next, 'validate').catch(() => ['no answer']);
  if (atForm.length > 0) return refused(atForm);
  await hand.fill({ onQuestion: answer });
  const atPlace = await leave(user.next, 'documents').catch(() => ['no answer']);
  if (atPlace.length > 0) return refused(atPlace);

  const papers = lane.papersOf(caseFile, () => signedPapers(meant));
  const isOtherLength = ['21', '22'].includes(meant['contract.exemptionType']);
  const required = documentSlots.filter((slot) => slot.required || (slot.id === 'tripartite' && isOtherLength));
  for (const slot of required) await user.upload(slot.labels[skin], papers[slot.id]);
  await hand.waitForDocuments(required.map((slot) => slot.id));
  await askForFaults(page, [...lasting, ...interrupted]);
  const atEnd = await pressUntil({ user, skin, page, press: user.send, arrived: user.receiptNumber, lasting }).catch(() => ['no answer']);
  if (atEnd.length > 0) return refused(atEnd);
  const sent = await (await fetch(`${copy.url}/api/sent/${await user.receiptNumber()}`)).json();

  const differences = compareWithMeant(meant, sent.values, new Date().toLocaleDateString('sv-SE'));
  const decoys = Object.entries(sent.decoys).filter(([, text]) => text !== '').map(([name]) => `decoy ${name}`);
  const strayed = neighbour === null ? [] : await neighbour.close();
  const labelOf = (field) => fieldById.get(field)?.labels[skin] ?? field;
  const unsaid = differences.filter(({ field, is }) => is !== 'missing' || !reasons.some((label) => labelOf(field).startsWith(label) || label.startsWith(labelOf(field))));
  const why = [...differences.map(({ field, is }) => `${field} ${is}`), ...decoys, ...strayed];
  if (why.length === 0) return { end: 'received', why, deaths };
  return { end: unsaid.length + decoys.length + strayed.length === 0 ? 'refused' : 'wrong', why, deaths };
}

/** Presses « Remplir »; where the portal does not take the card of a new person, the person signs in again or presses once more. */
async function fillWith({ hand, answer, user, page, skin, lasting }) {
  const again = user.form().getByText('Se reconnecter', { exact: true }).last();
  const technical = user.form().getByText(words.technicalError[skin]).last();
  const onQuestion = async (question) => {
    const said = Promise.any([again.waitFor({ timeout: 120_000 }).then(() => 'signed out'), technical.waitFor({ timeout: 120_000 }).then(() => 'technical')]);
    const outcome = await Promise.any([answer(question).then(() => 'answered'), said]);
    if (outcome === 'answered') return;
    await askForFaults(page, lasting);
    if (outcome === 'signed out') {
      await again.click();
      await again.waitFor({ state: 'hidden' });
    }
    if (skin === 'kit') await technical.waitFor({ state: 'hidden' });
    if (await question.isVisible()) await answer(question);
  };
  await page.bringToFront();
  return hand.fill({ onQuestion, timeout: 240_000 });
}

/** What somebody else does while Truelle fills. */
async function meddle({ lane, user, skin, troubles }) {
  if (!troubles.includes('typing')) return;
  await lane.panel.getByRole('progressbar', { name: 'Remplissage' }).waitFor();
  await typeByHand(user, skin);
}

/** A second contract in a tab of its own, whose form must stay as it is. */
async function openNeighbour(lane, skin, meant) {
  const page = await lane.page.context().newPage();
  const user = portalUser(page, skin);
  await page.goto(`${lane.copy.url}${await newDraft(lane.copy.url, skin, meant['employer.siret'])}`);
  await user.waitForStep('form');
  const read = () => user.form().locator('input, select, textarea').evaluateAll((all) => all.map((one) => (['checkbox', 'radio'].includes(one.type) ? String(one.checked) : one.value)).join('\n'));
  const before = await read();
  await lane.page.bringToFront();
  return {
    async close() {
      const isSame = (await read()) === before;
      await page.close();
      return isSame ? [] : ['written into another tab'];
    },
  };
}

async function newDraft(home, skin, siret) {
  const answer = await fetch(`${home}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ values: { 'employer.siret': siret }, skin, saved: true }) });
  return (await answer.json()).url;
}

/** Names of the fields that the receipt says were not written. */
async function readReasons(panel) {
  const detail = panel.getByRole('button', { name: 'Détail du reçu' });
  if ((await detail.count()) === 0) return [];
  if ((await detail.getAttribute('aria-expanded')) !== 'true') await detail.click();
  return panel.locator('.receipt-line', { has: panel.locator('p') }).locator('.receipt-name').allInnerTexts();
}
