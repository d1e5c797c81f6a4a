import { chunkLines } from './chunk-lines';
import { referencedElements, roleOf } from './native';
import type { Layout } from './layout';
import { eachInSteps, type Steps } from './steps';

export interface FoundAlert {
  readonly text: string;
  readonly at: number;
}

const alertRoles = new Set(['alert', 'status', 'alertdialog']);
const alertName = /(^|[-_\s])(alert|errors?|erreurs?|invalid|invalid-feedback|danger|warning|avertissement|validation-summary|messages?|toast)($|[-_\s])/i;

/** The page's own messages, one per line shown, in reading order: live regions, error blocks, errors under fields. */
export function* findAlerts(layout: Layout): Steps<FoundAlert[]> {
  const { map, visibility } = layout;
  const pointed = new Set(layout.controls.flatMap((control) => control.named.flatMap((element) => referencedElements(element, 'aria-errormessage'))));
  const found: FoundAlert[] = [];
  let end = -1;
  yield* eachInSteps(map.elements, (element) => {
    const start = map.startOf(element);
    if (start < end || map.endOf(element) === start) return;
    if (!isAlert(element) && !(pointed as ReadonlySet<Element>).has(element)) return;
    if (layout.countBoxes(start, map.endOf(element)) > 0 || !visibility.isInSight(element)) return;
    if (['BUTTON', 'LABEL', 'A', 'I', 'BODY', 'svg'].includes(element.nodeName)) return;
    end = map.endOf(element);
    found.push(...chunkLines(layout, start, end));
  });
  return found;
}

function isAlert(element: Element): boolean {
  if (alertRoles.has(roleOf(element))) return true;
  if (element.hasAttribute('aria-live')) return element.getAttribute('aria-live') !== 'off';
  const name = element.getAttribute('class') ?? '';
  return name !== '' && alertName.test(name);
}
