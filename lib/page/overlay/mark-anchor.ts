import type { ControlHandle } from '../control-registry';
import { seenElement } from './seen-element';
import { queryVisibleRect, type Rect } from './visible-rect';

const chevron = 22;
const picker = 28;
const spinner = 18;
const iconLimit = 64;

/** Where a control stands, and what takes up the right end of its box. */
export interface MarkAnchor {
  readonly box: Rect;
  /** Right edge of what is written in the box; beyond the box when it is cut off. */
  readonly textEnd: number;
  /** Room taken at the right end by a chevron, a calendar, a unit. */
  readonly iconWidth: number;
  /** A box to tick or a choice of radios has no inside: the mark stands after its words. */
  readonly isSmall: boolean;
}

/** Measures where the mark of a control can stand; null while the control is out of sight. Reads the layout, writes nothing. */
export function queryMarkAnchor(handle: ControlHandle, isOurs: (element: Element) => boolean): MarkAnchor | null {
  const small = handle.kind === 'checkbox' || handle.kind === 'switch' || handle.kind === 'radio';
  const element = handle.kind === 'split' || handle.kind === 'radio' ? (handle.members.at(-1) ?? handle.target) : handle.target;
  if (small) return querySmallAnchor(element, isOurs);
  const seen = seenElement(element);
  const box = queryVisibleRect(seen, isOurs);
  if (box === null) return null;
  const iconWidth = measureIcon(seen, box, isOurs);
  return { box, iconWidth, textEnd: measureTextEnd(seen, box, iconWidth), isSmall: false };
}

function querySmallAnchor(element: HTMLElement, isOurs: (element: Element) => boolean): MarkAnchor | null {
  const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element.closest('label')) : null;
  // A drawn box often hides the native one: then its words are what can be seen.
  const seen = queryVisibleRect(element, isOurs) ?? (label === null ? null : queryVisibleRect(label, isOurs));
  if (seen === null) return null;
  const words = label === null ? measureWordsAfter(element) : measureWords(label);
  const isBeside =
    words !== null &&
    words.width > 0 &&
    Math.abs(words.top + words.height / 2 - seen.top - seen.height / 2) < Math.max(seen.height, words.height);
  const right = isBeside ? Math.max(seen.left + seen.width, words.left + words.width) : seen.left + seen.width;
  // Words on several lines: the mark stands beside the first, at the height of the box.
  return { box: { ...seen, width: right - seen.left, height: Math.min(seen.height, 32) }, textEnd: right, iconWidth: 0, isSmall: true };
}

/** Text nodes looked at in one widget: a closed list shows one, and an open one is not worth more. */
const textLimit = 24;

/** What is written in an element left of a bound, as drawn: hidden parts have no size and do not count, nor does an arrow that is a letter. */
function measureWords(node: Node, bound = Number.POSITIVE_INFINITY): Rect {
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let words: DOMRect | null = null;
  for (let count = 0; count < textLimit && walker.nextNode() !== null; count += 1) {
    if ((walker.currentNode.nodeValue ?? '').trim() === '') continue;
    const rect = measureText(walker.currentNode);
    if (rect.width > 1 && rect.height > 1 && rect.left < bound) words = words === null ? rect : union(words, rect);
  }
  return words ?? new DOMRect();
}

/** How far from a box its words can begin, in pixels, and how many wrappers may stand around the box alone. */
const wordsGap = 24;
const wrapperLimit = 2;

/** The words that follow a box without a label of its own, in the same line; null when there are none. */
function measureWordsAfter(element: HTMLElement): Rect | null {
  let node: Node = element;
  for (let level = 0; level <= wrapperLimit; level += 1) {
    for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
      if ((next.textContent ?? '').trim() === '') continue;
      const words = measureSibling(next);
      return words.width > 1 && words.left - element.getBoundingClientRect().right < wordsGap ? withWhatFollows(words, next) : null;
    }
    if (node.parentElement === null || node.parentElement.querySelectorAll('input, select, textarea').length > 1) return null;
    node = node.parentElement;
  }
  return null;
}

/** A star or a « ? » set apart behind the words belongs to their line. */
function withWhatFollows(words: Rect, last: Node): Rect {
  let line = words;
  for (let next = last.nextSibling; next !== null; next = next.nextSibling) {
    if ((next.textContent ?? '').trim() === '') continue;
    const rect = measureSibling(next);
    const isBeside = rect.width > 1 && rect.left - line.left - line.width < wordsGap && rect.top < line.top + line.height && rect.top + rect.height > line.top;
    if (!isBeside) break;
    line = union(line, rect);
  }
  return line;
}

function measureSibling(node: Node): Rect {
  return node.nodeType === Node.TEXT_NODE ? measureText(node) : measureWords(node);
}

function measureText(node: Node): DOMRect {
  const range = (node.ownerDocument ?? document).createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function union(one: Rect, other: Rect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  return new DOMRect(left, top, right - left, Math.max(one.top + one.height, other.top + other.height) - top);
}

function measureIcon(element: HTMLElement, box: Rect, isOurs: (element: Element) => boolean): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const padding = Number.parseFloat(style?.paddingRight ?? '0');
  if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? spinner : Math.max(chevron, padding);
  if (element instanceof HTMLInputElement && ['date', 'month', 'time', 'datetime-local', 'week'].includes(element.type))
    return picker + padding / 2;
  const icons = measureIcons(element, box, isOurs);
  if (icons > 0) return icons;
  if (element instanceof HTMLInputElement && element.type === 'number') return spinner;
  return style !== undefined && style.backgroundImage !== 'none' && padding > 16 ? padding : 0;
}

/** Room for the icons at the right end of the box, side by side: the cross that empties a drawn list, its arrow, the button of a calendar, a unit. */
function measureIcons(element: HTMLElement, box: Rect, isOurs: (element: Element) => boolean): number {
  const end = box.left + box.width;
  let left = end;
  for (let count = 0; count < 3; count += 1) {
    const icon = queryIconAt(element, left - (count === 0 ? 14 : 8), box, isOurs);
    if (icon === null || icon.left >= left) break;
    left = icon.left;
  }
  return Math.max(0, end - left);
}

function queryIconAt(element: HTMLElement, x: number, box: Rect, isOurs: (element: Element) => boolean): DOMRect | null {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : element.ownerDocument;
  const stack = scope.elementsFromPoint(x, box.top + Math.min(box.height / 2, 20));
  for (const hit of stack) {
    if (isOurs(hit)) continue;
    if (hit === element || hit.contains(element)) return null;
    const rect = hit.getBoundingClientRect();
    if (rect.width > 0 && rect.width <= iconLimit && rect.right <= box.left + box.width + 4) return rect;
  }
  return null;
}

function measureTextEnd(element: HTMLElement, box: Rect, iconWidth: number): number {
  if (element.scrollWidth > element.clientWidth + 1) return Number.POSITIVE_INFINITY;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) {
    if (element instanceof HTMLTextAreaElement) return element.value === '' ? box.left : box.left + box.width - chevron * 2;
    const words = measureWords(element, box.left + box.width - iconWidth - 1);
    return words.width === 0 ? box.left : Math.min(words.left + words.width, box.left + box.width);
  }
  const text = element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : element.value;
  if (text === '') return box.left;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // Right-aligned figures end where the mark would be.
  if (style === undefined || style.textAlign === 'right' || style.textAlign === 'end') return Number.POSITIVE_INFINITY;
  const width = measureWidth(element.ownerDocument, style.font, text);
  if (style.textAlign === 'center') return box.left + (box.width + width) / 2;
  return box.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth) + width;
}

let pen: CanvasRenderingContext2D | null = null;

function measureWidth(document: Document, font: string, text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return Number.POSITIVE_INFINITY;
  pen.font = font;
  return pen.measureText(text).width;
}
