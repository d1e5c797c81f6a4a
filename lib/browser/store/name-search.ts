import UFuzzy from '@leeoniya/ufuzzy';

// One wrong, missing, added or swapped letter is forgiven inside a word, never its first letter; digits have to be right.
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the package's enum exists in its types only; 1 is SingleError
const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Beyond this many answers nobody looks for the best one: one more letter is typed. */
const rankedAtMost = 1000;

/** Places of the texts that answer to a folded text, best first. The texts are folded too; letters that fit exactly come before forgiven ones. */
export function searchNames(texts: readonly string[], wanted: string): readonly number[] {
  // « 900 123 456 00015 » is one number, written as it is read aloud.
  const isGroupedNumber = /^\d[\d ]+$/.test(wanted);
  const joined = isGroupedNumber ? matchAll(texts, wanted.replaceAll(' ', '')) : [];
  return joined.length > 0 ? joined : matchAll(texts, wanted);
}

/**
 * A pattern that forgives is slow on ten thousand texts, and is tried on few of them: the plain search that goes before is a hundred times
 * faster. While it finds more than can be looked through, its answer is the answer.
 */
function matchAll(texts: readonly string[], wanted: string): readonly number[] {
  const words = fuzzy.split(wanted);
  if (words.length === 0) return [];
  const exact = placesWhere(texts, (text) => words.every((word) => text.includes(word)));
  if (exact.length > rankedAtMost) return exact;
  const parts = words.flatMap(splitForErrors);
  const near = placesWhere(texts, (text) => parts.every((part) => part.some((half) => text.includes(half))));
  const nearTexts = near.map((place) => texts[place] ?? '');
  const [found, info, order] = fuzzy.search(nearTexts, wanted, 4, rankedAtMost);
  if (found === null) return [];
  const ranked = order === null ? found : order.flatMap((at) => info.idx[at] ?? []);
  return ranked.flatMap((at) => near[at] ?? []);
}

function placesWhere(texts: readonly string[], is: (text: string) => boolean): readonly number[] {
  const places: number[] = [];
  texts.forEach((text, place) => {
    if (is(text)) places.push(place);
  });
  return places;
}

/**
 * For each run of letters or digits of a word, pieces of which a text that answers holds at least one. One error, two swapped letters
 * among them, never touches both the first half and what follows the letter after it.
 */
function splitForErrors(word: string): readonly (readonly string[])[] {
  return (word.match(/\d+|[^\d]+/g) ?? []).map((run) => {
    // As the pattern itself: digits and words of two letters have to be right.
    if (run.length < 3 || /^\d/.test(run)) return [run];
    const half = Math.ceil(run.length / 2);
    return [run.slice(0, half), run.slice(half + 1)];
  });
}
