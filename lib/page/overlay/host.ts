import { build } from './build';

/** Set on the host itself, in the page's reach: `important` so that no rule of the page moves, fades or hides it. */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  direction: 'ltr',
  opacity: '1',
  visibility: 'visible',
  'z-index': '2147483647',
};

const attachLimit = 20;

export interface Host {
  readonly element: HTMLElement;
  /** Everything is drawn in it; it carries the tokens. */
  readonly layer: HTMLElement;
  readonly root: ShadowRoot;
  /** Follows the page's own light or dark ground, and undoes a zoom of `<html>`. Called when something is put up. */
  readonly follow: () => void;
}

/**
 * Puts our one element under `<html>`, in the top layer, where no style of the page reaches what it holds; keeps it there when the page
 * rewrites its document or opens a dialog, until the signal.
 */
export function createHost(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly styles: readonly string[];
  readonly isOpenToTests: boolean;
}): Host {
  const { document, signal } = options;
  const element = document.createElement('truelle-overlay');
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: options.isOpenToTests ? 'open' : 'closed' });
  const layer = build(document, 'div', { class: 'over', lang: 'fr' });
  root.append(layer);
  stopKeys(element);

  let attached = 0;
  const attach = (): void => {
    if (element.isConnected || attached >= attachLimit) return;
    attached += 1;
    document.documentElement.append(element);
    element.showPopover();
  };
  attach();
  const medium = document.defaultView?.getComputedStyle(element).fontSize ?? '16px';
  root.adoptedStyleSheets = options.styles.map((text) => adopt(document, text, medium));
  // A page that replaces its whole content takes the host away with it.
  const keeper = new MutationObserver(attach);
  keeper.observe(document, { childList: true });
  keeper.observe(document.documentElement, { childList: true });
  // What the page puts into the top layer after us would lie over us.
  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target === element || !(event instanceof ToggleEvent) || event.newState !== 'open' || !isInTopLayer(event.target)) return;
      if (!element.isConnected || layer.querySelector('dialog[open]') !== null) return;
      element.hidePopover();
      element.showPopover();
    },
    { capture: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      keeper.disconnect();
      element.remove();
    },
    { once: true },
  );

  return {
    element,
    layer,
    root,
    follow: () => {
      // By a rule of our sheet, not by an inline style: builds rewrite light-dark() into what only rules can switch.
      layer.dataset.scheme = isDarkPage(document) ? 'dark' : 'light';
      const zoom = element.currentCSSZoom;
      if (Math.abs(zoom - 1) < 0.001) return;
      const own = Number(element.style.getPropertyValue('zoom') || '1');
      element.style.setProperty('zoom', String(own / zoom), 'important');
    },
  };
}

function isInTopLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':popover-open, dialog[open]');
}

/**
 * Our sheets name the root of a document; here it is the layer. A rem would follow the page's own root, which may be tiny: it becomes
 * a share of `medium`, the text size that the user chose in the browser and no style of the page can change.
 */
function adopt(document: Document, text: string, medium: string): CSSStyleSheet {
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `.over { --rem: ${medium}; }` + text.replaceAll(':host', '.over').replaceAll(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))'),
  );
  return sheet;
}

/** What is typed in our layer is not for the page's own key handlers. */
function stopKeys(element: HTMLElement): void {
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'input',
    'change',
    'click',
    'mousedown',
    'pointerdown',
    'focusin',
    'focusout',
    'submit',
  ]) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** Reads the ground the page stands on: the first opaque colour of body, then html; a page that says nothing is light. */
function isDarkPage(document: Document): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  for (const element of [document.body, document.documentElement]) {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(view.getComputedStyle(element).backgroundColor);
    if (parts === null || Number(parts[4] ?? '1') < 0.5) continue;
    return Number(parts[1]) * 0.299 + Number(parts[2]) * 0.587 + Number(parts[3]) * 0.114 < 110;
  }
  return view.getComputedStyle(document.documentElement).colorScheme === 'dark';
}
