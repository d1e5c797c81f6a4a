import { build, drawing } from './build';
import { choosePlace } from './choose-place';
import { lineGlyphs } from './glyphs';
import { move } from './move';
import { queryVisibleRect, type Rect } from './visible-rect';

export interface Callout {
  /** Says one sentence beside an element of the page, until the user's next press or key. */
  readonly show: (element: HTMLElement, text: string) => void;
  readonly element: () => HTMLElement | null;
  readonly draw: () => void;
}

/** A sentence beside something that is no field. It takes no focus and moves nothing of the page. */
export function createCallout(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
  readonly isOurs: (element: Element) => boolean;
  readonly avoid: () => readonly Rect[];
  readonly announce: (text: string) => void;
  readonly onChange: () => void;
}): Callout {
  const { document, layer } = options;
  const words = build(document, 'p');
  const card = build(
    document,
    'div',
    { class: 'beside beside-note', id: 'truelle-callout', role: 'note', hidden: '' },
    build(document, 'ul', {}, build(document, 'li', {}, build(document, 'span', { class: 'note-icon said-note' }, drawing(document, lineGlyphs.note, 'i')), words)),
  );
  layer.append(card);
  let beside: HTMLElement | null = null;
  let untilGesture: AbortController | null = null;

  const close = (): void => {
    untilGesture?.abort();
    untilGesture = null;
    beside = null;
    card.hidden = true;
    options.onChange();
  };

  return {
    element: () => beside,
    show: (element, text) => {
      untilGesture?.abort();
      untilGesture = new AbortController();
      beside = element;
      words.textContent = text;
      options.announce(text);
      for (const type of ['pointerdown', 'keydown']) {
        const signal = AbortSignal.any([options.signal, untilGesture.signal]);
        document.addEventListener(type, close, { capture: true, passive: true, signal });
      }
      options.onChange();
    },
    draw: () => {
      if (beside === null) return;
      const box = beside.isConnected ? queryVisibleRect(beside, options.isOurs) : null;
      card.hidden = box === null;
      if (box === null) return;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const place = choosePlace(box, size, { width, height }, options.avoid());
      card.dataset.side = place.side;
      const tip = Math.max(14, Math.min(size.width - 24, box.left + box.width / 2 - place.left));
      card.style.setProperty('--tip', `${Math.round(tip)}px`);
      move(card, place);
    },
  };
}
