import { click } from '../click';
import { runEditCommand } from './edit-command';
import { isActive } from './is-active';
import { nextTurn, settle } from './turns';

/** Runs an act and tells whether the element heard an event of that type during it. */
function hears(element: HTMLElement, type: string, act: () => void): boolean {
  let heard = false;
  const listener = (): void => {
    heard = true;
  };
  element.addEventListener(type, listener, { capture: true });
  act();
  element.removeEventListener(type, listener, { capture: true });
  return heard;
}

/** Gives the focus. In a page behind another window the browser moves it without a word: the events are sent then. */
export function enter(element: HTMLElement): void {
  const wasActive = isActive(element);
  const heard = hears(element, 'focus', () => element.focus({ preventScroll: true }));
  if (heard || (wasActive && element.ownerDocument.hasFocus())) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Takes the focus away, with the `change` that a typed value owes and the blur that a silent browser keeps to itself. */
export function leave(element: HTMLElement, owesChange: boolean): void {
  const heard = { blur: false };
  const changed = hears(element, 'change', () => {
    heard.blur = hears(element, 'blur', () => element.blur());
  });
  if (owesChange && !changed) fireChange(element);
  if (heard.blur) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

export function fireInput(element: HTMLElement, data: string): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }));
}

export function fireChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Sends one key, down and up. Returns false when the page took the key for itself. */
export function strike(element: HTMLElement, key: string): boolean {
  const init = { key, code: codeOf(key), keyCode: keyCodeOf(key), which: keyCodeOf(key), bubbles: true, composed: true, cancelable: true };
  const untouched = element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
  return untouched;
}

/** Types one character the way a keyboard does: the page may take the key itself, else the browser inserts it. */
export async function typeCharacter(element: HTMLElement, character: string): Promise<void> {
  const code = character.toUpperCase().charCodeAt(0);
  const init = { key: character, code: codeOf(character), bubbles: true, composed: true, cancelable: true };
  if (element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: code, which: code }))) {
    const charCode = character.charCodeAt(0);
    const pressed = new KeyboardEvent('keypress', { ...init, keyCode: charCode, charCode, which: charCode });
    if (element.dispatchEvent(pressed)) runEditCommand(element, 'insertText', character);
  }
  element.dispatchEvent(new KeyboardEvent('keyup', { ...init, keyCode: code, which: code }));
  await nextTurn();
}

/** Presses an element as a mouse does. Kits draw between the events, and lose a press whose events all come in one turn. */
export async function press(element: HTMLElement, clicks: 1 | 2 = 1): Promise<void> {
  for (let detail = 1; detail <= clicks; detail += 1) {
    // The first click may have taken it away: a person's second one would meet something else.
    if (detail > 1 && !element.checkVisibility()) return;
    point(element, 'pointerdown', detail);
    if (point(element, 'mousedown', detail)) focusNearest(element);
    await settle();
    point(element, 'pointerup', detail);
    point(element, 'mouseup', detail);
    await nextTurn();
    click(element, () => point(element, 'click', detail));
  }
  if (clicks === 2 && element.checkVisibility()) point(element, 'dblclick', 2);
  await settle();
}

/** Brings the mouse over an element: kits draw some buttons only then. */
export function hover(element: HTMLElement): void {
  for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'pointermove', 'mousemove']) point(element, type, 0);
}

function point(element: HTMLElement, type: string, detail: number): boolean {
  const box = element.getBoundingClientRect();
  const isDown = type.endsWith('down');
  const init: PointerEventInit = {
    bubbles: true, composed: true, cancelable: true, view: element.ownerDocument.defaultView, detail, button: 0, buttons: isDown ? 1 : 0,
    clientX: box.left + box.width / 2, clientY: box.top + box.height / 2,
  }; // prettier-ignore
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  return element.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, pointer) : new MouseEvent(type, init));
}

/** A real press focuses the nearest element that can be; a press made by script has to do it. */
function focusNearest(element: HTMLElement): void {
  const focusable = element.closest<HTMLElement>('input, select, textarea, button, a[href], [tabindex], [contenteditable]');
  if (focusable !== null && !isActive(focusable)) enter(focusable);
}

function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key === ' ' ? 'Space' : key.length > 1 ? key : '';
}

const keyCodes: Readonly<Record<string, number>> = { Backspace: 8, Tab: 9, Enter: 13, Escape: 27, ' ': 32, ArrowDown: 40, Delete: 46 };

function keyCodeOf(key: string): number {
  return keyCodes[key] ?? 0;
}
