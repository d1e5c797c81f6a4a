import { isHtmlElement, roleOf } from './native';
import type { Layout } from './layout';

const sealed = new Set(['ASIDE', 'NAV', 'FOOTER', 'DIALOG', 'SECTION', 'ARTICLE', 'FIELDSET', 'DETAILS', 'FORM', 'TABLE']);
const sealedRoles = new Set(['alert', 'status', 'complementary', 'navigation', 'contentinfo', 'dialog', 'alertdialog', 'note', 'tabpanel', 'region']);
const introLength = 200;

/** The part of the page under some words that share their block with controls; else the one under their block. */
export function scopeOfWords(block: Element, end: number, layout: Layout): Element | null {
  return layout.countBoxes(end, layout.map.endOf(block)) > 0 ? block : scopeOf(block, layout);
}

/** The nearest ancestor that holds controls after a title. A closed part of the page keeps its title to itself, and so does a text with its own title. */
export function scopeOf(title: Element, layout: Layout): Element | null {
  const { map } = layout;
  for (let outer = map.parentOf(title); outer !== null; outer = map.parentOf(outer)) {
    if (layout.countBoxes(map.endOf(title), map.endOf(outer)) > 0) return outer;
    if (sealed.has(outer.nodeName) || sealedRoles.has(roleOf(outer))) return hasButtons(title, outer, layout) ? outer : null;
    if (wordsAfter(title, outer, layout) > introLength) return null;
  }
  return null;
}

function hasButtons(title: Element, outer: Element, { map }: Layout): boolean {
  return map.tokens.slice(map.endOf(title), map.endOf(outer)).some((token) => token.node !== null && isHtmlElement(token.node));
}

function wordsAfter(title: Element, outer: Element, { map }: Layout): number {
  return map.tokens.slice(map.endOf(title), map.endOf(outer)).reduce((sum, token) => sum + token.text.trim().length, 0);
}

