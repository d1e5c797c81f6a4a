import { queryScroller } from '../apply/option-list';
import { isSeen } from '../apply/overlays';
import { press } from '../apply/page-events';
import { waitFor } from '../apply/wait-for';
import { bareWords } from './known-titles';
import { readRows, signatureOf, type GridRow, type KnownTables } from './results-grid';

export interface FoundRow {
  readonly cells: readonly string[];
  /** Page of the list, from 0. */
  readonly page: number;
}

/** Where the answers of a search stand. */
export interface ResultList {
  readonly surface: HTMLElement;
  /** Tables of the dialog that are none of the answer. */
  readonly known: KnownTables;
}

export interface RowWalk {
  /** All rows of the list, over its pages; `isWhole` is false when there are more pages than are turned. */
  readonly gather: () => Promise<{ readonly rows: readonly FoundRow[]; readonly isWhole: boolean }>;
  /** Brings a row back into the page; null when it is no longer there. */
  readonly show: (row: FoundRow) => Promise<GridRow | null>;
}

/** A search that needs more pages than this was not narrow enough: the user looks for himself. */
const pagesAtMost = 3;
const turningMs = 5000;
const scrollsAtMost = 60;

/** The page of its list that each dialog shows. */
const pages = new WeakMap<HTMLElement, number>();

/** Walks through the answers of a search: down a list that draws only what is in sight, and over a few pages. */
export function walkRows({ surface, known }: ResultList, document: Document, signal: AbortSignal): RowWalk {
  const wait = { document, signal };
  // A list just searched shows its first page; one that was walked through before shows the page where that ended.
  let current = pages.get(surface) ?? 0;

  const turn = async (way: 'back' | 'forward'): Promise<boolean> => {
    const button = queryPager(surface, way);
    if (button === null) return false;
    const before = readRows(surface, known);
    await press(button);
    // Two pages may say the same: rows drawn anew are another page too.
    const isTurned = (): boolean => {
      const now = readRows(surface, known);
      return now.length > 0 && (signatureOf(now) !== signatureOf(before) || now[0]?.element !== before[0]?.element);
    };
    if ((await waitFor(isTurned, { ...wait, limitMs: turningMs })) !== true) return false;
    current += way === 'forward' ? 1 : -1;
    pages.set(surface, current);
    return true;
  };

  /** Calls back with the rows in sight, from the top of the list to its end, until it is told to stop. */
  const scroll = async (look: (rows: readonly GridRow[]) => boolean): Promise<void> => {
    const first = readRows(surface, known)[0];
    const list = first?.element.closest<HTMLElement>('table, [role=grid], [role=table], [role=listbox], ul') ?? first?.element.parentElement ?? null;
    const scroller = (): HTMLElement | null => (list?.isConnected === true ? queryScroller(list) : null);
    const start = scroller();
    if (start !== null && start.scrollTop > 0) await scrollTo(start, 0);
    for (let step = 0; step < scrollsAtMost && !signal.aborted; step += 1) {
      if (look(readRows(surface, known))) return;
      const element = scroller();
      if (element === null || element.scrollTop + element.clientHeight >= element.scrollHeight - 1) return;
      await scrollTo(element, element.scrollTop + element.clientHeight * 0.8);
    }
  };

  const scrollTo = async (element: HTMLElement, top: number): Promise<void> => {
    const before = signatureOf(readRows(surface, known));
    element.scrollTop = top;
    // The browser tells of a scroll with its next frame, which never comes in a tab behind.
    element.dispatchEvent(new Event('scroll'));
    await waitFor(() => signatureOf(readRows(surface, known)) !== before, { ...wait, limitMs: 200 });
  };

  const rowsOfPage = async (): Promise<FoundRow[]> => {
    let all = [...readRows(surface, known)];
    await scroll((rows) => {
      all = merge(all, rows);
      return false;
    });
    return all.map(({ cells }) => ({ cells, page: current }));
  };

  return {
    async gather() {
      current = 0;
      pages.delete(surface);
      const rows = await rowsOfPage();
      for (let page = 1; page < pagesAtMost && !signal.aborted; page += 1) {
        if (queryPager(surface, 'forward') === null) return { rows, isWhole: true };
        if (!(await turn('forward'))) return { rows, isWhole: false };
        rows.push(...(await rowsOfPage()));
      }
      return { rows, isWhole: queryPager(surface, 'forward') === null };
    },
    async show({ cells, page }) {
      while (current !== page) if (!(await turn(current > page ? 'back' : 'forward'))) return null;
      let found: GridRow | null = null;
      await scroll((rows) => {
        found = rows.find((row) => row.cells.join('|') === cells.join('|')) ?? null;
        return found !== null;
      });
      return found;
    },
  };
}

/** Adds what a scroll has brought into sight: rows that were there before the scroll, or their like, are not counted twice. */
function merge(known: readonly GridRow[], seen: readonly GridRow[]): GridRow[] {
  const elements = new Set(known.map(({ element }) => element));
  const texts = new Set(known.map(({ cells }) => cells.join('|')));
  return [...known, ...seen.filter(({ element, cells }) => !elements.has(element) || !texts.has(cells.join('|'))).filter(({ cells }) => !texts.has(cells.join('|')))];
}

const ways = {
  forward: /^(suivant|suivante|page suivante|next|next page|aller a la page suivante)$|[-_ ](next|suivante?)\b|^\s*[›>»→]\s*$/,
  back: /^(precedent|precedente|page precedente|previous|prev|previous page|aller a la page precedente)$|[-_ ](prev|previous|precedente?)\b|^\s*[‹<«←]\s*$/,
};

/** The button that turns the pages of the list. « Suivant » alone may be the portal's own next step: it must stand with page numbers. */
function queryPager(surface: HTMLElement, way: 'back' | 'forward'): HTMLElement | null {
  const buttons = [...surface.querySelectorAll<HTMLElement>('button, a, [role=button], input[type=button]')];
  const found = buttons.find((button) => {
    if (!isSeen(button) || button.matches(':disabled, [aria-disabled=true], .disabled, [class*=disabled], .disabled *')) return false;
    const texts = [button.getAttribute('aria-label') ?? '', button.title, button.textContent, button instanceof HTMLInputElement ? button.value : ''];
    const isNamed = texts.some((text) => ways[way].test(bareWords(text)) || ways[way].test(text.trim())) || ways[way].test(button.className);
    return isNamed && isInPager(button, surface);
  });
  return found ?? null;
}

function isInPager(button: HTMLElement, surface: HTMLElement): boolean {
  for (let around = button.parentElement, step = 0; around !== null && around !== surface && step < 4; around = around.parentElement, step += 1) {
    if (around.matches('nav, [role=navigation], [class*=pag i], tfoot')) return true;
    const words = around.textContent.trim();
    if (words.length < 80 && /\b\d+\s*(?:\/|sur|de|of|-|–)\s*\d+\b|^[^\p{L}]*(?:\d+\s+){2,}/u.test(words)) return true;
  }
  return false;
}
