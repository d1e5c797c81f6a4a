import { roleOf } from './native';
import type { Layout } from './layout';
import { eachInSteps, type Steps } from './steps';

const dialogName = /(^|[-_\s])(modal|dialog|dialogue|popup|pop-?in|lightbox|fenetre)($|[-_\s\d])|(Modal|Dialog|Popup|Popin)/;

/** Dialogs of the page, outermost first: said by role, opened by Truelle, or drawn as one over the rest. */
export function* findDialogs(layout: Layout): Steps<Element[]> {
  const { map } = layout;
  const found: Element[] = [];
  yield* eachInSteps(map.elements, (element) => {
    const isInside = found.some((outer) => map.holds(outer, element));
    if (isDialog(element) || layout.isCard(element) || (!isInside && isDrawnDialog(element, layout))) found.push(element);
  });
  return found;
}

export function isDialog(element: Element): boolean {
  const role = roleOf(element);
  return role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true' || element.nodeName === 'DIALOG';
}

/** A box lifted over the page that is called a dialog, or that dims everything behind it. */
function isDrawnDialog(element: Element, { view, map, countBoxes }: Layout): boolean {
  const isNamed = dialogName.test(element.getAttribute('class') ?? '');
  const isTopmost = map.parentOf(element)?.nodeName === 'BODY';
  if ((!isNamed && !isTopmost) || countBoxes(map.startOf(element), map.endOf(element)) === 0) return false;
  const { position, zIndex, backgroundColor } = view.getComputedStyle(element);
  if (position !== 'fixed' && (position !== 'absolute' || !isNamed || !(Number(zIndex) > 0))) return false;
  return isNamed || isVeil(backgroundColor);
}

function isVeil(color: string): boolean {
  const alpha = Number(/^rgba\(.*,\s*([\d.]+)\)$/.exec(color)?.[1] ?? 1);
  return alpha > 0.05 && alpha < 0.95;
}
