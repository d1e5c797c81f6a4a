import { catalogue, fieldIds, type FieldId, type SectionId } from '../../fields/catalogue';
import type { ControlReading, LabelSource } from '../../fields/reading';
import type { PortalDescription } from '../../portal/description';
import { fitControl, optionsSay, optionsTell, tellingOptions } from './control-fit';
import { fitPlace, type ControlPlace } from './control-place';
import { likenessOf, mendOwners, type Likeness } from './label-likeness';
import { headsOf, isEmptyWord, isOwnerWord, isStrangerWord, spellOut, spellOutName, wordsOf } from './label-words';
import { ownersIn } from './label-owners';
import { answersOf } from './option-choice';
import { ownLabels } from './own-labels';
import { indexWordings, type Wording, type WordingIndex } from './wording-index';

/** One field a control may stand for, with what speaks for it. */
export interface Candidate {
  readonly field: FieldId;
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for it, in French; never a value. */
  readonly explain: () => readonly string[];
}

// What a page ties to the control itself, before what only stands near it.
const trust: Readonly<Record<LabelSource, number>> = {
  calibration: 1, 'aria-labelledby': 1, 'label-for': 1, 'label-wrap': 1, 'aria-label': 1, 'host-label': 1, legend: 1, 'label-name': 1,
  'row-header': 1, 'cell-left': 1, term: 1, 'cell-above': 0.98, floating: 0.98, 'text-before': 0.98, 'group-text': 0.97, 'text-after': 0.95,
  'label-near': 0.95, placeholder: 0.95, title: 0.95, image: 0.95, 'described-by': 0, 'technical-name': 0.85,
}; // prettier-ignore

// A further label counts less: the first one found is the one that a person reads.
const furtherLabel = 0.92;
// A first label that no wording explains makes doubtful what stands further away.
const afterUnknown = 0.8;
// The title of a group completes a label: « Naissance › Date ».
const withTitle = 0.97;
// The title of a block says less of each label below it.
const withBlock = 0.9;
const wholeLabel = 0.97;
const leastScore = 0.45;
// « Commune » may be a birthplace, but not where a town that is called just so could be meant: at most a candidate then.
const closeness = 0.1;
const doubtful = 0.65;
const possiblePlace = 0.3;
const bestShape = tellingOptions;
// What a list says by its answers alone, where its words are not understood.
const listOnly = 0.78;
const clearWords = 0.85;

interface Judged extends Candidate {
  /** How like the words are, whatever the place and the shape. */
  readonly words: number;
}

/** The fields a control may stand for, likeliest first; empty when nothing it shows resembles a field. */
export function fieldCandidates(control: ControlReading, place: ControlPlace, portal: PortalDescription): readonly Candidate[] {
  if (place.is === 'stranger') return [];
  const index = indexWordings(portal);
  const labels = labelsToRead(control).map((label) => ({ ...label, spelt: mended(label.spelt, index) }));
  if (labels.some((label) => namesStranger(label, index))) return [];
  const best = new Map<FieldId, Judged>();
  const named = new Set<FieldId>();
  let closest = 0;
  let weight = 1;
  for (const { text, spelt, source } of labels) {
    const told = { words: new Set(wordsOf(spelt)), owners: ownersIn(spelt), place };
    let top = 0;
    for (const { title, asked, worth } of askedTexts(text, spelt, place)) {
      // A label that is known whole needs no title of a block.
      if (worth === withBlock && top >= wholeLabel) continue;
      for (const [field, likeness] of likenessIn(asked, index)) {
        const words = likeness.likeness * trust[source] * worth * weight;
        top = Math.max(top, words);
        if (title === null && words >= clearWords) named.add(field);
        const where = placeFactor(field, likeness, told);
        const isTelling = where >= possiblePlace && words > closest;
        if (!isTelling && words * where * bestShape < leastScore) continue;
        const shape = fitControl(control, field);
        if (isTelling && shape > 0) closest = words;
        const score = Math.min(1, words * where * shape);
        if (score < leastScore || score <= (best.get(field)?.score ?? 0)) continue;
        const explain = () => explained({ label: title === null ? text : `${title} › ${text}`, source, likeness, place, where, kind: control.kind, shape });
        best.set(field, { field, score, words, explain });
      }
    }
    weight = Math.min(weight, top < 0.6 ? afterUnknown : furtherLabel);
  }
  const told = toldByOptions(control, place);
  // Words that clearly ask another field have the last word, wherever that one belongs.
  for (const field of named.size > 0 && !told.some((one) => named.has(one)) ? [] : told) {
    const score = listOnly * Math.max(0.97, fitPlace(field, place));
    if (score <= (best.get(field)?.score ?? 0)) continue;
    best.set(field, { field, score, words: Math.max(closest, score), explain: () => ['la liste donne les réponses de ce champ et d’aucun autre'] });
  }
  return [...best.values()].map((one) => (one.words < closest - closeness ? { ...one, score: Math.min(one.score, doubtful) } : one)).sort((a, b) => b.score - a.score);
}

const listed = fieldIds.filter((field) => catalogue[field].format === 'code' && catalogue[field].usage !== 'signature');
const longLists = 3;

/** Fields whose answers a list gives in words, three at least or both of two, in a block that may hold them; a diploma only where its block asks one. */
function toldByOptions(control: ControlReading, place: ControlPlace): readonly FieldId[] {
  if (control.options === null) return [];
  const { length } = control.options;
  const said = listed.filter((field) => length >= Math.min(longLists, (answersOf(field) ?? []).length) && fitPlace(field, place) >= 0.6 && fitControl(control, field) > 0 && optionsSay(control, field));
  const diplomas = said.filter((field) => catalogue[field].nomenclature === 'diploma');
  return said.filter((field) => optionsTell(control, field) || (diplomas.length === 1 && diplomas.includes(field)));
}

interface ReadLabel {
  readonly text: string;
  readonly spelt: string;
  readonly source: LabelSource;
}

/** Labels that say what is asked; the technical name speaks only when nothing else does. */
function labelsToRead(control: ControlReading): readonly ReadLabel[] {
  const read = ownLabels(control).map((label) => ({ ...label, spelt: spellOut(label.text) }));
  const telling = read.filter(({ spelt }) => wordsOf(spelt).some((word) => !isEmptyWord(word)) || spelt.length <= 3);
  if (telling.length > 0) return telling.filter((label, at) => telling.findIndex((other) => other.spelt === label.spelt) === at);
  return control.labels.filter(({ source }) => source === 'technical-name').map((label) => ({ ...label, spelt: spellOutName(label.text) }));
}

// Official numbers by the letters that everybody calls them by.
const letters = /\((?:n ?[°º] ?|code )?(siret|nir|uai|naf|ape|idcc|rncp|cfd|rqth|deca)\)/i;
const withLetters = 0.95;

/** The label alone, by the letters it puts in brackets, and with each title that names a piece of information. */
function askedTexts(text: string, spelt: string, { stems }: ControlPlace): readonly { title: string | null; asked: string; worth: number }[] {
  const named = letters.exec(text)?.[1];
  // « Intitulé de la convention (IDCC) » asks no number.
  const isNumber = [...headsOf(wordsOf(spelt))].every((head) => head === 'code');
  const short = named === undefined || !isNumber ? [] : [{ title: null, asked: spellOut(named), worth: withLetters }];
  return [{ title: null, asked: spelt, worth: 1 }, ...short, ...stems.map((stem) => ({ title: stem.text, asked: `${spelt} ${spellOut(stem.text)}`, worth: stem.isBlock ? withBlock : withTitle }))];
}

/** A label that names somebody who is no part of the contract, and that no wording explains whole. */
function namesStranger({ spelt }: ReadLabel, index: WordingIndex): boolean {
  const words = wordsOf(spelt);
  if (!words.some((word) => isStrangerWord(word) && !index.weights.has(word))) return false;
  return !index.wordings.some((wording) => wording.words.length === words.length && wording.words.every((word) => words.includes(word)));
}

interface Explained {
  readonly label: string;
  readonly source: LabelSource;
  readonly likeness: Likeness;
  readonly place: ControlPlace;
  readonly where: number;
  readonly kind: string;
  readonly shape: number;
}

function explained({ label, source, likeness, place, where, kind, shape }: Explained): readonly string[] {
  const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
  return [
    `libellé «\u00a0${label}\u00a0» (${source}) proche de «\u00a0${likeness.wording.text}\u00a0» : ${percent(likeness.likeness)}`,
    `rubrique ${place.sections.length === 0 ? 'non nommée' : place.sections.join(' ou ')} : ${percent(where)}`,
    `forme ${kind} : ${percent(shape)}`,
  ];
}

const parties: ReadonlySet<SectionId> = new Set<SectionId>(['employer', 'apprentice', 'legalRepresentative', 'master1', 'master2', 'masters', 'cfa', 'site']);

interface Told {
  readonly words: ReadonlySet<string>;
  readonly owners: readonly SectionId[];
  readonly place: ControlPlace;
}

/** How well the block, or the owner named in the label itself, agrees with the field. */
function placeFactor(field: FieldId, { wording, freeOwners }: Likeness, { words, owners, place }: Told): number {
  const { section } = catalogue[field];
  const here = fitPlace(field, place);
  // The rank of a master is never explained away.
  if (owners.length === 1 && (section === 'master1' || section === 'master2') && !owners.includes(section)) return 0;
  const isParty = place.is === 'named' && place.sections.every((one) => parties.has(one));
  const named = owners.length === 0 ? 0 : fitPlace(field, { ...place, is: 'named', sections: owners });
  if (freeOwners.length > 0 && owners.length > 0) {
    if (named < 0.65) return named;
    if (here === 1) return 0.97;
    // The label says of whom; its block may be a whole page, but not another person's.
    if (!isParty) return Math.min(1, named + 0.02) * 0.98;
    return named < 1 ? named * here : Math.max(here, owners.length === 1 && owners.includes(section) && here >= 0.3 ? 0.9 : here);
  }
  const isOwned = named === 1 && wording.words.some(isOwnerWord);
  // « Nom » says less than « Nom du CFA », which it resembles so much.
  const lacksOwner = wording.isSharedBare && wording.words.some((word) => isOwnerWord(word) && !words.has(word));
  const isGeneral = (wording.isShared || lacksOwner) && !isOwned;
  if (place.is === 'unknown') return isGeneral ? 0.6 : 0.97;
  if (place.isUncertain && isGeneral) return Math.min(here, 0.6);
  if (here === 1) return lacksOtherOwner(wording, words, place) ? 0.9 : 1;
  return isGeneral || (isParty && parties.has(section)) ? here : 0.75 + 0.25 * here;
}

/** « Date de début » is not « Date de début chez l’employeur » where the block is not the employer’s. */
function lacksOtherOwner(wording: Wording, words: ReadonlySet<string>, { sections }: ControlPlace): boolean {
  if (!wording.words.some((word) => isOwnerWord(word) && !words.has(word))) return false;
  return wording.owners.length > 0 && !wording.owners.some((owner) => sections.includes(owner));
}

type Spellings = Parameters<typeof likenessOf>[2];
interface Remembered {
  readonly likenesses: Map<string, ReadonlyMap<FieldId, Likeness>>;
  readonly mended: Map<string, string>;
  readonly spellings: Spellings;
}
const remembered = new WeakMap<WordingIndex, Remembered>();
const labelsAtMost = 4000;

function memoryOf(index: WordingIndex): Remembered {
  const memory = remembered.get(index) ?? { likenesses: new Map<string, ReadonlyMap<FieldId, Likeness>>(), mended: new Map<string, string>(), spellings: emptySpellings() };
  remembered.set(index, memory);
  return memory;
}

function mended(spelt: string, index: WordingIndex): string {
  const memory = memoryOf(index);
  const text = memory.mended.get(spelt) ?? mendOwners(spelt, index, memory.spellings);
  memory.mended.set(spelt, text);
  return text;
}

function likenessIn(spelt: string, index: WordingIndex): ReadonlyMap<FieldId, Likeness> {
  const memory = memoryOf(index);
  const known = memory.likenesses.get(spelt);
  if (known !== undefined) return known;
  if (memory.likenesses.size >= labelsAtMost) {
    memory.likenesses.clear();
    memory.mended.clear();
    memory.spellings.clear();
  }
  const found = likenessOf(spelt, index, memory.spellings);
  memory.likenesses.set(spelt, found);
  return found;
}

function emptySpellings(): Spellings {
  return new Map();
}
