import { isHtmlElement, isText, roleOf } from './native';
import type { PageMap, Token } from './page-map';
import type { FoundControl, ScanContext } from './scan-context';
import { collapse, shownText } from './shown-text';
import { eachInSteps, type Steps } from './steps';

/** What belongs to which control, and which text is free to be a label. */
export interface Layout extends ScanContext {
  readonly controls: readonly FoundControl[];
  /** True when controls other than this one stand among those tokens. */
  readonly hasOthers: (start: number, end: number, control: FoundControl) => boolean;
  /** Boxes among those tokens; each radio of a group counts. */
  readonly countBoxes: (start: number, end: number) => number;
  /** Controls whose first box stands among those tokens: a group of radios counts once. */
  readonly countControls: (start: number, end: number) => number;
  /** The control whose box is at that token. */
  readonly controlAt: (token: number) => FoundControl | undefined;
  /** True when a control has that id, or that name. */
  readonly isNamed: (idOrName: string) => boolean;
  readonly isFreeText: (token: Token) => boolean;
  /** True when a control, or an upload, has its box at that token. */
  readonly isBox: (token: Token) => boolean;
  /** Wording of an element without answers, buttons and messages. */
  readonly wordingOf: (element: Element) => string;
  /** Errors, hints that a field points to, live regions: never labels. */
  readonly isMessage: (element: Element) => boolean;
}

const messageClass = /(^|[-_\s])(errors?|erreurs?|invalid|feedback|helper-?text|validation|p-error|danger|aide|tooltip|hints?|form-text|help-?(?:text|block))($|[-_\s])/i;
const live = new Set(['alert', 'status', 'log', 'tooltip', 'alertdialog']);

export function* layOut(context: ScanContext, controls: readonly FoundControl[], uploads: readonly HTMLElement[]): Steps<Layout> {
  const { map } = context;
  const owner = new Int32Array(map.tokens.length).fill(-1);
  const boxCount = new Int32Array(map.tokens.length + 1);
  const boxes = new Set<number>();
  const parts = new Set<Element>();

  yield* eachInSteps(controls, (control, index) => {
    const owned = control.members.length > 0 ? [...control.members] : [control.target, control.box];
    for (const element of owned.filter((item) => item.nodeName !== 'LABEL')) {
      parts.add(element);
      for (let at = map.startOf(element); at < map.endOf(element); at += 1) owner[at] = index;
    }
    const marked = control.members.length > 0 ? control.members : [firstBoxOf(control, map)];
    for (const element of marked) boxes.add(map.startOf(element));
  });
  uploads.forEach((input) => boxes.add(map.startOf(input)));
  const firsts = new Map(controls.map((control) => [map.startOf(firstBoxOf(control, map)), control]));
  const firstCount = new Int32Array(map.tokens.length + 1);
  yield* eachInSteps(map.tokens, (_, at) => {
    boxCount[at + 1] = (boxCount[at] ?? 0) + (boxes.has(at) ? 1 : 0);
    firstCount[at + 1] = (firstCount[at] ?? 0) + (firsts.has(at) ? 1 : 0);
  });
  const bearers = controls.flatMap((control) => [control.target, ...control.members, ...control.named]);
  yield undefined;
  const names = new Set(bearers.flatMap((element) => [element.id, element.getAttribute('name') ?? '']));

  const countBoxes = (start: number, end: number): number => (boxCount[end] ?? 0) - (boxCount[start] ?? 0);
  const described = yield* describingElements(controls);
  const messages = new Map<Element, boolean>();
  const wordings = new Map<Element, string>();
  const isMessage = (element: Element): boolean => {
    const known = messages.get(element);
    if (known !== undefined) return known;
    const parent = map.parentOf(element);
    const isOne = looksLikeMessage(element) || described.has(element) || (parent !== null && isMessage(parent));
    const result = isOne && countBoxes(map.startOf(element), map.endOf(element)) === 0;
    messages.set(element, result);
    return result;
  };

  const layout: Layout = {
    ...context,
    controls,
    countBoxes,
    isMessage,
    hasOthers(start, end, control) {
      const own = control.members.length > 0 ? control.members : [firstBoxOf(control, map)];
      const inside = own.filter((element) => map.startOf(element) >= start && map.startOf(element) < end).length;
      return countBoxes(start, end) > inside;
    },
    countControls: (start, end) => (firstCount[end] ?? 0) - (firstCount[start] ?? 0),
    controlAt: (token) => firsts.get(token),
    isNamed: (idOrName) => names.has(idOrName),
    isBox: (token) => boxes.has(token.index),
    isFreeText(token) {
      if (token.isBreak || token.text === '' || token.inButton || (token.node !== null && !isText(token.node))) return false;
      const at = owner[token.index] ?? -1;
      // A kit may put the label inside the widget's own root.
      if (at >= 0 && (token.parent.closest('label') === null || isInside(token.parent, controls[at], map.holds))) return false;
      return !isMessage(token.parent);
    },
    wordingOf(element) {
      const known = wordings.get(element);
      if (known !== undefined) return known;
      const text = shownText(
        element,
        (inner) => parts.has(inner) || inner.nodeName === 'BUTTON' || roleOf(inner) === 'button' || (inner !== element && isMessage(inner)),
      );
      wordings.set(element, text);
      return text;
    },
  };
  return layout;
}

function firstBoxOf(control: FoundControl, map: PageMap): HTMLElement {
  const [first] = control.members;
  return first ?? (map.spans.has(control.target) ? control.target : control.box);
}

function isInside(element: Element, control: FoundControl | undefined, holds: (outer: Element, inner: Element) => boolean): boolean {
  return control !== undefined && control.members.some((member) => holds(member, element));
}

function looksLikeMessage(element: Element): boolean {
  if (live.has(roleOf(element)) || element.hasAttribute('aria-live')) return true;
  if (element.nodeName === 'LEGEND' || (element.nodeName === 'LABEL' && !element.matches('.error, .invalid, .erreur'))) return false;
  const name = element.getAttribute('class') ?? '';
  return name !== '' && messageClass.test(name);
}

function* describingElements(controls: readonly FoundControl[]): Steps<Set<Element>> {
  const found = new Set<Element>();
  yield* eachInSteps(controls, (control) => {
    for (const element of control.named) {
      for (const attribute of ['aria-errormessage', 'aria-describedby']) {
        for (const id of element.getAttribute(attribute)?.split(/\s+/) ?? []) {
          const root = element.getRootNode();
          const target = id === '' ? null : queryById(root, id);
          if (target !== null) found.add(target);
        }
      }
    }
  });
  return found;
}

function queryById(root: Node, id: string): Element | null {
  const scope = 'getElementById' in root && typeof root.getElementById === 'function' ? root.firstChild : null;
  const holder = scope?.parentNode ?? null;
  const found = [...(holder?.querySelectorAll(`#${CSS.escape(id)}`) ?? [])].find((element) => element.id === id);
  return found !== undefined && isHtmlElement(found) ? found : null;
}

/** True for text that can name something: a letter at least, and more than one sign. */
export function isWording(text: string): boolean {
  return (/\p{L}/u.test(text) && collapse(text).length > 1) || text === '%' || text === '€';
}
