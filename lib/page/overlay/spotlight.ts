import { build, drawing } from './build';
import { choosePlace } from './choose-place';
import { lineGlyphs } from './glyphs';
import { move, surround } from './marks';
import type { Spot } from './overlay';
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
  const { document, layer } = options;
  const ring = build(document, 'div', { class: 'spot', hidden: '' });
  const number = build(document, 'span', { class: 'spot-number', 'aria-hidden': 'true', hidden: '' });
  const bubble = build(document, 'div', { class: 'bubble', role: 'dialog', hidden: '' });
  layer.append(ring, number, bubble);
  let spot: Spot | null = null;
  let lit: HTMLElement | null = null;
  let untilGesture: AbortController | null = null;

  const bring = (element: HTMLElement): void => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  };
  const unlight = (): void => {
    untilGesture?.abort();
    untilGesture = null;
    lit = null;
  };

  return {
    elements: () => [spot?.element ?? null, lit].filter((element) => element !== null),
    quit: () => {
      if (spot === null) return false;
      spot.onQuit();
      return true;
    },
    set: (next) => {
      const hadFocus = bubble.contains(queryFocus(layer));
      const { element } = spot ?? {};
      spot = next;
      unlight();
      bubble.hidden = next === null;
      if (next !== null) {
        bring(next.element);
        fillBubble(document, bubble, next);
        number.textContent = String(next.at);
        options.announce(`Étape ${next.at} sur ${next.of}. ${next.title} ${next.text}`);
      } else if (hadFocus) element?.focus({ preventScroll: true });
      options.onChange();
    },
    light: (element) => {
      unlight();
      lit = element;
      bring(element);
      untilGesture = new AbortController();
      const stop = (): void => {
        unlight();
        options.onChange();
      };
      for (const type of ['pointerdown', 'keydown', 'wheel']) {
        document.addEventListener(type, stop, {
          capture: true,
          passive: true,
          once: true,
          signal: AbortSignal.any([options.signal, untilGesture.signal]),
        });
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
      const element = spot?.element ?? lit;
      const box = element?.isConnected === true ? queryVisibleRect(element, options.isOurs) : null;
      ring.hidden = box === null;
      number.hidden = box === null || spot === null;
      ring.className = spot === null ? 'spot spot-bare' : 'spot';
      if (box !== null) {
        surround(ring, box, ringRoom);
        move(number, { left: Math.max(0, box.left - ringRoom - 14), top: Math.max(0, box.top - ringRoom - 14) });
      }
      if (spot === null) return;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
      // Out of sight, the step keeps its words at the foot of the page, and the page stays undimmed.
      const anchor = box === null ? { left: width - 8, top: height, width: 0, height: 0 } : grow(box);
      move(bubble, choosePlace(anchor, size, { width, height }, options.avoid()));
    },
  };
}

function grow(box: Rect): Rect {
  return { left: box.left - ringRoom, top: box.top - ringRoom, width: box.width + 2 * ringRoom, height: box.height + 2 * ringRoom };
}

function queryFocus(layer: HTMLElement): Element | null {
  const root = layer.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}

function fillBubble(document: Document, bubble: HTMLElement, spot: Spot): void {
  const shut = build(
    document,
    'button',
    { type: 'button', class: 'btn btn-icon btn-end push', 'aria-label': 'Quitter le guide' },
    drawing(document, lineGlyphs.close, 'i'),
  );
  shut.addEventListener('click', () => spot.onQuit());
  const acts = build(document, 'div', { class: 'row' });
  if (spot.onPrevious !== undefined) {
    const back = build(
      document,
      'button',
      { type: 'button', class: 'btn btn-plain' },
      drawing(document, lineGlyphs.left, 'i'),
      'Précédent',
    );
    back.addEventListener('click', spot.onPrevious);
    acts.append(back);
  }
  if (spot.onNext !== undefined) {
    const next = build(
      document,
      'button',
      { type: 'button', class: 'btn btn-main push' },
      spot.at < spot.of ? 'Étape suivante' : 'Terminer',
    );
    next.addEventListener('click', spot.onNext);
    acts.append(next);
  }
  bubble.setAttribute('aria-label', `Guide, étape ${spot.at} sur ${spot.of}`);
  bubble.replaceChildren(
    build(
      document,
      'div',
      { class: 'row' },
      build(document, 'span', { class: 'small muted num' }, `Étape ${spot.at} sur ${spot.of}`),
      spot.helpCode === '' ? null : build(document, 'span', { class: 'code' }, spot.helpCode),
      shut,
    ),
    build(document, 'p', { class: 'bubble-title' }, spot.title),
  );
  if (spot.text !== '') bubble.append(build(document, 'p', { class: 'muted' }, spot.text));
  if (acts.hasChildNodes()) bubble.append(acts);
}
