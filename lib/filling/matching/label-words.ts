import { foldLabel } from '../../fields/label-text';
import { tradeWords } from './trade-words';

/** Words that the rewrites turn into others, for a slip of the typist that hides them from the rewrites. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ['certification', 'diplome'], ['qualification', 'diplome'], ['localite', 'commune'], ['anterieur', 'precedent'], ['libelle', 'intitule'], ['attestation', 'atteste'],
  ['boulevard', 'voie'], ['immeuble', 'complement'], ['batiment', 'complement'],
]); // prettier-ignore

const emptyWords = new Set(
  (
    'le la les l de du des d un une au aux a en pour par sur dans chez votre vos mon ma mes ce cet cette ces son sa ses il elle qui que est sont ou s si e y j m t vous je nous on ' +
    'saisir saisissez saisie indiquer indiquez renseigner renseignez veuillez merci preciser precisez choisir choisissez selectionner selectionnez entrer entrez ' +
    'champ obligatoire facultatif optionnel requis exemple ex format aide cerfa liste deroulant ci contre dessous dessus cocher cochez case ' +
    'jj mm aaaa chiffre caractere lettre espace info information concernant relatif eur euro € * ' +
    'quel quelle etes etre sera aussi egalement eventuel eventuelle eventuellement principal principale global total totale present presente svp ' +
    'professionnel professionnelle identification document formulaire cas nomenclature'
  ).split(' '),
);

// Words that say of whom a field is, not what it is. They weigh little in a likeness and much in the choice of a block.
// What kind of thing is asked. « Code du diplôme » is no diploma, and no level of one.
const heads: Readonly<Record<string, string>> = {
  code: 'code', numero: 'code', date: 'date', nom: 'nom', prenom: 'prenom', intitule: 'nom', denomination: 'nom', niveau: 'niveau', duree: 'duree', heure: 'heure', minute: 'minute',
  montant: 'montant', type: 'type', nature: 'type', adresse: 'adresse', telephone: 'telephone', courriel: 'courriel',
}; // prettier-ignore

/** The kinds of thing that words ask: a code, a date, a name. */
export function headsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => heads[word] ?? []));
}

// A name is left out: « Nom du responsable » is no « Dénomination ».
const kinHeads = ['code', 'type'];

/** Words that ask the same kind of thing: « numéro » and « code », « type » and « nature ». */
export function kinOf(word: string): readonly string[] {
  const head = heads[word];
  return head === undefined || !kinHeads.includes(head) ? [] : Object.keys(heads).filter((other) => other !== word && heads[other] === head && other !== 'date');
}

const ownerWords = new Set(
  (
    'apprenti alternant apprenant maitre apprentissage tuteur employeur entreprise etablissement societe cfa ofa organisme centre siteformation ' +
    'representant legal responsable 1 2 3 4'
  ).split(' '),
);

// Somebody or something else than what the contract asks for: a label that names one is never one of ours.
const strangerWords = new Set(
  (
    'mere pere parent conjoint ancien contact interlocuteur correspondant signataire gestionnaire dirigeant gerant president facturation siege livraison ' +
    'iban bic rib banque bancaire delivrance expiration permis visite medical adherent urgence prevenir depot opco referent comptable mandataire ' +
    'connexion compte passe identifiant commentaire observation facture delegataire tiers fixe fax garant caution ' +
    'chef directeur directrice drh rh formateur formatrice medecin enfant proche frere soeur'
  ).split(' '),
);

export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

export function isOwnerWord(word: string): boolean {
  return ownerWords.has(word);
}

export function isStrangerWord(word: string): boolean {
  return strangerWords.has(word);
}

const speltTexts = new Map<string, string>();
// A form has some hundreds of labels and options; a page that changes for hours must not fill the memory.
const textsAtMost = 3000;

/**
 * A label or an option folded and with its abbreviations written out, empty words kept: what phrases are searched in.
 * Remembered: never for what a person typed, see `spellAfresh`.
 */
export function spellOut(text: string): string {
  const known = speltTexts.get(text);
  if (known !== undefined) return known;
  const spelt = spellAfresh(text);
  if (speltTexts.size >= textsAtMost) speltTexts.clear();
  speltTexts.set(text, spelt);
  return spelt;
}

/** The same, remembered nowhere. */
export function spellAfresh(text: string): string {
  let spelt = foldLabel(text);
  for (const [from, to] of tradeWords) {
    const rewritten = spelt.replace(from, to);
    if (rewritten !== spelt) spelt = rewritten.replace(/ {2,}/g, ' ').trim();
  }
  return spelt.replace(/[^a-z0-9%]+/g, ' ').trim();
}

/** A technical name (`maitre2_dateNaissance`) as separate words. */
export function spellOutName(name: string): string {
  return spellOut(
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Za-z])(\d)/g, '$1 $2')
      .replace(/(\d)([A-Za-z])/g, '$1 $2')
      .replace(/[_\-.[\]:$/]+/g, ' '),
  );
}

const wordsBySpelt = new Map<string, readonly string[]>();

/** The words of a spelt-out label that carry meaning, singular; all of its words when none does (« du », « le »). Remembered, as `spellOut`. */
export function wordsOf(spelt: string): readonly string[] {
  const known = wordsBySpelt.get(spelt);
  if (known !== undefined) return known;
  const words = splitWords(spelt);
  if (wordsBySpelt.size >= textsAtMost) wordsBySpelt.clear();
  wordsBySpelt.set(spelt, words);
  return words;
}

/** The same, remembered nowhere. */
export function splitWords(spelt: string): readonly string[] {
  const all = spelt.split(' ').filter((word) => word !== '');
  const full = all.filter((word) => !emptyWords.has(word)).map(singular).filter((word) => !emptyWords.has(word));
  return [...new Set(full.length > 0 ? full : all)];
}

function singular(word: string): string {
  return word.length > 3 && (word.endsWith('s') || word.endsWith('x')) ? word.slice(0, -1) : word;
}
