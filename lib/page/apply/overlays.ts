import { enter, leave, strike } from './page-events';
import { settle } from './turns';
import { waitFor } from './wait-for';

/** What the page has drawn or revealed since the watch began. */
export interface OverlayWatch {
  /** Outermost elements that came and are seen now, latest first. */
  readonly opened: () => HTMLElement[];
  readonly stop: () => void;
}

/** Notes what appears in the page, and in the shadow tree of `owner`, from now on. Stop it when the widget is done with. */
export function watchOverlays(owner: HTMLElement): OverlayWatch {
  const came = new Set<HTMLElement>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const nodes = record.type === 'childList' ? record.addedNodes : [record.target];
      for (const node of nodes) if (node instanceof HTMLElement && !node.contains(owner)) came.add(node);
    }
  };
  const observer = new MutationObserver(note);
  const init = { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'] };
  observer.observe(owner.ownerDocument, init);
  const root = owner.getRootNode();
  if (root instanceof ShadowRoot) observer.observe(root, init);
  return {
    opened() {
      note(observer.takeRecords());
      const seen = [...came].filter((element) => element.isConnected && isSeen(element)).reverse();
      return seen.filter((element) => !seen.some((other) => other !== element && other.contains(element)));
    },
    stop: () => observer.disconnect(),
  };
}

/** Whether a person sees the element: drawn, sized, and not a faded list that lets the mouse through. */
export function isSeen(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) {
    // A portal's wrapper has no size of its own; what floats in it has.
    return [...element.children].some((child) => child instanceof HTMLElement && isFloating(child) && isSeen(child));
  }
  const style = getComputedStyle(element);
  return !(style.opacity === '0' && style.pointerEvents === 'none');
}

export function isFloating(element: HTMLElement): boolean {
  return ['absolute', 'fixed'].includes(getComputedStyle(element).position);
}

const choosable = '[role=option], [role=gridcell], [role=listbox], [role=grid], li, td, button, [class*=option i], [class*=item i]';

/** True for what a widget opens over the page to choose from. */
function isPicker(element: HTMLElement): boolean {
  const floats = isFloating(element) || [...element.querySelectorAll<HTMLElement>(':scope > *, :scope > * > *')].some(isFloating);
  return floats && (element.matches(choosable) || element.querySelector(choosable) !== null);
}

/** Closes what the widget has opened and leaves the widget: by Escape, by leaving it, then by a press beside it. */
export async function closeOverlays(owner: HTMLElement, watch: OverlayWatch, signal: AbortSignal): Promise<void> {
  const { ownerDocument: page } = owner;
  const isOpen = (): boolean => watch.opened().some(isPicker) || owner.getAttribute('aria-expanded') === 'true';
  // The page is given its time to close even when the fill is being stopped: nothing may stay open.
  const isClosed = async (): Promise<boolean> =>
    (await waitFor(() => !isOpen(), { document: page, signal: AbortSignal.timeout(400), limitMs: 400 })) === true;
  const focused = page.activeElement instanceof HTMLElement && page.activeElement !== page.body ? page.activeElement : owner;
  if (isOpen() && !(await isClosed())) {
    strike(focused, 'Escape');
    await settle();
    if (!(await isClosed())) {
      enter(owner);
      strike(owner, 'Escape');
    }
  }
  leave(focused, false);
  await settle();
  if (isOpen() && !(await isClosed()) && !signal.aborted) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      page.body.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, { bubbles: true }) : new MouseEvent(type, { bubbles: true }));
    await settle();
  }
  watch.stop();
}
