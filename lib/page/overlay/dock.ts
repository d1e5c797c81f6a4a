import { build, drawing } from './build';
import { emblem, lineGlyphs } from './glyphs';
import type { DockMove, DockOptions, DockSide, DockState } from './overlay';
import type { Rect } from './visible-rect';
import { boxInTop, hasFocus, watchRoom } from './watch-room';

const fullWidth = 380;
/** A press that was on its way when the dock moved lands within this time, and was meant for what stood there; in milliseconds, as browsers hold their own questions. */
const settleTime = 500;
/** Below this much room the dock is a sheet as wide as the page. */
const sheetLimit = 480;

export interface Dock {
  readonly set: (state: DockState | DockMove) => void;
  /** Looks again for what must stay clear: the page has drawn new buttons. */
  readonly refit: () => void;
  readonly state: () => DockState;
  readonly setCount: (count: number, isBlocking: boolean) => void;
  /** Where it lies over the page now; null when folded. */
  readonly rect: () => DOMRect | null;
  /** It has just come to where it lies: a press in it may have been meant for the page. */
  readonly hasJustMoved: () => boolean;
  /** What it takes of the page, for our own cards to stand beside. */
  readonly taken: () => readonly Rect[];
}

/** The panel at the edge of the page, an iframe that is loaded when first opened, and the tab it folds to. */
export function createDock(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
  readonly dock: DockOptions;
  readonly onMoved: () => void;
}): Dock {
  const { document, layer, host, dock } = options;
  const pane = build(document, 'div', { class: 'dock-pane', hidden: '' });
  const count = build(document, 'span', { class: 'count', hidden: '' });
  const tab = build(document, 'button', { type: 'button', class: 'dock-tab', 'aria-label': 'Ouvrir Truelle', 'aria-expanded': 'false' });
  const chevron = build(document, 'span', { class: 'dock-tab-way' });
  tab.append(drawing(document, emblem, 'dock-emblem', 128), count, chevron);
  layer.append(tab, pane);
  let { side } = dock;
  let wanted = dock.state;
  /** What is drawn: folds by itself to make room, and comes back. */
  let shown: { readonly state: DockState; readonly side: DockSide } = { state: 'folded', side };
  /** Opened by the user although it hides something: stays until the focus moves in the page. */
  let isForced = false;
  let lastInPage: HTMLElement | null = null;
  let movedAt = Number.NEGATIVE_INFINITY;

  const widthNow = (): number => {
    const { clientWidth } = document.documentElement;
    return clientWidth < sheetLimit ? clientWidth : fullWidth;
  };
  const draw = (state: DockState, at: DockSide): void => {
    const isLoaded = pane.childElementCount > 0;
    if (state === 'open' && !isLoaded) {
      const frame = build(document, 'iframe', { src: dock.url, title: 'Truelle', allow: 'clipboard-write' });
      // The focus was given to the frame while it was blank, and the panel that came into it in another process has none.
      frame.addEventListener('load', () => {
        const root = frame.getRootNode();
        if (!(root instanceof ShadowRoot) || root.activeElement !== frame) return;
        frame.blur();
        focusPanel();
      });
      pane.append(frame);
    }
    pane.hidden = state !== 'open';
    tab.hidden = state !== 'folded';
    pane.dataset.side = at;
    tab.dataset.side = at;
    chevron.replaceChildren(drawing(document, lineGlyphs[at === 'right' ? 'left' : 'right'], 'i'));
    const isChanged = state !== shown.state || at !== shown.side;
    shown = { state, side: at };
    // What is only now loaded shows nothing to press yet.
    if (isChanged && isLoaded && state === 'open') movedAt = performance.now();
    if (isChanged) options.onMoved();
  };
  const choose = (focused: HTMLElement | null): DockSide | 'folded' => {
    const onScreen = (elements: readonly HTMLElement[]): DOMRect[] => elements.map(boxInTop).filter(isOnScreen);
    return dock.chooseSide({
      viewportWidth: document.documentElement.clientWidth,
      dockWidth: widthNow(),
      preferred: side,
      keepClear: onScreen([...dock.keepClear(), ...(focused === null ? [] : [focused])]),
      fields: () => onScreen(dock.fields()),
    });
  };
  const isOnScreen = (box: DOMRect): boolean =>
    box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < document.documentElement.clientHeight;
  const fit = (focused: HTMLElement | null): void => {
    if (wanted !== 'open') {
      draw(wanted, side);
      return;
    }
    const chosen = choose(focused);
    if (chosen !== 'folded') draw('open', chosen);
    else draw(isForced ? 'open' : 'folded', side);
  };
  const focusPanel = (): void => pane.querySelector('iframe')?.focus();
  const open = (): void => {
    wanted = 'open';
    isForced = true;
    fit(null);
    focusPanel();
    dock.onChange(side, 'open');
  };
  const fold = (): void => {
    wanted = 'folded';
    draw('folded', side);
    if (host.ownerDocument.activeElement === host) tab.focus({ preventScroll: true });
    dock.onChange(side, 'folded');
  };

  tab.addEventListener('click', open);
  watchRoom({
    document,
    host,
    signal: options.signal,
    onFocus: (element) => {
      lastInPage = element;
      isForced = false;
      fit(element);
    },
    onScroll: (isByUser) => {
      // A fill scrolls too: while the user works in the panel it stays under the pointer.
      if (isByUser || document.activeElement !== host) fit(lastInPage !== null && hasFocus(lastInPage, document) ? lastInPage : null);
    },
  });
  isForced = false;
  fit(null);

  return {
    state: () => shown.state,
    hasJustMoved: () => performance.now() - movedAt < settleTime,
    rect: () => (shown.state === 'open' ? pane.getBoundingClientRect() : null),
    taken: () => (shown.state === 'open' ? [pane.getBoundingClientRect()] : shown.state === 'folded' ? [tab.getBoundingClientRect()] : []),
    setCount: (value, isBlocking) => {
      count.hidden = value === 0;
      count.className = isBlocking ? 'count count-stop' : 'count';
      count.textContent = String(value);
      tab.setAttribute('aria-label', value === 0 ? 'Ouvrir Truelle' : `Ouvrir Truelle, ${value > 1 ? `${value} alertes` : '1 alerte'}`);
    },
    refit: () => {
      // While the user works in the panel it stays under the pointer.
      if (document.activeElement !== host) fit(lastInPage !== null && hasFocus(lastInPage, document) ? lastInPage : null);
    },
    set: (asked) => {
      if (asked === 'page') {
        if (lastInPage?.isConnected === true) lastInPage.focus({ preventScroll: true });
        else host.ownerDocument.defaultView?.focus();
      } else if (asked === 'other-side') {
        side = shown.side === 'right' ? 'left' : 'right';
        isForced = true;
        draw(shown.state, side);
        dock.onChange(side, wanted);
      } else if (asked === 'hidden') {
        wanted = 'hidden';
        draw('hidden', side);
      } else if (asked === 'open' || (asked === 'toggle' && shown.state !== 'open')) open();
      else fold();
    },
  };
}
