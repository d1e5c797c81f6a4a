import { isHtmlElement, isInput, isTextArea, roleOf } from './native';
import type { ScanContext } from './scan-context';

const largestBox = 64;
const trapFields = 3;

/** What a person sees and presses in place of a box that is out of sight: its label, or the mark drawn around it; null for a trap. */
export function standInOf(box: HTMLElement, { map, visibility }: ScanContext): HTMLElement | null {
  const labels = isInput(box) ? [...(box.labels ?? [])] : [];
  let outer = map.parentOf(box);
  for (let climb = 0; climb < 3 && outer !== null; climb += 1) {
    const shape = outer.getBoundingClientRect();
    const isSmall = shape.width >= 8 && shape.height >= 8 && shape.width <= largestBox && shape.height <= largestBox;
    if (isSmall && isHtmlElement(outer) && visibility.isInSight(outer)) return outer;
    const drawn = [...outer.children].find((child) => child !== box && !child.contains(box) && isSmallMark(child) && visibility.isInSight(child));
    if (drawn !== undefined && isHtmlElement(drawn) && labels.length === 0) return drawn;
    outer = map.parentOf(outer);
  }
  return labels.find((label) => visibility.isInSight(label)) ?? null;
}

function isSmallMark(element: Element): boolean {
  const shape = element.getBoundingClientRect();
  return shape.width >= 8 && shape.height >= 8 && shape.width <= largestBox && shape.height <= largestBox;
}

/** Fields set out for robots: kept from the keyboard and from memory, or kept from screen readers and left without a label. */
export function isTrap(field: HTMLElement, { map }: ScanContext): boolean {
  if (!isInput(field) && !isTextArea(field)) return false;
  if (field.readOnly || field.disabled || roleOf(field) !== '') return false;
  const autocomplete = field.getAttribute('autocomplete')?.toLowerCase() ?? '';
  if (field.tabIndex < 0 && /^(off|nope|new-password|false)$/.test(autocomplete)) return true;
  for (let outer: Element | null = field; outer !== null; outer = map.parentOf(outer)) {
    if (outer.getAttribute('aria-hidden') !== 'true') continue;
    // A page that shows a dialog hides all the rest from screen readers: that says nothing of its fields.
    return outer.querySelectorAll('input, select, textarea').length <= trapFields;
  }
  return false;
}
