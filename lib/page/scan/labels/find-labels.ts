import type { LabelCandidate } from '../../../fields/reading';
import { isPrompt, rememberedPlaceholder } from '../blank-value';
import { isWording, type Layout } from '../layout';
import { referencedElements } from '../native';
import { extentOf, type FoundControl } from '../scan-context';
import { collapse } from '../shown-text';
import type { Titles } from '../titles';
import { explicitLabels, imageLabels } from './explicit-labels';
import type { FoundLabel } from './found-label';
import { floatingLabels } from './floating-label';
import { nearbyLabels } from './nearby-labels';
import { createGrids, tableLabels } from './table-labels';
import { termLabels } from './term-label';
import { orphanLabels } from './text-after';

export interface Labels {
  readonly candidates: readonly LabelCandidate[];
  /** A star or a word of the label, drawn by style or written, says that an answer is required. */
  readonly isRequired: boolean;
}

/** Finds every wording that may name a control, best first, each once. */
export function createLabelFinder(layout: Layout, titles: Titles): (control: FoundControl) => Labels {
  const gridOf = createGrids(layout);
  return (control) => {
    const near = nearbyLabels(control, layout, titles);
    const places = gridOf(control).filter((place) => !near.some((label) => isInCell(label, place.cell.element)));
    const inTable = places.map((place) => tableLabels(place.grid, place.cell, control, layout)).find((labels) => labels.length > 0);
    const placed = [
      ...(inTable ?? []),
      ...termLabels(control, layout),
      ...floatingLabels(control, layout),
    ];
    const explicit = explicitLabels(control, layout).filter(({ text }) => collapse(text) !== '');
    // Words after a box are its own only as long as nothing else names it.
    const after = explicit.length > 0 ? near.filter((label) => label.source !== 'text-after') : near;
    const seen = [...explicit, ...placed, ...after, ...orphanLabels(control, layout)];
    const named = seen.filter((label) => !isRemark(label));
    const strong = named.length > 0 ? named : seen.length > 0 ? seen : titleAsLabel(control, layout, titles);
    const weak = weakLabels(control, layout);
    // A hint in the box names the box; words over several boxes name them all.
    const isLead = (label: FoundLabel): boolean => label.source === 'placeholder' && control.kind !== 'radio' && strong.every(({ source }) => source === 'group-text' || source === 'text-after');
    const found = [...weak.filter(isLead), ...strong, ...weak.filter((label) => !isLead(label))];
    const candidates = distinct(found.map((label) => ({ ...label, text: collapse(label.text) })));
    return {
      candidates: candidates.map(({ text, source }) => ({ text, source })),
      isRequired: strong.some((label) => saysRequired(label, control, layout)),
    };
  };
}

/** A sentence beside a field explains it or its block; it is a label only when there is no other. */
function isRemark({ text, source }: FoundLabel): boolean {
  return (source === 'text-before' || source === 'group-text') && text.length > 25 && /[.;!]$/.test(text);
}

function isInCell(label: FoundLabel, cell: Element): boolean {
  return label.element !== null && cell.contains(label.element) && (label.source === 'text-before' || label.source === 'label-near' || label.source === 'text-after');
}

/** A title over one control only is that control's label when nothing else is. */
function titleAsLabel(control: FoundControl, layout: Layout, titles: Titles): FoundLabel[] {
  const { start } = extentOf(control, layout.map);
  const over = titles.all.filter((title) => title.level > 0 && title.at <= start && title.end > start && layout.countControls(title.start, title.end) === 1);
  const last = over.at(-1);
  return last === undefined ? [] : [{ text: last.text, source: 'group-text', element: last.element }];
}

function weakLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const bearers = control.kind === 'radio' || control.kind === 'split' ? control.named : [...new Set([control.target, ...control.named])];
  const found: FoundLabel[] = [];
  const add = (text: string, source: FoundLabel['source'], element: Element | null = null): void => {
    if (isWording(text) && !isPrompt(text)) found.push({ text, source, element });
  };
  for (const bearer of bearers) add(rememberedPlaceholder(bearer), 'placeholder');
  for (const bearer of bearers) add(collapse(bearer.getAttribute('title') ?? ''), 'title');
  found.push(...imageLabels(control, layout));
  for (const bearer of bearers) {
    for (const element of referencedElements(bearer, 'aria-describedby')) {
      if (!isError(element)) add(layout.wordingOf(element), 'described-by', element);
    }
  }
  const technical = technicalName(control);
  if (technical !== '') add(technical, 'technical-name');
  return found;
}

function isError(element: Element): boolean {
  return element.getAttribute('role') === 'alert' || /error|erreur|invalid/i.test(`${element.className} ${element.id}`);
}

const generated = /^(input|field|control|select|value|text)$|^(:|react-select|mui-|pr_id|p-|el-id|headlessui|radix|select2|ctl\d|input-?\d|field-?\d|rc_select)|^[a-f0-9-]{12,}$|_r_|:r/i;

/** Letters and digits in turn within one word: made by a machine. */
const mixed = /(?:^|[^\p{L}\d])(?:\p{L}+\d+\p{L}|\d+\p{L}+\d)/u;

/** The name the page's programmers gave: weak, but it often is a word. */
function technicalName(control: FoundControl): string {
  const [first] = control.members;
  const names = [first ?? control.target, ...control.named].flatMap((element) => [element.getAttribute('name') ?? '', element.id]);
  return names.find((name) => /\p{L}{3}/u.test(name) && !generated.test(name) && !mixed.test(name)) ?? '';
}

function distinct(labels: readonly FoundLabel[]): FoundLabel[] {
  const seen = new Set<string>();
  return labels.filter(({ text }) => {
    const key = text.toLowerCase().replace(/[\s*:]+$/, '');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const requiredWord = /\*|\(obligatoire\)|\(requis\)|champ obligatoire/i;

function saysRequired(label: FoundLabel, control: FoundControl, { view, map, hasOthers }: Layout): boolean {
  if (requiredWord.test(label.text)) return true;
  const { element } = label;
  // A block that holds other controls may wear their stars.
  if (element === null || !map.spans.has(element) || hasOthers(map.startOf(element), map.endOf(element), control)) return false;
  if (/\*\s*$/.test(element.textContent)) return true;
  const drawn = [element, ...[...element.querySelectorAll('*')].slice(0, 6)];
  return drawn.some((item) => {
    if (item.nodeName === 'IMG' && /obligatoire|requis|required/i.test(item.getAttribute('alt') ?? item.getAttribute('title') ?? '')) return true;
    return ['::after', '::before'].some((pseudo) => view.getComputedStyle(item, pseudo).content.includes('*'));
  });
}
