import type { ControlKind } from '../../fields/reading';
import { takesSeveral } from './drawn-value';
import { drawnRootOf } from './drawn-root';
import { isEditable, isInput, isSelect, isTextArea, roleOf } from './native';
import type { ScanContext } from './scan-context';

const unread = new Set(['hidden', 'submit', 'reset', 'button', 'image', 'password', 'file', 'color']);
const dates = new Set(['date', 'month', 'week', 'datetime-local']);

/** The kind of control an element is by itself; null when it is none, or one that Truelle never reads. */
export function classify(element: HTMLElement, context: ScanContext): ControlKind | null {
  if (isInput(element)) return classifyInput(element, context);
  if (isSelect(element)) return 'select';
  if (isTextArea(element)) return 'textarea';
  const role = roleOf(element);
  if (opensList(element, role)) return kindOfList(element, context);
  switch (role) {
    case 'listbox':
      return 'listbox';
    case 'checkbox':
    case 'switch':
    case 'radio':
      return role;
    case 'spinbutton':
      return 'number';
    default:
      return isEditable(element) || (role === 'textbox' && element.tabIndex >= 0) ? 'editable' : null;
  }
}

function classifyInput(input: HTMLInputElement, context: ScanContext): ControlKind | null {
  const { type } = input;
  if (unread.has(type)) return null;
  const role = roleOf(input);
  if (type === 'checkbox') return role === 'switch' ? 'switch' : 'checkbox';
  if (type === 'radio') return 'radio';
  if (dates.has(type)) return 'date';
  if (type === 'number' || type === 'range') return 'number';
  if (opensList(input, role)) return kindOfList(input, context);
  if (role === 'spinbutton') return 'number';
  if (input.closest('.p-chips') !== null) return 'tags';
  return input.readOnly && opensCalendar(input) ? 'calendar' : 'text';
}

/** A box that opens a list of answers; a date box may have the same role, but opens a dialog or a grid. */
function opensList(element: HTMLElement, role: string): boolean {
  const popup = element.getAttribute('aria-haspopup');
  if (popup === 'dialog' || popup === 'grid') return false;
  if (role === 'combobox') return true;
  // A list that says whether it is open has to be opened.
  if (role === 'listbox') return element.hasAttribute('aria-expanded') && popup !== null;
  if (isInput(element)) return popup === 'listbox' || ['list', 'both'].includes(element.getAttribute('aria-autocomplete') ?? '');
  return popup === 'listbox' && element.closest('[role=combobox]') === null;
}

function kindOfList(element: HTMLElement, context: ScanContext): ControlKind {
  return takesSeveral(drawnRootOf(element, context)) ? 'tags' : 'combobox';
}

const calendarName = /calend|date|picker|flatpickr|jour/i;
const wrappers = 3;

/** A read-only box whose calendar has to be used: its own name, the names around it or the button beside it say so. */
function opensCalendar(input: HTMLInputElement): boolean {
  const popup = input.getAttribute('aria-haspopup');
  // Some libraries keep the day in an unseen box before the one that shows it, and name only that one.
  const keeper = input.previousElementSibling;
  const names = `${namesAround(input)} ${keeper instanceof HTMLInputElement && keeper.type === 'hidden' ? keeper.className : ''}`;
  if (popup === 'grid') return true;
  if (popup === 'dialog') return calendarName.test(`${names} ${input.placeholder}`);
  if (/calend|date-?(?:picker|edit|input|field)|flatpickr|datepick/i.test(names)) return true;
  const openers = input.parentElement?.querySelectorAll('button, a, [role=button], img, svg, i, span[class*=calend]') ?? [];
  return [...openers].some((opener) => {
    const words = ['class', 'title', 'aria-label', 'alt', 'src', 'data-icon'].map((name) => opener.getAttribute(name) ?? '');
    return /calend|date|datepick/i.test(words.join(' '));
  });
}

/** Classes of a box and of what is drawn around it alone: kits nest several wrappers. */
function namesAround(input: HTMLInputElement): string {
  const names = [input.className];
  for (let around = input.parentElement, step = 0; around !== null && step < wrappers; around = around.parentElement, step += 1) {
    if (around.nodeName === 'FORM' || around.querySelectorAll('input:not([type=hidden]), select, textarea').length > 1) break;
    names.push(around.className);
  }
  return names.join(' ');
}
