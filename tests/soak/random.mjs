/** Numbers from 0 to 1 that follow from a seed (mulberry32): the same seed plays the same campaign. @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** @template Item @param {readonly Item[]} items @returns {Item} */
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}
