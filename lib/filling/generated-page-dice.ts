/** Chance that can be repeated: the same seed gives the same draws (mulberry32). */
export interface Dice {
  readonly chance: (share: number) => boolean;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  readonly shuffleSome: <Thing>(things: readonly Thing[], isShuffled: boolean) => readonly Thing[];
  /** Puts the others among the things, whose own order stays. */
  readonly interleave: <Thing>(things: readonly Thing[], others: readonly Thing[]) => readonly Thing[];
  /** One slip of a typist: two letters swapped, one dropped or one doubled, in a word of seven letters or more. */
  readonly mistype: (text: string) => string;
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[below(things.length)];
    if (thing === undefined) throw new Error('nothing to pick from');
    return thing;
  };
  return {
    chance: (share) => next() < share,
    pick,
    shuffleSome: (things, isShuffled) => (isShuffled ? [...things].map((thing) => ({ thing, at: next() })).sort((one, other) => one.at - other.at).map(({ thing }) => thing) : things),
    interleave: (things, others) => others.reduce<(typeof things)[number][]>((all, other) => all.toSpliced(below(all.length + 1), 0, other), [...things]),
    mistype: (text) => {
      const long = [...text.matchAll(/\p{L}{7,}/gu)];
      if (long.length === 0) return text;
      const { 0: word, index } = pick(long);
      const at = 1 + below(word.length - 3);
      const slips = [
        word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word.charAt(at) + word.slice(at),
      ];
      return text.slice(0, index) + pick(slips) + text.slice(index + word.length);
    },
  };
}
