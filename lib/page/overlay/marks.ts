import { stateWords } from '../../fields/field-state';
import { build, drawing } from './build';
import { markGlyphs, stateTones } from './glyphs';
import { queryMarkAnchor } from './mark-anchor';
import type { Mark } from './overlay';
import { placeMark, type MarkPlace } from './place-mark';
import type { Rect } from './visible-rect';

interface DrawnMark {
  mark: Mark;
  readonly button: HTMLButtonElement;
  readonly outline: HTMLElement;
  /** Null while its field is out of sight. */
  box: Rect | null;
}

export interface Marks {
  readonly set: (marks: readonly Mark[]) => void;
  readonly draw: () => void;
  readonly query: (key: string) => DrawnMark | undefined;
  readonly elements: () => readonly HTMLElement[];
  /** Boxes of the marked fields that are in sight, but for one. */
  readonly boxes: (except: string) => readonly Rect[];
  /** Puts the focus on the mark after or before the one of the focused field; false when there is none. */
  readonly step: (by: 1 | -1) => boolean;
}

/** Draws one chip per marked field, and a line around those that block or are to be checked. */
export function createMarks(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly isOurs: (element: Element) => boolean;
  readonly onPress: (key: string) => void;
}): Marks {
  const { document, layer } = options;
  const group = build(document, 'div', { role: 'group', 'aria-label': 'Repères de Truelle' });
  const tip = build(document, 'span', { class: 'tip', role: 'tooltip', hidden: '' });
  layer.append(group, tip);
  let drawn: DrawnMark[] = [];
  let tipped: DrawnMark | null = null;

  const showTip = (entry: DrawnMark | null): void => {
    tipped = entry;
    tip.hidden = entry === null || entry.button.hidden;
    if (entry === null || tip.hidden) return;
    tip.textContent = nameMark(entry.mark);
    const at = entry.button.getBoundingClientRect();
    const left = Math.max(4, at.right - tip.offsetWidth);
    move(tip, { left, top: at.top - tip.offsetHeight - 4 > 0 ? at.top - tip.offsetHeight - 4 : at.bottom + 4 });
  };
  const add = (mark: Mark): DrawnMark => {
    const button = build(document, 'button', { type: 'button', tabindex: '-1' });
    const outline = build(document, 'div', { class: 'edge', hidden: '' });
    const entry: DrawnMark = { mark, button, outline, box: null };
    button.addEventListener('click', () => options.onPress(entry.mark.key));
    button.addEventListener('pointerenter', () => showTip(entry));
    button.addEventListener('focus', () => showTip(entry));
    for (const type of ['pointerleave', 'blur']) button.addEventListener(type, () => showTip(null));
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') findFocusable(entry.mark.handle.target).focus();
    });
    group.append(outline, button);
    return entry;
  };

  return {
    set: (marks) => {
      const before = new Map(drawn.map((entry) => [entry.mark.key, entry]));
      drawn = marks.map((mark) => {
        const entry = before.get(mark.key) ?? add(mark);
        before.delete(mark.key);
        entry.mark = mark;
        dress(document, entry);
        return entry;
      });
      for (const gone of before.values()) {
        if (tipped === gone) showTip(null);
        gone.button.remove();
        gone.outline.remove();
      }
    },
    draw: () => {
      // All that reads the layout first, then all that writes: one layout per frame, however many marks.
      const measured = drawn.map((entry) => queryMarkAnchor(entry.mark.handle, options.isOurs));
      const width = document.documentElement.clientWidth;
      for (const [place, entry] of drawn.entries()) {
        const anchor = measured[place] ?? null;
        entry.box = anchor?.box ?? null;
        entry.button.hidden = anchor === null;
        const hasEdge = entry.mark.state === 'blocking' || entry.mark.state === 'warning';
        entry.outline.hidden = anchor === null || !hasEdge || anchor.isSmall;
        if (anchor === null) continue;
        move(entry.button, placeMark(anchor, width));
        if (!entry.outline.hidden) surround(entry.outline, anchor.box);
      }
      if (tipped !== null) showTip(tipped);
    },
    query: (key) => drawn.find((entry) => entry.mark.key === key),
    elements: () => drawn.flatMap(({ mark }) => [mark.handle.target, ...mark.handle.members]),
    boxes: (except) => drawn.flatMap((entry) => (entry.box === null || entry.mark.key === except ? [] : [entry.box])),
    step: (by) => stepMark(drawn, layer, document, by),
  };
}

function stepMark(drawn: readonly DrawnMark[], layer: HTMLElement, document: Document, by: 1 | -1): boolean {
  const root = layer.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const at = drawn.findIndex((entry) => entry.button === focused || isFocusIn(entry.mark, document.activeElement));
  const next = at === -1 ? drawn.at(by === 1 ? 0 : -1) : drawn[(at + by + drawn.length) % drawn.length];
  if (next === undefined) return false;
  next.mark.handle.target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // Focus needs it shown: it may have been out of sight until this scroll, and is placed at the next frame.
  next.button.hidden = false;
  next.button.focus({ preventScroll: true });
  return true;
}

function isFocusIn(mark: Mark, focused: Element | null): boolean {
  if (focused === null) return false;
  const { target, members } = mark.handle;
  return target === focused || members.some((member) => member === focused) || target.contains(focused);
}

/** The part of a widget that takes the focus. */
export function findFocusable(element: HTMLElement): HTMLElement {
  if (element.matches('input, select, textarea, button, a[href], [tabindex], [contenteditable]')) return element;
  return (
    element.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea, button, a[href], [tabindex], [contenteditable]') ??
    element
  );
}

function nameMark(mark: Mark): string {
  return `${stateWords[mark.state]} : ${mark.label}`;
}

function dress(document: Document, entry: DrawnMark): void {
  const { mark, button, outline } = entry;
  const tone = stateTones[mark.state];
  outline.className = `edge edge-${tone}`;
  button.className = `mk mk-${tone}`;
  button.setAttribute('aria-label', nameMark(mark));
  if (button.dataset.state === mark.state) return;
  button.dataset.state = mark.state;
  button.replaceChildren(drawing(document, markGlyphs[mark.state]));
}

/** Puts an element of ours at a point of the viewport. */
export function move(element: HTMLElement, place: Pick<MarkPlace, 'left' | 'top'>): void {
  element.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
}

/** Lays an element of ours around a box of the viewport, with some room. */
export function surround(element: HTMLElement, box: Rect, room = 1): void {
  move(element, { left: box.left - room, top: box.top - room });
  element.style.width = `${Math.round(box.width + 2 * room)}px`;
  element.style.height = `${Math.round(box.height + 2 * room)}px`;
}
