/** How far a file has come, as the box drawn around it tells by its own classes: a red line, a green mark. */
export type DrawnState = 'refused' | 'uploaded' | 'pending' | 'chosen';

/** Failed comes before done: a kit may call what has failed complete as well. */
const states: readonly (readonly [DrawnState, ReadonlySet<string>])[] = [
  ['refused', new Set(['error', 'fail', 'failed', 'refused', 'rejected', 'invalid'])],
  ['uploaded', new Set(['done', 'success', 'succeeded', 'complete', 'completed', 'uploaded'])],
  ['pending', new Set(['uploading', 'processing', 'inprogress', 'queued', 'loading'])],
  ['chosen', new Set(['ready'])],
];
const stateAttribute = /^data-[\w-]*(?:state|status)$/;

/**
 * What the boxes around the name of a file say of it, up to its row: many kits write no word beside it, and only paint. The box nearest to
 * the name decides; null when none says anything.
 */
export function drawnState(name: Element, row: Element): DrawnState | null {
  for (let box: Element | null = name; box !== null && box !== row; box = box.parentElement) {
    const words = wordsOf(box);
    const [found] = states.find(([, known]) => words.some((word) => known.has(word))) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}

function wordsOf(box: Element): readonly string[] {
  const said = [...box.attributes].filter(({ name }) => name === 'class' || stateAttribute.test(name)).map(({ value }) => value);
  return said.join(' ').toLowerCase().split(/[^a-z]+/);
}
