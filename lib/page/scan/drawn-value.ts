import { isBlank, isPrompt, rememberedPlaceholder } from './blank-value';
import { isElement, isInput, isSelect, isText, isTextArea, queryNearestById, roleOf } from './native';
import { collapse, flatChildren, isNeverText, isUndrawn, shownText } from './shown-text';

const chip =
  '.p-chips-token, .p-autocomplete-token, .p-multiselect-token, .p-chip, .MuiChip-root, .el-tag, .ant-select-selection-item, ' +
  '.select2-selection__choice, .search-choice, .choices__list--multiple .choices__item, .ts-control > .item, .selectize-input > .item, ' +
  '[class*="multi-value"]:not([class*="multi-value"] *), [data-tag]';
const removal = 'button, [role=button], [class*=remove], [class*=close], [class*=delete], [class*=icon]';

/** What a drawn list shows as its answer; empty when it shows its hint or an invitation to choose. */
export function drawnAnswer(root: HTMLElement): string {
  const input = typedInput(root);
  const isUnseen = input === null || (input !== root && input.readOnly && isTuckedAway(input, root));
  const typed = isUnseen || isBlank(input.value, rememberedPlaceholder(input)) ? '' : collapse(input.value);
  const chips = chipTexts(root);
  if (chips.length > 0) return chips.join(', ');
  const shown = isInput(root) ? '' : answerText(root);
  const text = shown === '' ? typed : shown;
  return isPrompt(text) ? '' : text;
}

/** A box kept out of sight for the keyboard alone: some kits forget to empty it, and nobody reads what it holds. */
function isTuckedAway(input: HTMLElement, root: HTMLElement): boolean {
  for (let element: HTMLElement | null = input; element !== null && element !== root; element = element.parentElement) {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 2 || height <= 2) return true;
  }
  return false;
}

/** Texts of the answers of a list that shows what is selected inside itself. */
export function selectedOptions(root: HTMLElement): string[] {
  const options = [...root.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = options.filter(
    (option) => option.getAttribute('aria-selected') === 'true' || option.getAttribute('aria-checked') === 'true',
  );
  return chosen.map((option) => shownText(option));
}

/** Answers shown as chips or tags, without their remove button. */
export function chipTexts(root: HTMLElement): string[] {
  const found = [...root.querySelectorAll<HTMLElement>(chip)];
  const items = found.length > 0 ? found : removableItems(root);
  return items.map((item) => shownText(item, (inner) => inner.matches(removal))).filter((text) => text !== '');
}

/** Items of a kit we do not know: a list whose items carry their own remove button. */
function removableItems(root: HTMLElement): HTMLElement[] {
  const items = root.querySelectorAll<HTMLElement>('li, [role=listitem], [role=option]:not([role=listbox] *)');
  return [...items].filter((item) => item.querySelector('button, [role=button]') !== null && shownText(item) !== '');
}

/** The box of the widget that the user types in, when there is one that shows what is typed. */
export function typedInput(root: HTMLElement): HTMLInputElement | null {
  if (isInput(root)) return root;
  const inputs = root.querySelectorAll('input:not([type=hidden]):not([type=checkbox]):not([type=radio])');
  for (const input of inputs) if (isInput(input)) return input;
  return null;
}

const notAnswer =
  'button, [role=button], [role=listbox], [role=menu], [role=dialog], [role=log], [role=status], [aria-live], [role=alert], legend, label';

function answerText(root: HTMLElement): string {
  const pieces: string[] = [];
  addAnswer(root, pieces);
  return collapse(pieces.join(' '));
}

function addAnswer(element: Element, pieces: string[]): void {
  for (const child of flatChildren(element)) {
    if (isText(child)) pieces.push(child.data);
    if (!isElement(child) || isSelect(child) || isTextArea(child) || isNeverText(child) || isUndrawn(child)) continue;
    if ((child.matches(notAnswer) && !isAnswerList(child)) || child.getAttribute('aria-hidden') === 'true' || isPlaceholder(child)) continue;
    addAnswer(child, pieces);
  }
}

/** Some kits show the chosen answer as a list of one. */
function isAnswerList(list: Element): boolean {
  const [first, ...others] = list.querySelectorAll('[role=option]');
  return list.matches('[role=listbox]') && others.length === 0 && first?.getAttribute('aria-selected') === 'true';
}

/** Kits draw the hint as text: they all call it a placeholder, and the state of Element Plus stands in a second class. */
function isPlaceholder(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (!/placeholder/i.test(name)) return element.id.endsWith('-placeholder');
  return /el-select__placeholder/.test(name) ? /is-transparent/.test(name) : true;
}

/** Answers of the list that a widget has opened, wherever the page put it; null while it is closed. */
export function openedOptions(root: HTMLElement): HTMLElement[] | null {
  const holders = [root, ...root.querySelectorAll('[aria-controls], [aria-owns]')];
  for (const holder of holders) {
    const ids = `${holder.getAttribute('aria-controls') ?? ''} ${holder.getAttribute('aria-owns') ?? ''}`.trim();
    for (const id of ids === '' ? [] : ids.split(/\s+/)) {
      const list = queryNearestById(holder, id) ?? holder.ownerDocument.getElementById(id);
      if (list === null || isUndrawn(list)) continue;
      const options = [...list.querySelectorAll<HTMLElement>('[role=option], [role=treeitem], [role=menuitemradio]')];
      if (options.length > 0) return options;
    }
  }
  return null;
}

/** True for a widget that takes several answers at once. */
export function takesSeveral(root: HTMLElement): boolean {
  if (root.getAttribute('aria-multiselectable') === 'true' || root.querySelector('[aria-multiselectable=true]') !== null) return true;
  const names = `${root.getAttribute('class') ?? ''} ${root.firstElementChild?.getAttribute('class') ?? ''}`;
  return (
    /chips|tags-?input|multiselect|multi-select|--multiple|-multiple\b|is-multi|token-?input/i.test(names) && roleOf(root) !== 'listbox'
  );
}
