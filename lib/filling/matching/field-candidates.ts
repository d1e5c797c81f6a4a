import { catalogue, type FieldId, type SectionId } from '../../fields/catalogue';
import type { ControlReading, LabelSource } from '../../fields/reading';
import type { PortalDescription } from '../../portal/description';
import { fitControl } from './control-fit';
import { fitPlace, type ControlPlace } from './control-place';
import { likenessOf, type Likeness } from './label-likeness';
import { isEmptyWord, isOwnerWord, isStrangerWord, spellOut, spellOutName, wordsOf } from './label-words';
import { ownersIn } from './label-owners';
import { ownLabels } from './own-labels';
import { indexWordings, type WordingIndex } from './wording-index';

/** One field a control may stand for, with what speaks for it. */
export interface Candidate {
  readonly field: FieldId;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
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
const leastScore = 0.45;
// « Commune » may be a birthplace, but not where a town that is called just so could be meant: at most a candidate then.
const closeness = 0.1;
const doubtful = 0.65;

/** The fields a control may stand for, likeliest first; empty when nothing it shows resembles a field. */
export function fieldCandidates(control: ControlReading, place: ControlPlace, portal: PortalDescription): readonly Candidate[] {
  if (place.is === 'stranger') return [];
  const index = indexWordings(portal);
  const labels = labelsToRead(control);
  if (labels.some((label) => namesStranger(label, index))) return [];
  const best = new Map<FieldId, Judged>();
  let closest = 0;
  let weight = 1;
  for (const label of labels) {
    const texts = [{ text: label.text, spelt: label.spelt, worth: 1 }, ...place.stems.map((stem) => ({ text: `${stem.text} › ${label.text}`, spelt: `${label.spelt} ${spellOut(stem.text)}`, worth: 0.97 }))]; // prettier-ignore
    let top = 0;
    for (const { text, spelt, worth } of texts) {
      for (const [field, likeness] of likenessIn(spelt, index)) {
        const words = likeness.likeness * trust[label.source] * worth * weight;
        top = Math.max(top, words);
        const candidate = judge(field, likeness, words, text, { label, control, place });
        if (candidate.isPossible) closest = Math.max(closest, words);
        if (candidate.score >= leastScore && candidate.score > (best.get(field)?.score ?? 0)) best.set(field, candidate);
      }
    }
    weight = Math.min(weight, top < 0.6 ? afterUnknown : furtherLabel);
  }
  return [...best.values()].map((one) => (one.words < closest - closeness ? { ...one, score: Math.min(one.score, doubtful) } : one)).sort((a, b) => b.score - a.score);
}

interface Judged extends Candidate {
  /** How like the words are, whatever the place and the shape. */
  readonly words: number;
  /** The place and the shape do not exclude it. */
  readonly isPossible: boolean;
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
  if (telling.length > 0) return unique(telling);
  return control.labels.filter(({ source }) => source === 'technical-name').map((label) => ({ ...label, spelt: spellOutName(label.text) }));
}

function unique(labels: readonly ReadLabel[]): readonly ReadLabel[] {
  return labels.filter((label, at) => labels.findIndex((other) => other.spelt === label.spelt) === at);
}

/** A label that names somebody who is no part of the contract, and that no wording explains whole. */
function namesStranger({ spelt }: ReadLabel, index: WordingIndex): boolean {
  const words = wordsOf(spelt);
  if (!words.some((word) => isStrangerWord(word) && !index.weights.has(word))) return false;
  return !index.wordings.some((wording) => wording.words.length === words.length && wording.words.every((word) => words.includes(word)));
}

interface Asked {
  readonly label: ReadLabel;
  readonly control: ControlReading;
  readonly place: ControlPlace;
}

function judge(field: FieldId, likeness: Likeness, words: number, text: string, { label, control, place }: Asked): Judged {
  const shape = fitControl(control, field);
  const where = placeFactor(field, likeness, label.spelt, place);
  const reasons = [
    `libellé « ${text} » (${label.source}) proche de « ${likeness.wording.text} » : ${Math.round(likeness.likeness * 100)} %`,
    `rubrique ${place.sections.length === 0 ? 'non nommée' : place.sections.join(' ou ')} : ${Math.round(where * 100)} %`,
    `forme ${control.kind} : ${Math.round(shape * 100)} %`,
  ];
  return { field, score: Math.min(1, words * where * shape), reasons, words, isPossible: shape > 0 && where >= 0.3 };
}

const parties: ReadonlySet<SectionId> = new Set<SectionId>(['employer', 'apprentice', 'legalRepresentative', 'master1', 'master2', 'masters', 'cfa', 'site']);

/** How well the block, or the owner named in the label itself, agrees with the field. */
function placeFactor(field: FieldId, likeness: Likeness, spelt: string, place: ControlPlace): number {
  const { section } = catalogue[field];
  const owners = ownersIn(spelt);
  const here = fitPlace(field, place);
  // The rank of a master is never explained away.
  if (owners.length === 1 && (section === 'master1' || section === 'master2') && !owners.includes(section)) return 0;
  if (likeness.freeOwners.length > 0 && owners.length > 0) {
    const named = fitPlace(field, { ...place, is: 'named', sections: owners });
    if (named < 0.65) return named;
    // The label says of whom; its block may be a whole page, but not another person's.
    if (here === 1) return 0.97;
    if (place.is === 'unknown' || !place.sections.every((one) => parties.has(one))) return Math.min(1, named + 0.02) * 0.98;
    return named < 1 ? named * here : Math.max(here, owners.includes(section) && here >= 0.3 ? 0.9 : here);
  }
  const isOwned = owners.length > 0 && likeness.wording.words.some(isOwnerWord) && fitPlace(field, { ...place, is: 'named', sections: owners }) === 1;
  const words = wordsOf(spelt);
  // « Nom » says less than « Nom du CFA », which it resembles so much.
  const lacksOwner = likeness.wording.words.some((word) => isOwnerWord(word) && !words.includes(word));
  const isGeneral = (likeness.wording.isShared || (lacksOwner && likeness.wording.isSharedBare)) && !isOwned;
  if (place.is === 'unknown') return isGeneral ? 0.6 : 0.97;
  if (place.isUncertain && isGeneral) return Math.min(here, 0.6);
  if (here === 1) return 1;
  const isElsewhere = place.sections.every((one) => parties.has(one)) && parties.has(section);
  if (isGeneral || isElsewhere) return here;
  return 0.75 + 0.25 * here;
}

const caches = new WeakMap<WordingIndex, Map<string, ReadonlyMap<FieldId, Likeness>>>();
type Spellings = Parameters<typeof likenessOf>[2];
const spellingCaches = new WeakMap<WordingIndex, Spellings>();
const cacheSize = 4000;

function emptySpellings(): Spellings {
  return new Map();
}

function likenessIn(spelt: string, index: WordingIndex): ReadonlyMap<FieldId, Likeness> {
  const cache = caches.get(index) ?? new Map<string, ReadonlyMap<FieldId, Likeness>>();
  caches.set(index, cache);
  const known = cache.get(spelt);
  if (known !== undefined) return known;
  const spellings = spellingCaches.get(index) ?? emptySpellings();
  spellingCaches.set(index, spellings);
  if (cache.size >= cacheSize) {
    cache.clear();
    spellings.clear();
  }
  const found = likenessOf(spelt, index, spellings);
  cache.set(spelt, found);
  return found;
}
