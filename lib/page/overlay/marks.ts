import { build } from './build';
import { dressMark, layMark, nameMark, type DrawnMark } from './drawn-mark';
import { queryMarkAnchor } from './mark-anchor';
import { move } from './move';
import type { Mark } from './overlay';
import { seenElement } from './seen-element';
import type { Rect } from './visible-rect';

interface Entry {
  mark: Mark;
  /** Null until its field first comes into sight, or somebody asks for it. */
  drawn: DrawnMark | null;
  /** Null while its field is out of sight. */
  box: Rect | null;
}

/** How many fields out of sight are looked for in one frame: all of them on an ordinary page. */
const soughtPerFrame = 500;

export interface Marks {
  readonly set: (marks: readonly Mark[]) => void;
  readonly draw: () => void;
  readonly query: (key: string) => DrawnMark | undefined;
  /** Where the marked field is in sight; null where it is not. */
  readonly boxOf: (key: string) => Rect | null;
  /** What the marks stand beside; on a very large page only what is in sight. */
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
  /** Other fields than before are in sight, of more than are all watched. */
  readonly onSeen: () => void;
}): Marks {
  const { document, layer } = options;
  const group = build(document, 'div', { role: 'group', 'aria-label': 'Repères de Truelle' });
  const tip = build(document, 'span', { class: 'tip', role: 'tooltip', hidden: '' });
  layer.append(group, tip);
  let entries: Entry[] = [];
  let byKey = new Map<string, Entry>();
  /** Where the search for fields in sight goes on, and how many it has still to look at. */
  let next = 0;
  let left = 0;
  let frame = 0;
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
    const entry: DrawnMark = { mark, button, outline };
    button.addEventListener('click', () => options.onPress(entry.mark.key));
    button.addEventListener('pointerenter', () => showTip(entry));
    button.addEventListener('focus', () => showTip(entry));
    for (const type of ['pointerleave', 'blur']) button.addEventListener(type, () => showTip(null));
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') findFocusable(entry.mark.handle.target).focus();
    });
    dressMark(document, entry);
    return entry;
  };
  /** In the order of the page, for who reads them one after the other. */
  const insert = (entry: Entry, drawn: DrawnMark): void => {
    const after = entries.slice(entries.indexOf(entry) + 1).find((other) => other.drawn !== null);
    group.insertBefore(drawn.outline, after?.drawn?.outline ?? null);
    group.insertBefore(drawn.button, after?.drawn?.outline ?? null);
  };
  const drawnOf = (entry: Entry): DrawnMark => {
    if (entry.drawn !== null) return entry.drawn;
    entry.drawn = add(entry.mark);
    insert(entry, entry.drawn);
    return entry.drawn;
  };
  const isShown = ({ drawn }: Entry): boolean => drawn !== null && !drawn.button.hidden;

  const seek = (): void => {
    frame = 0;
    const sought = Math.min(soughtPerFrame, left);
    const isSought = (place: number): boolean => (place - next + entries.length) % entries.length < sought;
    const inTurn = entries.filter((entry, place) => isSought(place) || isShown(entry));
    left -= sought;
    next = entries.length === 0 ? 0 : (next + sought) % entries.length;
    // All that reads the layout first, then all that writes: one layout per frame, however many marks.
    const measured = inTurn.map((entry) => queryMarkAnchor(entry.mark.handle, options.isOurs));
    const width = document.documentElement.clientWidth;
    let hasNews = false;
    for (const [place, entry] of inTurn.entries()) {
      const anchor = measured[place] ?? null;
      hasNews ||= isShown(entry) !== (anchor !== null);
      entry.box = anchor?.box ?? null;
      if (anchor !== null) layMark(drawnOf(entry), anchor, width);
      else if (entry.drawn !== null) {
        entry.drawn.button.hidden = true;
        entry.drawn.outline.hidden = true;
      }
    }
    if (tipped !== null) showTip(tipped);
    if (hasNews && entries.length > soughtPerFrame) options.onSeen();
    if (left > 0 && frame === 0) frame = document.defaultView?.requestAnimationFrame(seek) ?? 0;
  };

  return {
    set: (marks) => {
      const before = byKey;
      entries = marks.map((mark) => {
        const entry = before.get(mark.key) ?? { mark, drawn: null, box: null };
        before.delete(mark.key);
        entry.mark = mark;
        if (entry.drawn !== null) {
          entry.drawn.mark = mark;
          dressMark(document, entry.drawn);
        }
        return entry;
      });
      byKey = new Map(entries.map((entry) => [entry.mark.key, entry]));
      for (const { drawn: gone } of before.values()) {
        if (tipped === gone) showTip(null);
        gone?.button.remove();
        gone?.outline.remove();
      }
    },
    draw: () => {
      left = entries.length;
      seek();
    },
    query: (key) => {
      const entry = byKey.get(key);
      return entry === undefined ? undefined : drawnOf(entry);
    },
    boxOf: (key) => byKey.get(key)?.box ?? null,
    elements: () => (entries.length > soughtPerFrame ? entries.filter(isShown) : entries).flatMap(({ mark }) => [mark.handle.target, ...mark.handle.members]),
    boxes: (except) => entries.flatMap((entry) => (entry.box === null || entry.mark.key === except ? [] : [entry.box])),
    step: (by) => {
      const root = layer.getRootNode();
      const focused = root instanceof ShadowRoot ? root.activeElement : null;
      const at = entries.findIndex(({ mark, drawn }) => (drawn !== null && drawn.button === focused) || isFocusIn(mark, document.activeElement));
      const entry = at === -1 ? entries.at(by === 1 ? 0 : -1) : entries[(at + by + entries.length) % entries.length];
      if (entry === undefined) return false;
      stepTo(drawnOf(entry));
      return true;
    },
  };
}

function stepTo({ mark, button }: DrawnMark): void {
  mark.handle.target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // Focus needs it shown: it may have been out of sight until this scroll, and is placed at the next frame.
  button.hidden = false;
  button.focus({ preventScroll: true });
}

function isFocusIn(mark: Mark, focused: Element | null): boolean {
  if (focused === null) return false;
  const { target, members } = mark.handle;
  return target === focused || members.some((member) => member === focused) || target.contains(focused);
}

const focusable = 'input:not([type="hidden"]), select, textarea, button, a[href], [tabindex], [contenteditable]';

/** The part of a widget that takes the focus: of what is drawn in its place, where that takes it. */
export function findFocusable(element: HTMLElement): HTMLElement {
  const within = (one: HTMLElement): HTMLElement | null => (one.matches(focusable) ? one : one.querySelector<HTMLElement>(focusable));
  const drawn = seenElement(element);
  const isInstead = !drawn.contains(element) && drawn.localName !== 'label';
  return (isInstead ? within(drawn) : null) ?? within(element) ?? element;
}
