import { isHtmlElement, isInput, roleOf } from './native';
import type { FoundControl, ScanContext } from './scan-context';

/** Puts radios that answer one question together: by form and name, by their radio group, else by where they stand. */
export function groupRadios(found: readonly FoundControl[], context: ScanContext): FoundControl[] {
  const groups = new Map<string, FoundControl[]>();
  const keys = createKeys();
  const result: (FoundControl | string)[] = [];
  for (const control of found) {
    if (control.kind !== 'radio' || control.members.length > 0) {
      result.push(control);
      continue;
    }
    const key = groupKey(control.target, keys, context);
    const group = groups.get(key);
    if (group !== undefined) group.push(control);
    else {
      groups.set(key, [control]);
      result.push(key);
    }
  }
  return result.flatMap((item) => (typeof item === 'string' ? joinRadios(groups.get(item) ?? []) : item));
}

function joinRadios(radios: readonly FoundControl[]): FoundControl[] {
  const [first] = radios;
  if (first === undefined) return [];
  const holder = first.target.closest<HTMLElement>('[role=radiogroup]');
  const holdsOthers = holder !== null && holder.querySelectorAll('input[type=radio], [role=radio]').length > radios.length;
  const named = holder === null || holdsOthers ? [] : [holder];
  const target = named[0] !== undefined && !isInput(first.target) ? named[0] : first.target;
  return [{ kind: 'radio', target, members: radios.map((radio) => radio.target), box: first.box, named }];
}

function createKeys(): (object: object) => number {
  const numbers = new Map<object, number>();
  return (object) => {
    const known = numbers.get(object) ?? numbers.size;
    numbers.set(object, known);
    return known;
  };
}

function groupKey(radio: HTMLElement, keyOf: (object: object) => number, { map }: ScanContext): string {
  if (isInput(radio) && radio.name !== '') return `name ${keyOf(radio.form ?? radio.getRootNode())} ${radio.name}`;
  const holder = radio.closest('[role=radiogroup], fieldset');
  if (holder !== null) return `holder ${keyOf(holder)}`;
  let outer = map.parentOf(radio);
  while (outer !== null && outer.querySelectorAll('input[type=radio], [role=radio]').length < 2) outer = map.parentOf(outer);
  return `place ${keyOf(outer ?? radio.getRootNode())}`;
}

/** Rows of buttons of which one is pressed: a question with drawn answers. Toolbars and lone toggles are no question. */
export function pressedGroups({ map, visibility }: ScanContext, isClaimed: (element: Element) => boolean): FoundControl[] {
  const groups = new Map<Element, HTMLElement[]>();
  for (const { node } of map.tokens) {
    if (node === null || !isHtmlElement(node) || !node.hasAttribute('aria-pressed') || isClaimed(node) || !visibility.isInSight(node)) continue;
    const parent = map.parentOf(node);
    const holder = parent !== null && pressedIn(parent) < 2 ? map.parentOf(parent) : parent;
    if (holder === null || node.closest('[role=toolbar]') !== null || roleOf(holder) === 'toolbar') continue;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [node]);
    else group.push(node);
  }
  return [...groups].flatMap(([holder, members]) => {
    const [first] = members;
    if (first === undefined || members.length < 2 || !isHtmlElement(holder)) return [];
    return [{ kind: 'radio' as const, target: first, members, box: first, named: roleOf(holder) === 'group' || roleOf(holder) === 'radiogroup' ? [holder] : [] }];
  });
}

function pressedIn(element: Element): number {
  return element.querySelectorAll('[aria-pressed]').length;
}
