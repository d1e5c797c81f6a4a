import { click } from './click';

/** Does what a press and a click do; the click alone when there was no press, as after an access key. */
export function replayPointer(element: HTMLElement, wasPressed: boolean): void {
  const init = { bubbles: true, cancelable: true, composed: true, view: element.ownerDocument.defaultView, detail: 1 };
  if (wasPressed) {
    for (const way of ['down', 'up'] as const) {
      element.dispatchEvent(new PointerEvent(`pointer${way}`, { ...init, detail: 0, pointerId: 1, pointerType: 'mouse', isPrimary: true }));
      element.dispatchEvent(new MouseEvent(`mouse${way}`, init));
    }
  }
  click(element);
}

/** Does what a key on a button does: a native button answers a key with a click, a link Enter only; a drawn one listens to the key itself. */
export function replayKey(element: HTMLElement, { key, code }: KeyboardEvent): void {
  // Pages of another age know keys by their numbers.
  const keyCode = key === 'Enter' ? 13 : 32;
  const init = { key, code, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
  const isUntouched = element.dispatchEvent(new KeyboardEvent('keydown', init));
  const clickedByKey = key === 'Enter' ? 'button, input, summary, a[href]' : 'button, input, summary';
  if (element.matches(clickedByKey) && isUntouched) click(element);
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}
