import { isTextBox } from './text-ladder';

/** True when the page says itself that it cannot make a day of what the box shows. */
export function isRefusedByPage(box: HTMLElement): boolean {
  return box.getAttribute('aria-invalid') === 'true' || (isTextBox(box) && !box.validity.valid);
}
