/**
 * Secret numbers that contradict each other, told apart without being shown whole: of each only the groups in which they differ can be
 * read, every other character is a dot. Of what is no whole NIR the end is read, five characters at most and never more than half.
 */
export function maskAlike(numbers: readonly string[]): readonly string[] {
  const bare = numbers.map((number) => number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase());
  const length = nirGroups.reduce((sum, size) => sum + size, 0);
  if (bare.some((number) => number.length !== length)) return bare.map(maskHead);
  const cut = bare.map(cutIntoGroups);
  return cut.map((groups) => groups.map((group, at) => (cut.some((other) => other[at] !== group) ? group : '•'.repeat(group.length))).join(noBreak));
}

function maskHead(number: string): string {
  const shown = Math.min(5, Math.floor(number.length / 2));
  return '•'.repeat(number.length - shown) + number.slice(number.length - shown);
}

/** Sex, year, month, department, town, order, key: as the NIR is printed on the « carte Vitale ». */
const nirGroups = [1, 2, 2, 2, 3, 3, 2] as const;

const noBreak = '\u00a0';

function cutIntoGroups(number: string): readonly string[] {
  let from = 0;
  return nirGroups.map((size) => number.slice(from, (from += size)));
}
