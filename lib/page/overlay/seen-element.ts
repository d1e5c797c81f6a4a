import { isHtmlElement, isInput } from '../scan/native';

/** Less than this, in CSS pixels either way, is nothing to look at. */
const leastSize = 4;
/** What is drawn in place of one control is no taller than this. */
const tallest = 160;
const climbs = 3;
const controls = 'input:not([type=hidden]), select, textarea';

/**
 * What a person sees of a control: itself, or what a kit draws in its place while it is kept out of sight (a box, a switch, a list).
 * Itself again when nothing is drawn.
 */
export function seenElement(element: HTMLElement): HTMLElement {
  // In a fold that is closed nothing is drawn in its place either.
  if (hasSize(element) || element.parentElement?.checkVisibility() === false) return element;
  const around = element.closest<HTMLElement>('label');
  if (around !== null && hasSize(around)) return around;
  for (const beside of [element.nextElementSibling, element.previousElementSibling]) {
    if (beside !== null && isHtmlElement(beside) && isDrawn(beside)) return beside;
  }
  let parent = element.parentElement;
  for (let climb = 0; climb < climbs && parent !== null; climb += 1) {
    if ([...parent.querySelectorAll(controls)].some((other) => other !== element) || parent.querySelector('label') !== null) break;
    if (hasSize(parent) && parent.offsetHeight <= tallest) return parent;
    parent = parent.parentElement;
  }
  const words = wordsOf(element);
  return words !== null && hasSize(words) ? words : element;
}

function isDrawn(element: HTMLElement): boolean {
  return hasSize(element) && element.offsetHeight <= tallest && !element.matches(`label, ${controls}`) && element.querySelector('label, select') === null;
}

/** A press on the words of a box to tick or of a choice answers it; those of a list only name it. */
function wordsOf(element: HTMLElement): HTMLElement | null {
  return isInput(element) && (element.type === 'checkbox' || element.type === 'radio') ? (element.labels?.[0] ?? null) : null;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= leastSize && height >= leastSize;
}
