import { build, drawing } from './build';
import { isCardVisible } from './card-visibility';
import { choosePlace } from './choose-place';
import { findFreePlace, isGround, type FreePlace } from './free-place';
import { emblem } from './glyphs';
import { move } from './move';
import type { PayOffer } from './overlay';
import { fillPayCard } from './pay-card';
import { queryVisibleRect, type Rect } from './visible-rect';

/** A press that was on its way when the card came lands within this time, and was meant for what stood there; in milliseconds. */
const settleTime = 500;

const refusals = {
  hidden: 'Quelque chose de la page couvre ou déforme Truelle ou le formulaire\u00a0: rien n’est écrit. Remplissez la grille depuis le panneau de Truelle.',
  moved: 'Ce cadre venait de changer de place\u00a0: rien n’est écrit. Appuyez de nouveau si c’est bien ce que vous voulez.',
} as const;

export interface PayOfferView {
  readonly set: (offer: PayOffer | null) => void;
  readonly draw: () => void;
  readonly elements: () => readonly HTMLElement[];
  /** Closes the card and gives the focus back; false when it is not open. */
  readonly leave: () => boolean;
}

/** « Remplir la grille » beside the table of pay of the page, and the card that shows what would be written before anything is. */
export function createPayOffer(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly host: HTMLElement;
  readonly isOurs: (element: Element) => boolean;
  readonly avoid: () => readonly Rect[];
  readonly announce: (text: string) => void;
  readonly request: () => void;
}): PayOfferView {
  const { document, layer, host, isOurs } = options;
  const button = build(document, 'button', { type: 'button', class: 'btn btn-s pay-offer', 'aria-expanded': 'false', hidden: '' }, drawing(document, emblem, 'pay-emblem', 128), 'Remplir la grille');
  const card = build(document, 'div', { class: 'beside pay-card', role: 'dialog', 'aria-labelledby': 'truelle-pay-title', hidden: '' });
  layer.append(button, card);
  let offer: PayOffer | null = null;
  let shown = '';
  let isOpen = false;
  let free: FreePlace | null = null;
  /** What the place was found for; looked for anew when the page is laid out otherwise. */
  let laidOut = '';
  let size: { readonly width: number; readonly height: number } | null = null;
  let movedAt = Number.NEGATIVE_INFINITY;

  const close = (): void => {
    isOpen = false;
    card.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const leave = (): boolean => {
    if (!isOpen) return false;
    close();
    button.focus({ preventScroll: true });
    return true;
  };
  const write = (event: MouseEvent): void => {
    if (!event.isTrusted || offer === null) return;
    const refusal = performance.now() - movedAt < settleTime ? 'moved' : isCardVisible(host, card.getBoundingClientRect()) ? null : 'hidden';
    if (refusal === null) {
      close();
      options.announce('Truelle écrit la grille de rémunération.');
      offer.onWrite();
      return;
    }
    const line = card.querySelector<HTMLElement>('[role=alert]');
    if (line === null) return;
    line.textContent = refusals[refusal];
  };
  const fill = (): void => {
    if (offer === null) return;
    const { lines, notes, replaced, write: word, refusal } = offer;
    const text = JSON.stringify([lines, notes, replaced, word, refusal]);
    if (text === shown) return;
    shown = text;
    movedAt = performance.now();
    fillPayCard(document, card, offer, { close: leave, write });
  };
  button.addEventListener('click', () => {
    if (leave()) return;
    isOpen = true;
    shown = '';
    fill();
    button.setAttribute('aria-expanded', 'true');
    card.hidden = false;
    card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    options.request();
  });

  /** Its words never change: once is enough. */
  const measureButton = (): { readonly width: number; readonly height: number } => {
    button.hidden = false;
    return { width: button.offsetWidth, height: button.offsetHeight };
  };
  const placeButton = (anchor: HTMLElement, box: Rect, size: { readonly width: number; readonly height: number }): Rect | null => {
    const row = rowOf(offer?.cells ?? [], box);
    const now = [row.left - box.left, row.width, row.height, document.documentElement.clientWidth, size.width].map(Math.round).join(' ');
    if (laidOut !== now) {
      laidOut = now;
      free = findFreePlace(anchor, row, size);
    }
    if (free === null) return null;
    const place = { left: box.left + free.across, top: box.top + free.down, ...size };
    const isInView = place.left >= 0 && place.top >= 0 && place.left + place.width <= document.documentElement.clientWidth && place.top + place.height <= document.documentElement.clientHeight;
    const { scope } = free;
    return isInView && [0.02, 0.5, 0.98].every((share) => isGround(hitUnder(place.left + place.width * share, place.top + place.height / 2), scope)) ? place : null;
  };
  const hitUnder = (x: number, y: number): Element | undefined => document.elementsFromPoint(x, y).find((hit) => !isOurs(hit));

  return {
    set: (next) => {
      offer = next;
      laidOut = '';
      if (next === null) {
        close();
        button.hidden = true;
      } else if (isOpen) fill();
    },
    draw: () => {
      const [anchor] = offer?.cells ?? [];
      if (anchor === undefined) return;
      const box = anchor.isConnected ? queryVisibleRect(anchor, isOurs) : null;
      const place = box === null ? null : placeButton(anchor, box, (size ??= measureButton()));
      button.hidden = place === null;
      card.hidden = !isOpen || place === null;
      if (place === null) return;
      move(button, place);
      if (card.hidden) return;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const cells = (offer?.cells ?? []).map((cell) => cell.getBoundingClientRect());
      const at = choosePlace(place, { width: card.offsetWidth, height: card.offsetHeight }, { width, height }, [...cells, ...options.avoid()]);
      const before = card.style.translate;
      move(card, at);
      if (card.style.translate !== before) movedAt = performance.now();
    },
    elements: () => offer?.cells.slice(0, 1) ?? [],
    leave,
  };
}

/** The cells that stand in one line with the first. */
function rowOf(cells: readonly HTMLElement[], first: Rect): Rect {
  const middle = first.top + first.height / 2;
  const boxes = cells.map((cell) => cell.getBoundingClientRect()).filter(({ top, bottom, width }) => width > 0 && top < middle && bottom > middle);
  const left = Math.min(first.left, ...boxes.map((box) => box.left));
  const right = Math.max(first.left + first.width, ...boxes.map((box) => box.right));
  return { left, top: first.top, width: right - left, height: first.height };
}
