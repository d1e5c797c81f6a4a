import type { Rect } from './visible-rect';

const popups = [
  'dialog[open]', ':popover-open', '[role=listbox]', '[role=menu]', '[role=tree]', '[role=grid]', '[role=dialog]', '[role=tooltip]',
  '[class*=datepicker]', '[class*=calendar]', '[class*=dropdown]', '[class*=autocomplete]', '[class*=popup]', '[class*=overlay-panel]',
].join(', '); // prettier-ignore
/** What covers more of the viewport than this is no pop-up but the page, or a veil. */
const largestShare = 0.6;

/** Where the page's own lists, calendars and dialogs stand open now, but for those that hold the element itself. */
export function findPopups(document: Document, except: HTMLElement, isOurs: (element: Element) => boolean): readonly Rect[] {
  const view = document.defaultView;
  if (view === null) return [];
  const room = view.innerWidth * view.innerHeight;
  return [...document.querySelectorAll<HTMLElement>(popups)].flatMap((element) => {
    if (isOurs(element) || element.contains(except) || except.contains(element) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 4 || height < 4 || width * height > room * largestShare || !floats(element, view)) return [];
    return [{ left, top, width, height }];
  });
}

/** Lifted off the page, itself or the box around it. */
function floats(element: HTMLElement, view: Window): boolean {
  return [element, element.parentElement].some((one) => one !== null && ['absolute', 'fixed'].includes(view.getComputedStyle(one).position));
}
