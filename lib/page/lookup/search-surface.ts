import type { LookupRecipe } from '../../portal/description';
import { isSeen, type OverlayWatch } from '../apply/overlays';
import { buttonName } from '../scan/find-buttons';
import { isDialog } from '../scan/titles';
import { bareWords } from './known-titles';

const typedIn = 'input:not([type=hidden], [type=button], [type=submit], [type=image], [type=checkbox], [type=radio], [type=file], [type=password]), textarea, select';

/** What has opened over the page and can be searched in: a dialog, or a box laid over it. Null when there is none. */
export function querySurface(document: Document, overlays: OverlayWatch, isOurs: (element: Element) => boolean): HTMLElement | null {
  for (const opened of overlays.opened()) {
    if (isOurs(opened) || opened.closest('body') === null) continue;
    const inner = [...opened.querySelectorAll<HTMLElement>('dialog, [role=dialog], [aria-modal=true]')].findLast((element) => isDialog(element) && isSeen(element));
    const surface = inner ?? opened;
    if (holdsBox(surface)) return surface;
  }
  // A dialog that was in the page all along, shown by nothing an observer sees (a class on the body).
  const dialogs = [...document.querySelectorAll<HTMLElement>('dialog[open], [role=dialog], [aria-modal=true]')];
  return dialogs.findLast((dialog) => !isOurs(dialog) && isSeen(dialog) && holdsBox(dialog)) ?? null;
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

/** Whether the title of a dialog is one the recipe knows; a dialog of another title may still be the right one. */
export function isTitledAs({ dialogTitles }: LookupRecipe, text: string): boolean {
  const words = bareWords(text);
  return dialogTitles.some((title) => words.includes(bareWords(title)));
}
