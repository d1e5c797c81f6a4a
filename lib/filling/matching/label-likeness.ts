import type { FieldId } from '../../fields/catalogue';
import { headsOf, isOwnerWord, isStrangerWord, kinOf, synonyms, wordsOf } from './label-words';
import { ownerWeight, type Wording, type WordingIndex } from './wording-index';

/** How like a text is to one wording, 0 to 1, and the owner words of the text that the wording does not explain. */
export interface Likeness {
  readonly likeness: number;
  readonly wording: Wording;
  readonly freeOwners: readonly string[];
}

interface Reading {
  readonly word: string;
  readonly quality: number;
}

const unknownWeight = 1;
const strangerWeight = 4;
const freeOwnerWeight = 0.06;
// « Code de voie » nearly says « Numéro de voie ».
const kinQuality = 0.85;

/**
 * For each field, the wording of it that a spelt-out text resembles most.
 * Words weigh by rarity; what the text has too much counts as much as what it lacks. Empty when nothing is shared.
 */
export function likenessOf(spelt: string, index: WordingIndex, spellings: Map<string, readonly Reading[]>): ReadonlyMap<FieldId, Likeness> {
  const words = wordsOf(spelt);
  const best = new Map<FieldId, Likeness>();
  const shared = new Map<number, { weight: number; text: number; explained: Set<string> }>();
  let textWeight = 0;
  for (const word of words) {
    const readings = readWord(word, index, spellings);
    const weight = weightOf(word, readings, index);
    textWeight += weight;
    const seen = new Map<number, Reading>();
    for (const reading of readings) {
      for (const number of index.byWord.get(reading.word) ?? []) {
        if ((seen.get(number)?.quality ?? 0) < reading.quality) seen.set(number, reading);
      }
    }
    for (const [number, reading] of seen) {
      const entry = shared.get(number) ?? { weight: 0, text: 0, explained: new Set<string>() };
      entry.weight += reading.quality * (index.weights.get(reading.word) ?? 0);
      entry.text += reading.quality * weight;
      entry.explained.add(word);
      shared.set(number, entry);
    }
  }
  const heads = headsOf(words);
  for (const [number, entry] of shared) {
    const wording = index.wordings[number];
    if (wording === undefined) continue;
    const freeOwners = words.filter((word) => isOwnerWord(word) && !entry.explained.has(word));
    // An owner word that the wording lacks is no noise: it says of whom, and is judged with the block.
    const ofText = entry.text / Math.max(textWeight - freeOwners.length * (ownerWeight - freeOwnerWeight), entry.text);
    const ofWording = Math.min(1, entry.weight / wording.weight);
    const likeness = (ofText + ofWording) / 2 - (Math.min(ofText, ofWording) < 0.6 ? 0.15 : 0) - headSlip(heads, wording.heads) - rankSlip(words, wording.words) - wordSlip(words, freeOwners, wording) - negationSlip(words, wording.words) - pastSlip(words, wording.words);
    if (likeness < 0.4) continue;
    for (const field of wording.fields) {
      if ((best.get(field)?.likeness ?? 0) < likeness) best.set(field, { likeness, wording, freeOwners });
    }
  }
  return best;
}

/** The text with the owners it misspells put right: « chez l’emploeyur » is the employer’s, whatever else it asks. */
export function mendOwners(spelt: string, index: WordingIndex, spellings: Map<string, readonly Reading[]>): string {
  return wordsOf(spelt).reduce((text, word) => {
    if (index.weights.has(word) || isOwnerWord(word)) return text;
    const meant = readWord(word, index, spellings)[0]?.word ?? '';
    return isOwnerWord(meant) ? text.replace(word, meant) : text;
  }, spelt);
}

/** What it costs that the text asks for another kind of thing than the wording: a code for a name, a date for an hour. */
function headSlip(text: ReadonlySet<string>, wording: ReadonlySet<string>): number {
  if (text.size === 0) return 0;
  const unexplained = [...text].filter((head) => !wording.has(head)).length;
  const missing = [...wording].filter((head) => !text.has(head)).length;
  return (wording.size === 0 ? 0.04 : 0.1) * unexplained + 0.05 * missing;
}

const negations = ['non', 'pas', 'aucun', 'aucune'];

/** « Mineur non émancipé » is the contrary of « mineur émancipé ». */
function negationSlip(text: readonly string[], wording: readonly string[]): number {
  return negations.some((word) => text.includes(word)) === negations.some((word) => wording.includes(word)) ? 0 : 0.4;
}

const pastWords = ['dernier', 'derniere', 'precedent', 'precedente', 'avant', 'ancien'];

/** « Diplôme préparé » is the one prepared now, not the last one before it. */
function pastSlip(text: readonly string[], wording: readonly string[]): number {
  return wording.some((word) => pastWords.includes(word)) && !text.some((word) => pastWords.includes(word)) ? 0.25 : 0;
}

/** A word that fits anything fits only alone: « Heures » is not « Heures de formation », nor « Organisme » the « Organisme de retraite ». */
function wordSlip(text: readonly string[], freeOwners: readonly string[], wording: Wording): number {
  if (wording.isOwnerOnly) return freeOwners.length > 0 ? 0.3 : 0;
  return wording.isGeneric && text.some((word) => word !== 'numero' && !isOwnerWord(word) && !wording.words.includes(word)) ? 0.2 : 0;
}

/** « Adresse 2 » is not « Adresse 1 ». */
function rankSlip(text: readonly string[], wording: readonly string[]): number {
  const ranks = wording.filter((word) => /^[1-4]$/.test(word));
  return ranks.length > 0 && text.some((word) => /^[1-4]$/.test(word)) && !ranks.some((rank) => text.includes(rank)) ? 0.3 : 0;
}

function weightOf(word: string, readings: readonly Reading[], index: WordingIndex): number {
  if (isOwnerWord(word)) return ownerWeight;
  if (isStrangerWord(word) && !index.weights.has(word)) return strangerWeight;
  const first = readings[0];
  if (first?.quality === 1) return index.weights.get(first.word) ?? unknownWeight;
  return first === undefined ? unknownWeight : Math.max(...readings.map((reading) => index.weights.get(reading.word) ?? unknownWeight));
}

/** Known words that a word may stand for: itself, else what it abbreviates, glues together or misspells. */
function readWord(word: string, index: WordingIndex, spellings: Map<string, readonly Reading[]>): readonly Reading[] {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const readings = index.weights.has(word) ? [{ word, quality: 1 }, ...kinOf(word).map((kin) => ({ word: kin, quality: kinQuality }))] : isStrangerWord(word) ? [] : guessWord(word, index);
  spellings.set(word, readings);
  return readings;
}

function guessWord(word: string, index: WordingIndex): readonly Reading[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const cut = [...index.weights.keys()].filter((other) => other.length >= word.length + 2 && other.startsWith(word));
  if (cut.length > 0 && cut.length <= 4) return cut.map((other) => ({ word: other, quality: 0.88 }));
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (index.weights.has(left) && index.weights.has(right)) return [{ word: left, quality: 0.9 }, { word: right, quality: 0.9 }]; // prettier-ignore
  }
  const allowed = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  if (allowed === 0) return [];
  const near = [...index.weights.keys(), ...synonyms.keys()]
    .filter((other) => Math.abs(other.length - word.length) <= allowed && other.length >= 5)
    .map((other) => ({ word: synonyms.get(other) ?? other, slips: slipsBetween(word, other) }))
    .filter((one) => one.slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  return near.slice(0, 1).map((one) => ({ word: one.word, quality: 1 - 0.08 * one.slips }));
}

/** Letters to change, add, drop or swap to make one word of the other (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
