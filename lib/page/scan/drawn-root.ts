import { isInput, isSelect, isTextArea, roleOf } from './native';
import type { ScanContext } from './scan-context';

/** Roots of the kits that draw their lists: one class each, on the element that holds box, hint and answer, not the label. */
const kitRoot =
  '.p-dropdown, .p-autocomplete, .p-multiselect, .p-treeselect, .p-cascadeselect, .p-chips, .p-select, .p-inputnumber, .MuiInputBase-root, ' +
  '.MuiSelect-root, .ant-select, .el-select, .el-autocomplete, .el-cascader, .ng-select, .select2-container, .chosen-container, .choices, .ts-wrapper, ' +
  '.selectize-control, .bootstrap-select, .vs__dropdown-toggle, .multiselect, mat-select, [class*="-container"]:has(> [class*="-control"])';
const climbs = 5;

/** The element that draws the whole of a list: box, answer and arrow; the element itself when nothing is drawn around it. */
export function drawnRootOf(element: HTMLElement, { map, view }: ScanContext): HTMLElement {
  const kit = outermostKit(element, map.parentOf);
  if (kit !== null) return kit;
  const isFaint = isInput(element) && Number(view.getComputedStyle(element).opacity) < 0.1;
  // Where no frame tells, what stands around a faded box is what a person sees instead of it.
  let seen: HTMLElement | null = null;
  let current: HTMLElement | null = element;
  for (let climb = 0; climb < climbs && current !== null; climb += 1) {
    if (climb > 0 && !isOwnWrapper(current)) break;
    if (hasDrawnBox(current, view, climb === 0 && isInput(element))) return current;
    if (isFaint && climb > 0 && isLargeEnough(current)) seen ??= current;
    const parent = map.parentOf(current);
    current = parent !== null && 'accessKey' in parent ? asHtml(parent) : null;
  }
  return seen ?? element;

  function isOwnWrapper(wrapper: HTMLElement): boolean {
    const names = [...wrapper.querySelectorAll('label, legend, h1, h2, h3, h4, h5, h6')];
    // A box that fades once it is answered shows the answer beside it, under the label that floats in the same frame.
    if (names.some((name) => !isFaint || !isLabelOf(name, element))) return false;
    if (['FORM', 'FIELDSET', 'TD', 'TH', 'LI', 'DD', 'BODY', 'LABEL'].includes(wrapper.nodeName) || roleOf(wrapper) === 'group') return false;
    const others = wrapper.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]');
    return [...others].every((other) => other === element || element.contains(other) || other.contains(element) || other.getAttribute('aria-hidden') === 'true');
  }
}

function isLabelOf(name: Element, element: HTMLElement): boolean {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  return (name.id !== '' && ids.includes(name.id)) || (element.id !== '' && name.getAttribute('for') === element.id);
}

function asHtml(element: Element): HTMLElement | null {
  return isHtml(element) ? element : null;
}

function isHtml(element: Element): element is HTMLElement {
  return 'accessKey' in element;
}

function outermostKit(element: HTMLElement, parentOf: (element: Element) => Element | null): HTMLElement | null {
  let found: HTMLElement | null = null;
  let current: Element | null = element;
  for (let climb = 0; climb <= climbs && current !== null; climb += 1) {
    if (current.matches(kitRoot) && isHtml(current) && countsOneField(current, element)) found = current;
    current = parentOf(current);
  }
  return found;
}

function countsOneField(root: Element, element: Element): boolean {
  const typed = [...root.querySelectorAll('input:not([type=hidden]):not([type=checkbox]), textarea')];
  return typed.filter((other) => other !== element && other.getAttribute('aria-hidden') !== 'true' && !element.contains(other)).length === 0;
}

/** The box that is typed in has a background of its own even inside a drawn frame: for it only a border counts. */
function hasDrawnBox(element: HTMLElement, view: Window, isTyped: boolean): boolean {
  if (!isLargeEnough(element)) return false;
  const style = view.getComputedStyle(element);
  if (Number(style.opacity) < 0.1) return false;
  if (style.boxShadow !== 'none' || parseFloat(style.borderBottomWidth) > 0) return true;
  return !isTyped && !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
}

function isLargeEnough(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 60 && height >= 18;
}

/**
 * True when the element that takes the keyboard is not what shows the answer: it is a sliver, faded, put out of sight, or
 * the kit is known to write the answer beside it.
 */
export function writesBeside(element: HTMLElement, root: HTMLElement, { view, visibility }: ScanContext): boolean {
  if (element === root || !isInput(element)) return element !== root && !isTextArea(element);
  if (!visibility.isInSight(element) || Number(view.getComputedStyle(element).opacity) < 0.1) return true;
  if (/-container(\s|$)/.test(root.className) || root.matches('.ng-select, .ant-select, .vs__dropdown-toggle, .el-select:has(.el-select__placeholder)')) return true;
  return element.getBoundingClientRect().width < 30;
}

const drawnForSelect = /select|chosen|choices|dropdown|ts-wrapper|selectize|combobox/i;

/** What is drawn instead of a native list that is out of sight; null when nothing is, and the list is then hidden for good. */
export function drawnInsteadOf(select: HTMLSelectElement, { visibility }: ScanContext): HTMLElement | null {
  for (let from: HTMLElement = select, climb = 0; climb < 3; climb += 1) {
    const beside = [from.nextElementSibling, from.nextElementSibling?.nextElementSibling, from.previousElementSibling];
    const found = beside.find((item) => item !== null && item !== undefined && isDrawnList(item, visibility));
    if (found !== undefined && found !== null && isHtml(found)) return found;
    const parent = from.parentElement;
    if (parent === null || parent.querySelectorAll('select').length > 1 || parent.querySelector('label') !== null) return null;
    if (climb > 0 || !visibility.isInSight(from)) {
      if (parent.matches(kitRoot) && visibility.isInSight(parent)) return parent;
    }
    from = parent;
  }
  return null;
}

function isDrawnList(element: Element, visibility: ScanContext['visibility']): boolean {
  if (isSelect(element) || isInput(element) || isTextArea(element) || element.nodeName === 'LABEL') return false;
  if (element.querySelector('label, select') !== null) return false;
  const isList = drawnForSelect.test(element.getAttribute('class') ?? '') || ['combobox', 'listbox'].includes(roleOf(element));
  const holdsList = element.querySelector('[role=combobox], [aria-haspopup=listbox]') !== null || element.hasAttribute('aria-haspopup');
  return (isList || holdsList) && visibility.isInSight(element);
}
