import type { SignatureAreaId } from './file-facts';
import type { DocumentContent } from './read-content';
import type { Said } from './said';

/** Square points from which on somebody has written there; below the lower number, nobody has. */
const inkThere = 30;
const inkNone = 8;

const signerNames: Readonly<Record<SignatureAreaId, string>> = {
  employer: 'l’employeur',
  apprentice: 'l’apprenti(e)',
  legalRepresentative: 'le représentant légal',
  cfa: 'le CFA (visa)',
  other: 'un signataire',
};

/** Judges the signatures of a document that these people must sign. What was not found is said with how sure that is. */
export function judgeSignatures(content: DocumentContent, signers: readonly SignatureAreaId[]): readonly Said[] {
  const digital = judgeDigital(content);
  const hasDigital = content.signatures.length > 0;
  if (content.kind === 'unreadable') return digital;
  if (content.ink === null || content.ink.length === 0) return hasDigital ? digital : [sayUnknown(content)];
  const surfaces = new Map(content.ink.map(({ id, surface }) => [id, surface]));
  const asked = surfaces.has('other') && surfaces.size === 1 ? (['other'] as const) : signers.filter((id) => surfaces.has(id));
  const surfaceOf = (id: SignatureAreaId): number => surfaces.get(id) ?? 0;
  const there = asked.filter((id) => surfaceOf(id) >= inkThere);
  const none = asked.filter((id) => surfaceOf(id) < inkNone);
  const doubtful = asked.filter((id) => surfaceOf(id) >= inkNone && surfaceOf(id) < inkThere);
  const said: Said[] = [...digital];
  if (there.length > 0) said.push(sayThere(there, content));
  if (doubtful.length > 0) said.push({ id: 'ink-doubtful', tone: 'warn', sentence: `Peu d’encre dans le cadre prévu pour ${list(doubtful)} : vérifiez que la signature y est.` });
  if (none.length > 0) said.push(sayNone(none, hasDigital, content));
  return said;
}

/** On a scan, print that recognition has not read looks like ink. */
function sayThere(there: readonly SignatureAreaId[], { textSource }: DocumentContent): Said {
  const found = `Une marque se trouve dans le cadre prévu pour ${list(there)}.`;
  if (textSource === 'recognized') return { id: 'ink-found', tone: 'note', sentence: `${found} Sur une page numérisée, ce n’est pas sûr : regardez-la vous-même.` };
  return { id: 'ink-found', tone: 'good', sentence: `${found} Truelle ne reconnaît pas une signature d’une autre.` };
}

function sayNone(none: readonly SignatureAreaId[], hasDigital: boolean, { textSource }: DocumentContent): Said {
  if (hasDigital)
    return { id: 'ink-none', tone: 'note', sentence: `Rien n’est écrit à la main dans le cadre prévu pour ${list(none)} : vérifiez que la signature numérique est bien la sienne.` };
  if (textSource === 'recognized')
    return { id: 'ink-none', tone: 'warn', sentence: `Aucune marque trouvée dans le cadre prévu pour ${list(none)}, sur une page numérisée : regardez-la vous-même.` };
  return {
    id: 'ink-none',
    tone: 'stop',
    sentence: none.includes('other')
      ? 'Aucune signature dans les cadres prévus. Faites signer le document, puis choisissez le nouveau fichier.'
      : `Aucune signature dans le cadre prévu pour ${list(none)}. Faites signer le document, puis choisissez le nouveau fichier.`,
  };
}

function sayUnknown({ picturePages }: DocumentContent): Said {
  const why = picturePages > 0 ? 'la page à signer est une image' : 'aucun cadre de signature n’est nommé dans le texte';
  return { id: 'signature-unknown', tone: 'warn', sentence: `Truelle n’a pas pu chercher les signatures : ${why}. Vérifiez qu’elles y sont toutes.` };
}

function judgeDigital({ signatures }: DocumentContent): Said[] {
  const altered = signatures.filter(({ state }) => state === 'altered');
  const unknown = signatures.filter(({ state }) => state === 'unknown');
  const whole = signatures.filter(({ state }) => state === 'unchanged' || state === 'extended');
  const said: Said[] = [];
  if (altered.length > 0)
    said.push({ id: 'digital-altered', tone: 'stop', sentence: `Le document a été modifié après la signature numérique de ${signers(altered)}. Reprenez le fichier d’origine, tel qu’il a été signé.` });
  if (unknown.length > 0)
    said.push({ id: 'digital-unknown', tone: 'warn', sentence: `La signature numérique de ${signers(unknown)} est faite d’une façon que Truelle ne sait pas vérifier.` });
  if (whole.length > 0) {
    const isAlone = whole.some(({ state }) => state === 'unchanged');
    const since = isAlone ? 'document inchangé depuis' : 'ce qui a été signé est intact, des ajouts ont suivi';
    said.push({ id: 'digital-whole', tone: isAlone ? 'good' : 'warn', sentence: `Signature numérique de ${signers(whole)} : ${since}. La confiance à donner au certificat n’est pas jugée.` });
  }
  return said;
}

function signers(signatures: DocumentContent['signatures']): string {
  return signatures.map(({ signer, signedAt }) => `${signer === '' ? 'un signataire sans nom' : signer}${signedAt === null ? '' : `, le ${sayMoment(signedAt)}`}`).join(' ; ');
}

function sayMoment(moment: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(moment) ?? [];
  return `${day}/${month}/${year}`;
}

function list(ids: readonly SignatureAreaId[]): string {
  const names = ids.map((id) => signerNames[id]);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} et ${last}` : last;
}
