import { isEditable, isElement, isHtmlElement, isInput, isSelect, isText, isTextArea, roleOf } from './native';
import type { Steps } from './steps';
import { collapse, flatChildren, imageText, isInlineTag, isNeverText, isUndrawn } from './shown-text';

/** One thing met in reading order: a run of text, a line break, or an element that can be acted on. */
export interface Token {
  readonly index: number;
  /** Null for a line break or an image, whose wording stands in `text`. */
  readonly node: Text | HTMLElement | null;
  readonly text: string;
  readonly parent: Element;
  readonly isBreak: boolean;
  readonly inButton: boolean;
  readonly inLink: boolean;
  /** A native control without a box of its own, perhaps behind a drawn one. */
  readonly isUndisplayed: boolean;
}

/** Where an element stands: tokens `start` (included) to `end` (excluded), under `parent` as drawn. */
export interface Span {
  readonly start: number;
  end: number;
  readonly parent: Element | null;
}

/** The page as drawn, from one walk: shadow roots where they show, slots filled, undisplayed parts left out. */
export interface PageMap {
  readonly tokens: readonly Token[];
  /** Every displayed element, in reading order. */
  readonly elements: readonly Element[];
  readonly spans: ReadonlyMap<Element, Span>;
  readonly labelsFor: ReadonlyMap<string, readonly HTMLElement[]>;
  readonly shadowRoots: readonly ShadowRoot[];
  /** True when the first element is, or holds as drawn, the second. */
  readonly holds: (outer: Element, inner: Element) => boolean;
  readonly parentOf: (element: Element) => Element | null;
  readonly startOf: (element: Element) => number;
  readonly endOf: (element: Element) => number;
}

interface MapOptions {
  readonly isOurs: (element: Element) => boolean;
  readonly openShadowRoot: (element: HTMLElement) => ShadowRoot | null;
}

const acted =
  'a, button, summary, [contenteditable], [tabindex], [onclick], [role=button], [role=link], [role=tab], [role=menuitem], [role=radio], [role=checkbox], [role=switch], ' +
  '[role=combobox], [role=listbox], [role=textbox], [role=spinbutton], [role=option], [aria-pressed]';
const behindDrawn = 'select, input[type=radio], input[type=checkbox], input[type=file]';

/** An element whose children are being walked. */
interface Level {
  readonly element: Element;
  readonly span: Span;
  readonly inButton: boolean;
  readonly inLink: boolean;
  readonly children: Iterator<Node>;
  isDrawn: boolean | null;
}

const nodesPerStep = 100;

/** Walks the page once and notes what stands where. */
export function* mapPage(root: Element, options: MapOptions): Steps<PageMap> {
  const tokens: Token[] = [];
  const elements: Element[] = [];
  const spans = new Map<Element, Span>();
  const labelsFor = new Map<string, HTMLElement[]>();
  const shadowRoots: ShadowRoot[] = [];

  const add = (token: Pick<Token, 'node' | 'text' | 'parent'>, marks: Partial<Token> = {}): void => {
    tokens.push({ isBreak: false, inButton: false, inLink: false, isUndisplayed: false, ...token, ...marks, index: tokens.length });
  };

  const addHidden = (element: Element): void => {
    const natives = element.matches(behindDrawn) ? [element] : element.querySelectorAll(behindDrawn);
    for (const native of natives) {
      if (!isHtmlElement(native)) continue;
      spans.set(native, { start: tokens.length, end: tokens.length + 1, parent: native.parentElement });
      add({ node: native, text: '', parent: native.parentElement ?? element }, { isUndisplayed: true });
    }
    for (let outer: Element | null = element; outer !== null && !spans.has(outer); outer = outer.parentElement) {
      spans.set(outer, { start: tokens.length - natives.length, end: tokens.length, parent: outer.parentElement });
    }
  };

  const childrenOf = (element: Element): Iterable<Node> => {
    // Only a custom element or a plain box can hold a shadow root; asking for closed ones is not free.
    const closed = isHtmlElement(element) && canHoldShadow(element) ? (element.shadowRoot ?? options.openShadowRoot(element)) : null;
    if (closed === null) return flatChildren(element);
    shadowRoots.push(closed);
    return closed.childNodes;
  };

  const levels: Level[] = [];
  const enter = (element: Element, parent: Element | null, inButton: boolean, inLink: boolean): void => {
    if (element.nodeName === 'BR' || element.nodeName === 'HR') {
      add({ node: null, text: '', parent: parent ?? element }, { isBreak: true });
      return;
    }
    if (options.isOurs(element)) return;
    const image = imageText(element);
    if (image !== null && element.nodeName !== 'INPUT') {
      if (image !== '' && parent !== null && !isUndrawn(element)) add({ node: null, text: image, parent }, { inButton, inLink });
      return;
    }
    const isFrame = element.nodeName === 'IFRAME' || element.nodeName === 'FRAME';
    const isNative = isFrame || isInput(element) || isSelect(element) || isTextArea(element);
    if (!isNative && isNeverText(element)) return;
    if (!element.checkVisibility() && isUndisplayed(element)) {
      addHidden(element);
      return;
    }
    const span: Span = { start: tokens.length, end: tokens.length, parent };
    spans.set(element, span);
    elements.push(element);
    if (element.nodeName === 'LABEL') noteLabel(element, labelsFor);
    const isActed = isNative || element.matches(acted);
    if (isActed && isHtmlElement(element)) add({ node: element, text: '', parent: parent ?? element }, { inButton, inLink });
    span.end = tokens.length;
    if (isNative || isEditable(element)) return;
    levels.push({
      element,
      span,
      inButton: inButton || element.nodeName === 'BUTTON' || ['button', 'tab', 'menuitem', 'option'].includes(roleOf(element)),
      inLink: inLink || element.nodeName === 'A',
      children: childrenOf(element)[Symbol.iterator](),
      isDrawn: null,
    });
  };
  const addText = (text: Text, level: Level): void => {
    if (!/\S/.test(text.data)) return;
    level.isDrawn ??= !isUndrawn(level.element);
    if (level.isDrawn && collapse(text.data) !== '') add({ node: text, text: text.data, parent: level.element }, { inButton: level.inButton, inLink: level.inLink });
  };

  enter(root, null, false, false);
  let count = 0;
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const next = level.children.next();
    if (next.done === true) {
      level.span.end = tokens.length;
      levels.pop();
    } else if (isElement(next.value)) enter(next.value, level.element, level.inButton, level.inLink);
    else if (isText(next.value)) addText(next.value, level);
    count += 1;
    if (count % nodesPerStep === 0) yield undefined;
  }
  const startOf = (element: Element): number => spans.get(element)?.start ?? -1;
  const endOf = (element: Element): number => spans.get(element)?.end ?? -1;
  return {
    tokens,
    elements,
    spans,
    labelsFor,
    shadowRoots,
    parentOf: (element) => spans.get(element)?.parent ?? null,
    startOf,
    endOf,
    holds: (outer, inner) => {
      const span = spans.get(inner);
      if (outer === inner) return true;
      if (span === undefined) return false;
      if (span.start < startOf(outer) || span.end > endOf(outer)) return false;
      return span.end > span.start || outer.contains(inner);
    },
  };
}

function isUndisplayed(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}

function noteLabel(element: Element, labelsFor: Map<string, HTMLElement[]>): void {
  const id = element.getAttribute('for');
  if (id === null || !isHtmlElement(element)) return;
  const known = labelsFor.get(id);
  if (known === undefined) labelsFor.set(id, [element]);
  else known.push(element);
}

const plainShadowHosts = new Set([
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'DIV',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'MAIN',
  'NAV',
  'P',
  'SECTION',
  'SPAN',
]);

function canHoldShadow(element: HTMLElement): boolean {
  return element.nodeName.includes('-') || plainShadowHosts.has(element.nodeName);
}

/** Elements that text flows through: told by tag, then by how the page draws them. */
export function createBlockFinder(map: PageMap, view: Window): (element: Element) => Element {
  const known = new Map<Element, Element>();
  const find = (element: Element): Element => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = map.parentOf(element);
    const flows = parent !== null && isInlineTag(element) && /^(inline|contents)/.test(view.getComputedStyle(element).display);
    const block = flows ? find(parent) : element;
    known.set(element, block);
    return block;
  };
  return find;
}
