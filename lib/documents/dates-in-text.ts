const months = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const day = new RegExp(`(?<!\\d)(\\d{1,2})(?:er)? ?(?:[/.-] ?(\\d{1,2}) ?[/.-]|(${months.join('|')})) ?(\\d{4})(?!\\d)`, 'g');
/** Signs between words and the day that they announce: « Né(e) le : », dots to write on. */
const farthest = 12;

/** Every day of a text, as « 1er septembre 2026 » or « 01/09/2026 », in the form of the year first; each once. */
export function datesIn(text: string): readonly string[] {
  return [...new Set(findDays(fold(text)).map(({ date }) => date))];
}

/** Days that stand right after these words, each once. `words` is for folded text and global. */
export function datesAfter(text: string, words: RegExp): readonly string[] {
  const folded = fold(text);
  const ends = [...folded.matchAll(words)].map(({ index, 0: found }) => index + found.length);
  return [...new Set(findDays(folded).flatMap(({ at, date }) => (ends.some((end) => at >= end && at - end <= farthest) ? [date] : [])))];
}

function findDays(folded: string): readonly { readonly at: number; readonly date: string }[] {
  return [...folded.matchAll(day)].flatMap(({ index, 1: date = '', 2: number, 3: name, 4: year = '' }) => {
    const month = number === undefined ? months.indexOf(name ?? '') + 1 : Number(number);
    return month < 1 || month > 12 || Number(date) < 1 || Number(date) > 31 ? [] : [{ at: index, date: `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}` }];
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
