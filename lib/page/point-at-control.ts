import type { ControlId, ControlReading } from '../fields/reading';
import { foldLabel } from '../fields/label-text';
import type { ControlHandle, ControlRegistry } from './control-registry';
import { seenElement } from './overlay/seen-element';
import { queryShown } from './query-shown';

interface PointOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly registry: ControlRegistry;
  /** The controls as they were read last. */
  readonly controls: () => readonly ControlReading[];
  readonly isOurs: (element: Element) => boolean;
  /** What a press would choose now; null when it would choose nothing. */
  readonly onAim: (element: HTMLElement | null) => void;
  /** The user pressed where no control can be told; pointing goes on. */
  readonly onMissed: () => void;
  readonly onChosen: (control: ControlId) => void;
  readonly onCancelled: () => void;
}

const swallowed = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick', 'auxclick', 'contextmenu'] as const;

/**
 * Lets the user show one control: lights what is under the pointer and ends at a press on a control or on its label, or at Escape.
 * Only what the user really does counts, and the page hears nothing of it. The signal ends it too.
 */
export function pointAtControl(options: PointOptions): void {
  const { document, registry, isOurs } = options;
  const view = document.defaultView;
  if (view === null) return;
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  signal.addEventListener('abort', () => options.onAim(null), { once: true });

  const isOnUs = (event: Event): boolean => event.composedPath().some((node) => node instanceof Element && isOurs(node));
  const find = (event: Event): ControlId | null => findPointed(event.composedPath(), options.controls(), registry);

  const onPress = (event: Event): void => {
    if (!event.isTrusted || isOnUs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    const control = find(event);
    if (control === null) {
      options.onMissed();
      return;
    }
    ended.abort();
    options.onChosen(control);
  };
  const onMove = (event: Event): void => {
    if (!event.isTrusted) return;
    const control = isOnUs(event) ? null : find(event);
    options.onAim(control === null ? null : queryShown(registry, control));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ended.abort();
    options.onCancelled();
  };

  for (const type of swallowed) view.addEventListener(type, onPress, { capture: true, passive: false, signal });
  view.addEventListener('pointerover', onMove, { capture: true, passive: true, signal });
  view.addEventListener('keydown', onKey, { capture: true, signal });
}

/** The control at a place of the page: the one pressed, the one whose label was pressed, or the only one that bears the words pressed. */
function findPointed(path: readonly EventTarget[], controls: readonly ControlReading[], registry: ControlRegistry): ControlId | null {
  const handles = controls.flatMap(({ id, inputType }) => (inputType === 'password' ? [] : (registry.query(id) ?? [])));
  const holds = (node: EventTarget) => handles.find(({ target, members }) => [target, ...members].some((element) => element === node))?.id;
  for (const node of path) {
    const own = holds(node);
    if (own !== undefined) return own;
    const labelled = isLabel(node) && node.control !== null ? holds(node.control) : undefined;
    if (labelled !== undefined) return labelled;
  }
  const drawn = queryDrawn(path, handles);
  if (drawn !== null) return drawn;
  // A label that is tied to nothing: words beside a box. Several boxes of that name leave it open.
  const [deepest] = path;
  const words = deepest instanceof Element ? foldLabel(deepest.textContent) : '';
  if (words === '') return null;
  const named = controls.filter(({ labels }) => labels.some(({ text, source }) => source !== 'technical-name' && foldLabel(text) === words));
  return named.length === 1 ? (handles.find(({ id }) => id === named[0]?.id)?.id ?? null) : null;
}

/** Room that a kit draws around the box one types in, in CSS pixels: its padding, its arrow, the words that float in it. */
const frameRoom = 64;

/** The control that is drawn where the user pressed: in place of a box kept out of sight, or as the frame around one. */
function queryDrawn(path: readonly EventTarget[], handles: readonly ControlHandle[]): ControlId | null {
  const boxes = handles.flatMap(({ id, target, members }) => [target, ...members].map((element) => ({ id, element, seen: seenElement(element) })));
  for (const node of path) {
    const instead = boxes.find(({ element, seen }) => seen !== element && seen === node);
    if (instead !== undefined) return instead.id;
    if (!('accessKey' in node)) continue;
    // The path of an event in a page is made of nodes, and only HTML elements have access keys.
    const around = node as HTMLElement;
    const inside = boxes.filter(({ seen }) => around.contains(seen));
    const [one] = inside;
    if (one === undefined) continue;
    return inside.every(({ id }) => id === one.id) && isFrameOf(around, one.seen) ? one.id : null;
  }
  return null;
}

function isFrameOf(around: HTMLElement, seen: HTMLElement): boolean {
  const [outer, inner] = [around.getBoundingClientRect(), seen.getBoundingClientRect()];
  return inner.width > 0 && outer.width - inner.width <= frameRoom && outer.height - inner.height <= frameRoom;
}

/** Told by properties: `instanceof` fails for elements of another frame's window. */
function isLabel(node: EventTarget): node is HTMLLabelElement {
  return 'htmlFor' in node && 'control' in node;
}
