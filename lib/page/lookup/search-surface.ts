import { isFloating, isSeen, type OverlayWatch } from '../apply/overlays';
import { buttonName } from '../scan/find-buttons';
import { bareWords } from './known-titles';
import type { LookupPage } from './open-search';

/** What a page calls a dialog. */
export const dialogSelector = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

const typedIn = 'input:not([type=hidden], [type=button], [type=submit], [type=image], [type=checkbox], [type=radio], [type=file], [type=password]), textarea, select';

/**
 * What has opened and can be typed in: a dialog, a box laid over the page, or a few boxes unfolded in it. Null when there is none:
 * a form that the page has drawn anew is no dialog.
 */
export function querySurface({ document, isOurs }: Pick<LookupPage, 'document' | 'isOurs'>, overlays: OverlayWatch, searchButtons: readonly string[]): HTMLElement | null {
  const isUnfolded = (element: HTMLElement): boolean => countBoxes(element) <= boxesOfSearch && queryButton(element, searchButtons) !== null;
  for (const opened of overlays.opened()) {
    if (isOurs(opened) || opened.closest('body') === null) continue;
    const inner = [...opened.querySelectorAll<HTMLElement>(dialogSelector)].findLast(isSeen);
    const surface = inner ?? opened;
    if (holdsBox(surface) && (inner !== undefined || opened.matches(dialogSelector) || isLaidOver(opened) || isUnfolded(opened))) return surface;
  }
  // A dialog that was in the page all along, shown by nothing an observer sees (a class on the body).
  const dialogs = [...document.querySelectorAll<HTMLElement>(dialogSelector)];
  return dialogs.findLast((dialog) => !isOurs(dialog) && isSeen(dialog) && holdsBox(dialog)) ?? null;
}

/** A search asks a few questions; a block of the form has more. */
const boxesOfSearch = 4;

function countBoxes(element: HTMLElement): number {
  return [...element.querySelectorAll<HTMLElement>(typedIn)].filter(isSeen).length;
}

function isLaidOver(element: HTMLElement): boolean {
  const layers = [element, ...element.querySelectorAll<HTMLElement>(':scope > *, :scope > * > *')];
  // All of its boxes float: a form that hides one box away does not.
  return layers.some((layer) => isFloating(layer) && countBoxes(layer) === countBoxes(element));
}

export function holdsBox(surface: HTMLElement): boolean {
  return [...surface.querySelectorAll<HTMLElement>(typedIn)].some(isSeen);
}

/** True while a person still sees the dialog. */
export function isStillOpen(surface: HTMLElement): boolean {
  return surface.isConnected && isSeen(surface);
}

const pressable = 'button, a, summary, [role=button], input[type=button], input[type=submit], input[type=image], [onclick]';

/** A button of the dialog by one of its names, in the order of the names; null when there is none, or only disabled ones. */
export function queryButton(surface: HTMLElement, names: readonly string[]): HTMLElement | null {
  const buttons = [...surface.querySelectorAll<HTMLElement>(pressable)].filter((button) => isSeen(button) && !button.matches(':disabled, [aria-disabled=true], .disabled'));
  const named = buttons.map((button) => ({ button, name: bareWords(buttonName(button)) }));
  for (const wanted of names.map(bareWords)) {
    const found = named.find(({ name }) => name === wanted);
    if (found !== undefined) return found.button;
  }
  return null;
}
