import type { SectionReading } from '../../fields/reading';
import { findChunks, type Chunk } from './chunks';
import { floatingLabels } from './labels/floating-label';
import type { Layout } from './layout';
import { extentOf, type FoundControl } from './scan-context';
import { eachInSteps, gatherInSteps, type Steps } from './steps';
import { scopeOfWords } from './title-scope';

export interface PlainTitle {
  readonly chunk: Chunk;
  readonly scope: Element;
  readonly level: number;
  readonly source: SectionReading['source'];
}

interface Candidate {
  readonly chunk: Chunk;
  readonly scope: Element;
  readonly look: Look;
  readonly isStrong: boolean;
  readonly following: number;
}

interface Counted extends Candidate {
  readonly count: number;
}

interface Look {
  readonly ratio: number;
  readonly isBold: boolean;
  readonly isCapital: boolean;
  readonly isNamed: boolean;
}

const titleName = /(^|[-_\s])(title|titre|heading|header|entete|rubrique|legend|legende|caption)($|[-_\s\d])|(Title|Header|Titre)/;
const stepName = /step|etape/i;
const cardName = /(^|[-_\s])(card|panel|box|bloc|section|widget|tile)/i;
const longest = 90;
const chunksPerStep = 50;

/** Plain text that stands over controls as a title does: larger, bolder or named so, alone on its line, before controls that have labels of their own. */
export function* findPlainTitles(layout: Layout, taken: ReadonlySet<number>): Steps<PlainTitle[]> {
  const { map, view, document } = layout;
  const base = parseFloat(view.getComputedStyle(document.body).fontSize) || 16;
  const chunks = yield* findChunks(layout, 0, map.tokens.length);
  yield undefined;
  const firstBoxes = layout.controls.map((control) => ({ control, at: extentOf(control, map).start })).sort((left, right) => left.at - right.at);
  const leads = yield* leadingWords(chunks, layout);
  let next = 0;
  const candidateOf = (chunk: Chunk, index: number): Candidate[] => {
    while ((firstBoxes[next]?.at ?? Infinity) < chunk.end) next += 1;
    const following = firstBoxes[next];
    if (following === undefined || taken.has(chunk.start) || !isTitleShaped(chunk, layout)) return [];
    const look = lookOf(chunk, base, layout);
    const isStrong = look.ratio >= 1.15 || look.isNamed;
    const isLead = leads.has(chunk);
    if (!isStrong && !look.isBold && !look.isCapital && !isLead) return [];
    const after = chunks[index + 1];
    const between = after !== undefined && after.start < following.at ? after : null;
    if (between !== null && (isSameLook(look, lookOf(between, base, layout)) || isOnSameLine(chunk, between, layout)) && !look.isNamed && !isLead) return [];
    if (!hasOwnLabel(following.control, between, layout)) return [];
    const before = firstBoxes[next - 1];
    if (before !== undefined && floatingLabels(before.control, layout).some(({ element }) => element === chunk.block)) return [];
    const scope = scopeOfWords(chunk.block, chunk.end, layout);
    return scope === null || map.endOf(scope) <= following.at ? [] : [{ chunk, scope, look, isStrong, following: following.at }];
  };
  const candidates = yield* gatherInSteps(chunks, candidateOf, chunksPerStep);
  const counted = yield* countUnder(candidates, layout);
  const isSure = ({ isStrong, count }: Counted): boolean => count >= (isStrong ? 1 : 2);
  const sure = Map.groupBy(counted.filter(isSure), ({ scope }) => scope);
  // One control is enough under words that look like a title found beside them.
  const accepted = counted.filter((one) => isSure(one) || (one.count > 0 && (sure.get(one.scope) ?? []).some((other) => isSameLook(other.look, one.look))));
  return accepted.map(({ chunk, scope, look }) => ({ chunk, scope, level: levelOf(look), source: sourceOf(scope, chunk) }));
}

/** Counts the controls under each, up to the next of the same look in the same part of the page. */
function* countUnder(candidates: readonly Candidate[], layout: Layout): Steps<Counted[]> {
  const counted = yield* gatherInSteps([...Map.groupBy(candidates, ({ scope }) => scope)], ([scope, inScope]): Counted[] =>
    inScope.map((candidate, index): Counted => {
      const stop = inScope.find((other, at) => at > index && isSameLook(other.look, candidate.look))?.chunk.start;
      return { ...candidate, count: layout.countControls(candidate.chunk.end, Math.min(stop ?? Infinity, layout.map.endOf(scope))) };
    }),
  );
  return counted.sort((left, right) => left.chunk.start - right.chunk.start);
}

/** Plain text that looks like a title on a page without any control, where nothing can stand under it: what tells a receipt from any other page. */
export function* findLoneTitles(layout: Layout, taken: ReadonlySet<number>): Steps<readonly { readonly chunk: Chunk; readonly level: number }[]> {
  if (layout.controls.length > 0) return [];
  const { map, view, document } = layout;
  const base = parseFloat(view.getComputedStyle(document.body).fontSize) || 16;
  return (yield* findChunks(layout, 0, map.tokens.length)).flatMap((chunk) => {
    if (taken.has(chunk.start) || !isTitleShaped(chunk, layout)) return [];
    const look = lookOf(chunk, base, layout);
    return look.ratio >= 1.15 || look.isNamed ? [{ chunk, level: levelOf(look) }] : [];
  });
}

/**
 * Words without any look of a title that lead all the same: several alike side by side, each right before an element with controls of
 * its own, or the first words of a section.
 */
function* leadingWords(chunks: readonly Chunk[], layout: Layout): Steps<ReadonlySet<Chunk>> {
  const { map } = layout;
  const byPlace = new Map<Element, Map<string, Chunk[]>>();
  const firsts: Chunk[] = [];
  yield* eachInSteps(chunks, (chunk) => {
    const { block } = chunk;
    const parent = map.parentOf(block);
    const next = block.nextElementSibling;
    const isAlone = map.startOf(block) === chunk.start && map.endOf(block) === chunk.end;
    if (parent === null || next === null || !isAlone || !map.spans.has(next)) return;
    if (isSection(parent) && map.startOf(parent) === chunk.start && layout.countControls(map.startOf(parent), map.endOf(parent)) > 1) firsts.push(chunk);
    if (layout.countControls(map.startOf(next), map.endOf(next)) < 2) return;
    const alike = byPlace.get(parent) ?? new Map<string, Chunk[]>();
    byPlace.set(parent, alike);
    const key = `${block.nodeName} ${block.getAttribute('class') ?? ''} ${next.nodeName}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [chunk]);
    else same.push(chunk);
  });
  const groups = [...byPlace.values()].flatMap((alike) => [...alike.values()]);
  return new Set([...firsts, ...groups.filter((group) => group.length > 1).flat()]);
}

function isSection(element: Element): boolean {
  return element.nodeName === 'SECTION' || element.nodeName === 'ARTICLE' || cardName.test(element.getAttribute('class') ?? '');
}

function isTitleShaped(chunk: Chunk, { map }: Layout): boolean {
  if (/^[ée]tape (suivante|pr[ée]c[ée]dente)/i.test(chunk.text)) return false;
  if (chunk.label !== null || chunk.isLink || chunk.text.length > longest || /[.?!;,]$/.test(chunk.text)) return false;
  for (let outer: Element | null = chunk.block, climb = 0; outer !== null && climb < 4; outer = map.parentOf(outer), climb += 1) {
    if (['LI', 'DT', 'DD', 'LABEL', 'NAV', 'FOOTER', 'BUTTON', 'A', 'OPTION'].includes(outer.nodeName)) return false;
    if (outer.nodeName === 'TD' || outer.nodeName === 'TH') return isAloneInRow(outer);
  }
  return true;
}

function isAloneInRow(cell: Element): boolean {
  const cells = [...(cell.parentElement?.children ?? [])];
  return cells.length === 1;
}

/** A cell that a table of titles uses as one: it spans the columns, or is painted as a band; notes are smaller. */
function isTitleCell(cell: Element, style: CSSStyleDeclaration, ratio: number, view: Window): boolean {
  if (cell.nodeName !== 'TD' || !isAloneInRow(cell) || ratio < 0.95) return false;
  const isBand = Number(style.fontWeight) >= 600 && !/^(transparent|rgba\(.*, 0\))$/.test(view.getComputedStyle(cell).backgroundColor);
  return isBand || Number(cell.getAttribute('colspan') ?? 1) > 1;
}

function lookOf(chunk: Chunk, base: number, { map, view }: Layout): Look {
  const parent = map.tokens[chunk.start]?.parent ?? chunk.block;
  const style = view.getComputedStyle(parent);
  const names = [chunk.block, map.parentOf(chunk.block)].map((element) => element?.getAttribute('class') ?? '').join(' ');
  const isUpper = chunk.text.length > 3 && chunk.text === chunk.text.toUpperCase();
  const ratio = parseFloat(style.fontSize) / base;
  return {
    ratio,
    isBold: Number(style.fontWeight) >= 600,
    isCapital: isUpper || style.textTransform === 'uppercase',
    isNamed: titleName.test(names) || isTitleCell(chunk.block, style, ratio, view) || chunk.block.nodeName === 'CAPTION',
  };
}

function isSameLook(one: Look, other: Look): boolean {
  return Math.abs(one.ratio - other.ratio) < 0.05 && one.isBold === other.isBold && one.isCapital === other.isCapital && one.isNamed === other.isNamed;
}

function isOnSameLine(one: Chunk, other: Chunk, layout: Layout): boolean {
  const left = topOf(one, layout);
  const right = topOf(other, layout);
  return Math.abs(left - right) < 6;
}

function topOf(chunk: Chunk, { map, document }: Layout): number {
  const node = map.tokens[chunk.start]?.node ?? chunk.block;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  return (box.top + box.bottom) / 2;
}

/** True when the control after a text has a wording of its own, so that the text is free to be a title. */
function hasOwnLabel(control: FoundControl, between: Chunk | null, layout: Layout): boolean {
  const { map } = layout;
  const isRadio = control.kind === 'radio';
  if (between !== null && !(isRadio && between.label !== null)) return true;
  if (control.kind === 'checkbox' || control.kind === 'switch' || floatingLabels(control, layout).length > 0) return true;
  return control.named.some((bearer) => {
    const attributes = ['aria-label', 'aria-labelledby', 'placeholder'].some((name) => (bearer.getAttribute(name) ?? '').trim() !== '');
    return attributes || (bearer.id !== '' && map.labelsFor.has(bearer.id)) || (!isRadio && bearer.closest('label') !== null);
  });
}

function levelOf(look: Look): number {
  if (look.ratio >= 1.5) return 2;
  if (look.ratio >= 1.25) return 3;
  return look.ratio >= 1.1 || look.isNamed ? 4 : 5;
}

function sourceOf(scope: Element, chunk: Chunk): SectionReading['source'] {
  if (stepName.test(chunk.block.getAttribute('class') ?? '')) return 'step';
  return cardName.test(scope.getAttribute('class') ?? '') ? 'card' : 'heading';
}
