import type { SectionReading } from '../../fields/reading';
import { createGrids, gridHeaders, spreadsOverCells } from './labels/table-labels';
import type { Layout } from './layout';
import { referencedElements } from './native';
import { extentOf, type FoundControl } from './scan-context';
import type { Title, Titles } from './titles';

type UnorderedSection = Pick<Title, 'element' | 'text' | 'source'>;

/** Reads the titles over controls and buttons; asked in reading order, so that same-titled blocks are counted as they come. */
export interface SectionReader {
  readonly ofControl: (control: FoundControl) => SectionReading[];
  readonly at: (token: number) => SectionReading[];
  readonly isInDialog: (token: number) => boolean;
}

export function createSectionReader(layout: Layout, titles: Titles): SectionReader {
  const gridOf = createGrids(layout);
  const orders = new Map<string, Map<Element, number>>();
  const path = createPath(titles);

  const numbered = ({ element, text, source }: UnorderedSection): SectionReading => {
    const key = text.toLowerCase();
    const blocks = orders.get(key) ?? new Map<Element, number>();
    orders.set(key, blocks);
    const order = blocks.get(element) ?? blocks.size;
    blocks.set(element, order);
    return { text, source, order };
  };

  const dialogAt = (token: number): { start: number; end: number } | null => {
    const inside = titles.dialogs.map((dialog) => ({ start: layout.map.startOf(dialog), end: layout.map.endOf(dialog) }));
    return inside.filter((range) => range.start <= token && token < range.end).at(-1) ?? null;
  };

  const titlesAt = (token: number): UnorderedSection[] => {
    const dialog = dialogAt(token);
    const over = path(token).filter((title) => dialog === null || title.start >= dialog.start);
    return over.filter((title, index) => index === 0 || fold(title.text) !== fold(over[index - 1]?.text ?? ''));
  };

  return {
    at: (token) => titlesAt(token).map(numbered),
    isInDialog: (token) => dialogAt(token) !== null,
    ofControl(control) {
      const { start } = extentOf(control, layout.map);
      const sections = titlesAt(start);
      const [place] = gridOf(control);
      if (place !== undefined && !spreadsOverCells(control, place.cell, layout)) {
        const headers = gridHeaders(place.grid, place.cell, layout);
        if (headers.isGrid && headers.row !== null && headers.column !== null) {
          sections.push({ ...headers.row, source: 'row' }, { ...headers.column, source: 'column' });
        }
      }
      const named = groupNames(control, layout).filter((group) => sections.every((section) => fold(section.text) !== fold(group.text)));
      return [...sections, ...named].map(numbered);
    },
  };
}

/** The titles over each token. A title ends with its part of the page, or at the next one of its level there. */
function createPath(titles: Titles): (token: number) => readonly Title[] {
  let open: Title[] = [];
  let next = 0;
  let last = -1;
  return (token) => {
    if (token < last) {
      open = [];
      next = 0;
    }
    last = token;
    for (let title = titles.all[next]; title !== undefined && title.at <= token; title = titles.all[++next]) {
      const { at, start, end, level } = title;
      open = open.filter((other) => other.end > at && !(level > 0 && other.level >= level && other.start === start && other.end === end));
      open.push(title);
    }
    open = open.filter((title) => title.end > token);
    return open;
  };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s:*]+$/, '');
}

/** Several ids in `aria-labelledby`: the last one names the field, those before it the group it belongs to. */
function groupNames(control: FoundControl, layout: Layout): UnorderedSection[] {
  const [bearer] = control.named.length > 0 ? control.named : [control.target];
  if (bearer === undefined || control.kind === 'radio') return [];
  const parts = referencedElements(bearer, 'aria-labelledby').filter((element) => element !== bearer && !bearer.contains(element));
  const last = layout.wordingOf(parts.at(-1) ?? bearer);
  if (parts.length < 2 || last.startsWith('(') || last.length < 2) return [];
  return parts.slice(0, -1).flatMap((element) => {
    const text = layout.wordingOf(element);
    return text === '' ? [] : [{ element, text, source: 'aria' as const }];
  });
}
