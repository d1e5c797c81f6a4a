import { roleOf } from '../native';
import { isWording, type Layout } from '../layout';
import type { FoundControl } from '../scan-context';
import { collapse } from '../shown-text';
import type { FoundLabel } from './found-label';

interface Cell {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** A table as rows of cells with their columns, spans counted. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** Cells of rows above that reach down into each row. */
  readonly reaching: readonly (readonly Cell[] | undefined)[];
  readonly cellOf: (element: Element) => Cell | undefined;
}

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

export function isCell(element: Element): boolean {
  return element.nodeName === 'TD' || element.nodeName === 'TH' || cellRoles.has(roleOf(element));
}

export interface GridPlace {
  readonly grid: Grid;
  readonly cell: Cell;
}

/** Reads tables once each; gives the place of a control in its table, then in the tables around that one as long as it stands alone in them. */
export function createGrids(layout: Layout): (control: FoundControl) => GridPlace[] {
  const known = new Map<Element, Grid>();
  return (control) => {
    const places: GridPlace[] = [];
    let inner: Element | null = control.target;
    while (inner !== null) {
      const cellElement: Element | null = closest(inner, layout, isCell);
      const table: Element | null = cellElement === null ? null : closest(cellElement, layout, isTable);
      if (cellElement === null || table === null) break;
      const grid = known.get(table) ?? readGrid(table, layout);
      known.set(table, grid);
      const cell = grid.cellOf(cellElement);
      if (cell !== undefined) places.push({ grid, cell });
      if (layout.hasOthers(layout.map.startOf(table), layout.map.endOf(table), control)) break;
      inner = layout.map.parentOf(table);
    }
    return places;
  };
}

function isTable(element: Element): boolean {
  return element.nodeName === 'TABLE' || ['table', 'grid', 'treegrid'].includes(roleOf(element));
}

function closest(element: Element, { map }: Layout, test: (element: Element) => boolean): Element | null {
  for (let outer: Element | null = element; outer !== null; outer = map.parentOf(outer)) if (test(outer)) return outer;
  return null;
}

function readGrid(table: Element, layout: Layout): Grid {
  const rowElements = [...table.querySelectorAll('tr, [role=row]')].filter((row) => closest(row, layout, isTable) === table && layout.map.spans.has(row));
  const cells = new Map<Element, Cell>();
  const taken: number[][] = [];
  const reaching: Cell[][] = [];
  const rows = rowElements.map((rowElement, row) => {
    let column = 0;
    const inRow = [...rowElement.children].filter((child) => isCell(child) && layout.map.spans.has(child));
    return inRow.map((element): Cell => {
      while ((taken[row] ?? []).includes(column)) column += 1;
      const width = spanOf(element, 'colspan');
      const height = spanOf(element, 'rowspan');
      const cell = { element, from: column, to: column + width, row };
      for (let below = row + 1; below < Math.min(row + height, rowElements.length); below += 1) {
        const line = (taken[below] ??= []);
        for (let at = column; at < column + width; at += 1) line.push(at);
        (reaching[below] ??= []).push(cell);
      }
      column += width;
      cells.set(element, cell);
      return cell;
    });
  });
  return { rows, reaching, cellOf: (element) => cells.get(element) };
}

function spanOf(element: Element, attribute: 'colspan' | 'rowspan'): number {
  const count = Number(element.getAttribute(attribute) ?? element.getAttribute(`aria-${attribute}`) ?? 1);
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 1;
}

/** Headers of the row and the column of a cell; an empty text when there is none. */
export interface GridHeaders {
  readonly row: { readonly text: string; readonly element: Element } | null;
  readonly column: { readonly text: string; readonly element: Element } | null;
  /** True when the table lists several controls under the same columns: its headers are titles as much as labels. */
  readonly isGrid: boolean;
}

export function gridHeaders(grid: Grid, cell: Cell, layout: Layout): GridHeaders {
  const column = columnHeader(grid, cell, layout);
  const row = rowHeader(grid, cell, layout);
  return { row, column, isGrid: row !== null && column !== null && listsControls(grid.rows[cell.row] ?? [], layout) };
}

/** The words before the first control of a row, with those of cells that reach down into it: « 1re année, 2e période ». */
function rowHeader(grid: Grid, cell: Cell, layout: Layout): GridHeaders['row'] {
  const inRow = grid.rows[cell.row] ?? [];
  const firstBox = inRow.findIndex((item) => holdsControl(item.element, layout));
  const before = [...(grid.reaching[cell.row] ?? []), ...inRow.slice(0, Math.max(firstBox, 0))].filter((item) => item.to <= cell.from && isWording(layout.wordingOf(item.element)));
  const words = before.filter((item) => !holdsControl(item.element, layout)).sort((left, right) => left.from - right.from);
  const last = words.at(-1);
  return last === undefined ? null : { text: words.map((item) => layout.wordingOf(item.element)).join(', '), element: last.element };
}

/** True for a row of several controls without words between them: words there are the labels of what follows. */
function listsControls(row: readonly Cell[], layout: Layout): boolean {
  const held = row.map((item) => holdsControl(item.element, layout));
  const between = row.slice(held.indexOf(true), held.lastIndexOf(true) + 1);
  return between.length > 1 && between.every((item) => holdsControl(item.element, layout) || !isWording(layout.wordingOf(item.element)));
}

/** Labels that the place in a table gives: the cell to the left, the header of the row, the words after a box, the cell above. */
export function tableLabels(grid: Grid, cell: Cell, control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  if (layout.hasOthers(map.startOf(cell.element), map.endOf(cell.element), control) && control.kind !== 'radio') return [];
  const headers = gridHeaders(grid, cell, layout);
  const left = cellToTheLeft(grid, cell, layout);
  const above: FoundLabel[] = headers.column === null ? [] : [{ ...headers.column, source: 'cell-above' }];
  const isRowHeader = left !== null && (left.getAttribute('scope') === 'row' || roleOf(left) === 'rowheader');
  if (spreadsOverCells(control, cell, layout) && headers.row !== null) return [{ ...headers.row, source: 'row-header' }];
  if (headers.isGrid && headers.row !== null) return [...above, { ...headers.row, source: 'row-header' }];
  if (left !== null) return [{ text: layout.wordingOf(left), source: isRowHeader ? 'row-header' : 'cell-left', element: left }];
  const right = control.kind === 'checkbox' || control.kind === 'switch' ? cellToTheRight(grid, cell, layout) : null;
  return right === null ? above : [{ text: layout.wordingOf(right), source: 'text-after', element: right }];
}

/** True for radios with a cell each: the columns are their answers, the row is their question. */
export function spreadsOverCells(control: FoundControl, cell: Cell, { map }: Layout): boolean {
  return control.kind === 'radio' && control.members.some((member) => !map.holds(cell.element, member));
}

function cellToTheRight(grid: Grid, cell: Cell, layout: Layout): Element | null {
  const next = (grid.rows[cell.row] ?? []).find((item) => item.from >= cell.to);
  return next !== undefined && !holdsControl(next.element, layout) && isWording(layout.wordingOf(next.element)) ? next.element : null;
}

function cellToTheLeft(grid: Grid, cell: Cell, layout: Layout): Element | null {
  const before = (grid.rows[cell.row] ?? []).filter((item) => item.to <= cell.from).reverse();
  for (const item of before) {
    if (holdsControl(item.element, layout)) return null;
    if (isWording(layout.wordingOf(item.element))) return item.element;
  }
  return null;
}

/** The nearest row above without controls: its cell over this one, or the whole of it when the two rows do not line up. */
function columnHeader(grid: Grid, cell: Cell, layout: Layout): { text: string; element: Element } | null {
  for (let row = cell.row - 1; row >= 0; row -= 1) {
    const cells = grid.rows[row] ?? [];
    if (cells.some((item) => holdsControl(item.element, layout))) continue;
    const worded = cells.filter((item) => isWording(layout.wordingOf(item.element)) && !isAction(item.element, layout));
    const over = worded.filter((item) => item.from < cell.to && item.to > cell.from);
    const isTitle = worded.length === 1 && worded[0] !== undefined && worded[0].to - worded[0].from > 1 && (grid.rows[cell.row]?.length ?? 0) > 1;
    if (isTitle) return null;
    const [best] = over;
    if (over.length === 1 && best !== undefined) return { text: layout.wordingOf(best.element), element: best.element };
    if (worded.length > 0 && over.length !== 1) {
      const isAligned = widthOf(cells) === widthOf(grid.rows[cell.row] ?? []);
      const holder = worded[0]?.element.parentElement ?? null;
      if (holder === null || (isAligned && over.length === 0)) return null;
      return { text: (over.length > 0 ? over : worded).map((item) => layout.wordingOf(item.element)).join(' '), element: holder };
    }
  }
  return null;
}

/** A cell that holds links or pictures to press and no words of its own; a header may be a link that sorts. */
function isAction(element: Element, { map }: Layout): boolean {
  if (element.nodeName === 'TH' || roleOf(element) === 'columnheader') return false;
  const worded = map.tokens.slice(map.startOf(element), map.endOf(element)).filter((token) => collapse(token.text) !== '');
  return worded.every((token) => token.inLink || token.inButton || isPressed(token.parent, element));
}

function isPressed(from: Element, cell: Element): boolean {
  for (let outer: Element | null = from; outer !== null && outer !== cell; outer = outer.parentElement) {
    if (outer.hasAttribute('onclick') || outer.hasAttribute('tabindex')) return true;
  }
  return false;
}

function widthOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.to));
}

function holdsControl(element: Element, layout: Layout): boolean {
  return layout.countBoxes(layout.map.startOf(element), layout.map.endOf(element)) > 0;
}
