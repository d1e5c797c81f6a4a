import { isSeen } from './overlays';
import { enter, press, strike } from './page-events';
import { isTextBox } from './text-ladder';
import { settle } from './turns';
import { waitFor } from './wait-for';

/** How long a list may take to appear after one press; then the next way of opening it is tried. */
const openingMs = 600;

/** Opens the list of a drawn control by a press, else by the keys that do it; false when none opens. */
export async function openList(owner: HTMLElement, list: () => HTMLElement | null, signal: AbortSignal): Promise<boolean> {
  const wait = { document: owner.ownerDocument, signal, limitMs: openingMs };
  if (list() !== null) return true;
  for (const opener of openersOf(owner)) {
    await press(opener);
    if ((await waitFor(list, wait)) !== null) return true;
  }
  const keyed = isTextBox(owner) ? owner : (owner.querySelector<HTMLElement>('input, [tabindex], [role=combobox], button') ?? owner);
  for (const key of ['ArrowDown', 'Enter', ' ']) {
    enter(keyed);
    await settle();
    strike(keyed, key);
    if ((await waitFor(list, wait)) !== null) return true;
  }
  return false;
}

/** Where a press may open the list: the control if it is seen, the drawn box around it, the arrow in it. */
function openersOf(owner: HTMLElement): HTMLElement[] {
  const box = drawnBox(owner);
  const arrow = box.querySelector<HTMLElement>('[aria-haspopup]:not(input), [class*=trigger i], [class*=arrow i], [class*=indicator i]');
  const inner = owner.querySelector<HTMLElement>('[role=combobox]');
  return [...new Set([isSeen(owner) ? owner : box, inner ?? box, box, arrow ?? box])];
}

/** The nearest element around that a person can see and press: kits keep their real input clipped away. */
export function drawnBox(owner: HTMLElement): HTMLElement {
  const isLarge = (element: HTMLElement): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 16 && height > 12 && isSeen(element);
  };
  const start = isTextBox(owner) ? owner.parentElement : owner;
  for (let element = start; element !== null && element !== owner.ownerDocument.body; element = element.parentElement) {
    if (element.className.includes('hidden')) continue;
    if (isLarge(element)) return element;
  }
  return owner;
}
