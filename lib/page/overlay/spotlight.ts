import { bringIntoView } from './bring-into-view';
import { build } from './build';
import { findFocusable } from './marks';
import { move, surround } from './move';
import type { Spot } from './overlay';
import { findPopups } from './page-popups';
import { placeBubble } from './place-bubble';
import { pressThroughModal } from './press-through-modal';
import { fillBubble } from './spot-bubble';
import { seenElement } from './seen-element';
import { queryVisibleRect, type Rect } from './visible-rect';

const ringRoom = 6;

export interface Spotlight {
  readonly set: (spot: Spot | null) => void;
  /** A ring alone, until the user's next key or press. */
  readonly light: (element: HTMLElement) => void;
  /** A ring alone, where the element stands, until the next call; null takes it away. */
  readonly aim: (element: HTMLElement | null) => void;
  readonly elements: () => readonly HTMLElement[];
  readonly draw: () => void;
  /** Leaves the step as its cross would; false when none is shown. */
  readonly quit: () => boolean;
  /** Goes a step on or back by the keyboard; false when the step does not offer it. */
  readonly turn: (by: 1 | -1) => boolean;
}

/** Lights one element of the page. The veil and the ring let every press through to it; the bubble never lies over it. */
export function createSpotlight(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
  readonly isOurs: (element: Element) => boolean;
  readonly avoid: () => readonly Rect[];
  readonly announce: (text: string) => void;
  /** What is lit has changed: to be followed and drawn. */
  readonly onChange: () => void;
}): Spotlight {
  const { document, layer, isOurs } = options;
  const ring = build(document, 'div', { class: 'spot', hidden: '' });
  const number = build(document, 'span', { class: 'spot-number', 'aria-hidden': 'true', hidden: '' });
  const bubble = build(document, 'div', { class: 'bubble', role: 'dialog', hidden: '' });
  layer.append(ring, number, bubble);
  let spot: Spot | null = null;
  let lit: HTMLElement | null = null;
  let untilGesture: AbortController | null = null;
  pressThroughModal({ document, signal: options.signal, buttons: () => (!isShown(spot) ? [] : [...bubble.querySelectorAll<HTMLElement>('button')]) });

  const unlight = (): void => {
    untilGesture?.abort();
    untilGesture = null;
    lit = null;
  };
  const show = (next: Spot, before: Spot | null): void => {
    const hadFocus = bubble.contains(queryFocus(layer));
    const isSame = before !== null && before.key === next.key;
    fillBubble(document, bubble, next);
    number.textContent = String(next.at);
    if (next.element !== null && before?.element !== next.element) bringIntoView(next.element, isOurs);
    if (hadFocus) bubble.querySelector<HTMLElement>('.btn-main, button')?.focus({ preventScroll: true });
    else if (!isSame && next.takesFocus && next.element !== null) findFocusable(next.element).focus({ preventScroll: true });
    if (!isSame || before.note !== next.note) options.announce(sayStep(next));
  };

  return {
    elements: () => [spot?.element ?? null, lit].filter((element) => element !== null),
    quit: () => {
      if (spot === null) return false;
      spot.onQuit();
      return true;
    },
    turn: (by) => {
      const act = by === 1 ? (spot?.onNext ?? spot?.onSkip) : spot?.onPrevious;
      act?.();
      return act !== undefined;
    },
    set: (next) => {
      const before = spot;
      const hadFocus = bubble.contains(queryFocus(layer));
      spot = next;
      unlight();
      bubble.hidden = !isShown(next);
      if (isShown(next)) show(next, isShown(before) ? before : null);
      else if (hadFocus && before?.element?.isConnected === true) findFocusable(before.element).focus({ preventScroll: true });
      options.onChange();
    },
    light: (element) => {
      unlight();
      lit = element;
      bringIntoView(element, isOurs);
      untilGesture = new AbortController();
      const stop = (): void => {
        unlight();
        options.onChange();
      };
      for (const type of ['pointerdown', 'keydown', 'wheel']) {
        const signal = AbortSignal.any([options.signal, untilGesture.signal]);
        document.addEventListener(type, stop, { capture: true, passive: true, once: true, signal });
      }
      options.onChange();
    },
    aim: (element) => {
      if (lit === element) return;
      unlight();
      lit = element;
      options.onChange();
    },
    draw: () => {
      const element = lit ?? spot?.element ?? null;
      const box = element?.isConnected === true ? queryVisibleRect(element, isOurs) : null;
      ring.hidden = box === null;
      number.hidden = box === null || !isShown(spot) || lit !== null;
      ring.className = spot === null || lit !== null || spot.isNearest ? 'spot spot-bare' : 'spot';
      if (box !== null) {
        surround(ring, box, ringRoom);
        move(number, { left: Math.max(0, box.left - ringRoom - 14), top: Math.max(0, box.top - ringRoom - 14) });
      }
      if (!isShown(spot)) return;
      bubble.style.maxHeight = '';
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
      // Out of sight, the step keeps its words at the foot of the page, and the page stays undimmed.
      const anchor = box === null ? { left: width - 8, top: height, width: 0, height: 0 } : grow(box);
      const popups = element === null ? [] : findPopups(document, seenElement(element), isOurs);
      const place = placeBubble(anchor, size, { width, height }, [...options.avoid(), ...popups]);
      bubble.style.maxHeight = `${Math.floor(place.maxHeight)}px`;
      move(bubble, place);
    },
  };
}

/** False where no step is shown, or another frame of the page shows it. */
function isShown(spot: Spot | null): spot is Spot {
  return spot !== null && spot.isElsewhere !== true;
}

function sayStep({ at, of, note, author, title, text, isDone }: Spot): string {
  const whose = author === null ? '' : `Guide de ${author}.`;
  return [`Étape ${at} sur ${of}.`, whose, note, title, text, isDone ? 'Déjà fait.' : '', at === 1 ? 'Alt Maj flèche droite pour la suite, Échap pour quitter.' : ''].filter((words) => words !== '').join(' ');
}

function grow(box: Rect): Rect {
  return { left: box.left - ringRoom, top: box.top - ringRoom, width: box.width + 2 * ringRoom, height: box.height + 2 * ringRoom };
}

function queryFocus(layer: HTMLElement): Element | null {
  const root = layer.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}
