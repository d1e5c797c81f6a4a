import type { SectionReading } from '../../fields/reading';
import { referencedElements, roleOf } from './native';
import type { Layout } from './layout';
import { findDialogs } from './dialogs';
import { findLoneTitles, findPlainTitles } from './plain-titles';
import { shownText } from './shown-text';
import { eachInSteps, type Steps } from './steps';
import { scopeOf } from './title-scope';

/** A title and the part of the page it stands over. */
export interface Title {
  readonly element: Element;
  readonly text: string;
  readonly source: SectionReading['source'];
  /** 1 to 6 for headings; 0 for the name of a container, which nothing inside it replaces. */
  readonly level: number;
  /** Token where it takes effect. */
  readonly at: number;
  /** Tokens of its part of the page. */
  readonly start: number;
  readonly end: number;
}

export interface Titles {
  /** In the order in which they take effect. */
  readonly all: readonly Title[];
  /** Headings and plain titles, those without controls too. */
  readonly headings: readonly { readonly text: string; readonly level: number; readonly at: number }[];
  readonly dialogs: readonly Element[];
  /** True for a token that is part of a title's own words. */
  readonly isTitleToken: (index: number) => boolean;
  /** True when words of a title stand among those tokens. */
  readonly hasTitle: (start: number, end: number) => boolean;
}

/** Elements that may be a title or have one; asked once, because most elements of a page are neither. */
const titled = 'h1, h2, h3, h4, h5, h6, fieldset, details, section, article, form, dialog, [role], [aria-current], [aria-expanded], [id]';
const elementsPerStep = 200;
const opening = '[aria-controls], a[href^="#"]';

/** Finds what stands over the controls: headings, legends, tabs, accordions, steps, dialogs, and plain text that looks like a title. */
export function* findTitles(layout: Layout): Steps<Titles> {
  const { map } = layout;
  const titles: Title[] = [];
  const headings: { text: string; level: number; at: number }[] = [];
  const dialogs = new Set(yield* findDialogs(layout));
  const tokens = new Set<number>();
  const own = (element: Element): void => {
    for (let at = map.startOf(element); at < map.endOf(element); at += 1) tokens.add(at);
  };
  const addContainer = (container: Element, name: Element | null, text: string, source: Title['source']): void => {
    if (text === '') return;
    titles.push({ element: name ?? container, text, source, level: 0, at: map.startOf(container), start: map.startOf(container), end: map.endOf(container) });
  };
  const openers = yield* findOpeners(layout);

  for (const [index, element] of map.elements.entries()) {
    if (index % elementsPerStep === 0) yield undefined;
    if (!dialogs.has(element) && !element.matches(titled)) continue;
    const level = headingLevel(element);
    if (level !== null) {
      const text = layout.wordingOf(element) || shownText(element);
      if (text === '' || layout.countBoxes(map.startOf(element), map.endOf(element)) > 0) continue;
      own(element);
      headings.push({ text, level, at: map.startOf(element) });
      const scope = scopeOf(element, layout);
      if (scope !== null) titles.push({ element, text, source: 'heading', level, at: map.endOf(element), ...rangeOf(scope, layout) });
      continue;
    }
    if (dialogs.has(element)) {
      const [name] = referencedElements(element, 'aria-labelledby');
      addContainer(element, name ?? null, nameOf(element, layout), 'dialog');
    } else if (element.nodeName === 'FIELDSET') {
      const legend = [...element.children].find((child) => child.nodeName === 'LEGEND');
      if (legend === undefined) continue;
      own(legend);
      if (holdsSeveral(element, layout)) addContainer(element, legend, layout.wordingOf(legend), 'legend');
    } else if (element.nodeName === 'DETAILS') {
      const summary = [...element.children].find((child) => child.nodeName === 'SUMMARY');
      if (summary === undefined) continue;
      own(summary);
      addContainer(element, summary, layout.wordingOf(summary), 'accordion');
    } else if (element.getAttribute('aria-current') === 'step') {
      const text = stepText(element, layout);
      if (text !== '') titles.push({ element, text, source: 'step', level: 0, at: -1, start: -1, end: map.tokens.length });
    } else if (roleOf(element) === 'tabpanel') {
      const opener = openers.get(element.id);
      const name = nameOf(element, layout) || (opener === undefined ? '' : shownText(opener.element));
      addContainer(element, referencedElements(element, 'aria-labelledby')[0] ?? opener?.element ?? null, name, 'tab');
    } else if (unfoldedBy(element, layout) !== null) {
      addContainer(unfoldedBy(element, layout) ?? element, element, stepText(element, layout), 'accordion');
    } else if (element.id !== '' && openers.has(element.id)) {
      const opener = openers.get(element.id);
      if (opener !== undefined) addContainer(element, opener.element, shownText(opener.element), opener.source);
    } else if (isNamedGroup(element) && holdsSeveral(element, layout)) {
      addContainer(element, referencedElements(element, 'aria-labelledby')[0] ?? null, nameOf(element, layout), 'aria');
    }
  }
  for (const plain of yield* findPlainTitles(layout, tokens)) {
    for (let at = plain.chunk.start; at < plain.chunk.end; at += 1) tokens.add(at);
    headings.push({ text: plain.chunk.text, level: plain.level, at: plain.chunk.start });
    const { chunk, scope, level } = plain;
    titles.push({ element: chunk.block, text: chunk.text, source: plain.source, level, at: chunk.end, ...rangeOf(scope, layout) });
  }
  for (const { chunk, level } of yield* findLoneTitles(layout, tokens)) headings.push({ text: chunk.text, level, at: chunk.start });
  titles.sort((left, right) => left.at - right.at || right.end - left.end);
  headings.sort((left, right) => left.at - right.at);
  const before = new Int32Array(map.tokens.length + 1);
  yield* eachInSteps(map.tokens, (_, at) => (before[at + 1] = (before[at] ?? 0) + (tokens.has(at) ? 1 : 0)));
  return {
    all: titles,
    headings,
    dialogs: [...dialogs],
    isTitleToken: (index) => tokens.has(index),
    hasTitle: (start, end) => (before[end] ?? 0) > (before[start] ?? 0),
  };
}

function rangeOf(element: Element, { map }: Layout): { start: number; end: number } {
  return { start: map.startOf(element), end: map.endOf(element) };
}

function headingLevel(element: Element): number | null {
  const native = /^H([1-6])$/.exec(element.nodeName)?.[1];
  if (native !== undefined && !['presentation', 'none'].includes(roleOf(element))) return Number(native);
  if (roleOf(element) !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return Number.isInteger(level) && level > 0 ? Math.min(level, 6) : 2;
}

function holdsSeveral(element: Element, { map, countControls }: Layout): boolean {
  return countControls(map.startOf(element), map.endOf(element)) > 1;
}

function isNamedGroup(element: Element): boolean {
  const isGroup = ['group', 'region', 'form'].includes(roleOf(element)) || ['SECTION', 'ARTICLE', 'FORM'].includes(element.nodeName);
  return isGroup && (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'));
}

function nameOf(element: Element, layout: Layout): string {
  const words = referencedElements(element, 'aria-labelledby').map((name) => layout.wordingOf(name) || shownText(name));
  return words.join(' ').trim() || (element.getAttribute('aria-label') ?? '').trim();
}

/** A number in a circle says nothing that the words beside it do not. */
function stepText(element: Element, { map }: Layout): string {
  const texts = map.tokens.slice(map.startOf(element), map.endOf(element));
  // The name of an arrow is no word of the title.
  const words = (texts.some((token) => token.node !== null && token.text !== '') ? texts.filter((token) => token.node !== null) : texts).map((token) => token.text.trim());
  const worded = words.filter((word) => /\p{L}/u.test(word));
  return worded.join(' ').replace(/\s+/g, ' ');
}

/** True for what has unfolded a part of the page; lists and menus unfold too, but answers. */
function isUnfolded(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  return element.getAttribute('aria-expanded') === 'true' && (popup === null || popup === 'false') && !['combobox', 'treeitem', 'row'].includes(roleOf(element));
}

/** The part right after an unfolded header that does not say what it unfolds; null when no control stands in it. */
function unfoldedBy(header: Element, { map, countBoxes }: Layout): Element | null {
  if (header.hasAttribute('aria-controls') || !isUnfolded(header)) return null;
  let outer: Element | null = header;
  for (let climb = 0; climb < 3 && outer !== null; climb += 1) {
    if (countBoxes(map.startOf(outer), map.endOf(outer)) > 0) return null;
    const next: Element | null = outer.nextElementSibling;
    if (next !== null && map.spans.has(next)) return countBoxes(map.startOf(next), map.endOf(next)) > 0 ? next : null;
    outer = map.parentOf(outer);
  }
  return null;
}

/** What opens each part of the page, by the id of that part: tabs, and buttons that unfold. */
function* findOpeners({ map }: Layout): Steps<Map<string, { element: Element; source: 'tab' | 'accordion' }>> {
  const openers = new Map<string, { element: Element; source: 'tab' | 'accordion' }>();
  yield* eachInSteps(map.elements, (element) => {
    if (!element.matches(opening)) return;
    const id = element.getAttribute('aria-controls') ?? '';
    const isTab = roleOf(element) === 'tab';
    if (id !== '' && (isTab || isUnfolded(element))) openers.set(id, { element, source: isTab ? 'tab' : 'accordion' });
    const href = element.nodeName === 'A' ? (element.getAttribute('href') ?? '') : '';
    if (href.length > 1 && href.startsWith('#') && element.closest('[role=tablist], .nav-tabs, .tabs, .ui-tabs-nav') !== null) {
      openers.set(href.slice(1), { element, source: 'tab' });
    }
  });
  return openers;
}
