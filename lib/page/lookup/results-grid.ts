import { isInput } from '../scan/native';
import { collapse, shownText } from '../scan/shown-text';
import { isSeen } from '../apply/overlays';
import { foldLabel } from '../../fields/label-text';

export interface GridRow {
  readonly element: HTMLElement;
  readonly cells: readonly string[];
}

const cellSelector = 'td, th, [role=gridcell], [role=cell], [role=rowheader]';
const headSelector = 'thead *, [role=columnheader] *, th[scope=col] *';

/** Tables that were in a dialog before the search, each with what it said: those that still say it frame the dialog, or hold nothing new. */
export type KnownTables = ReadonlyMap<Element, string>;

const tableSelector = 'table, [role=grid], [role=table], [role=treegrid], ul, ol, [role=listbox], [role=list]';

export function knowTables(surface: HTMLElement): KnownTables {
  const rows = readRows(surface, new Map());
  const tables = new Set(rows.map(({ element }) => tableOf(element)));
  return new Map([...tables].map((table) => [table, signatureOf(rows.filter(({ element }) => tableOf(element) === table))]));
}

function tableOf(row: HTMLElement): Element {
  return row.parentElement?.closest(tableSelector) ?? row.parentElement ?? row;
}

/** The rows that a search shows now: of a table, of a grid, or of a plain list; without its headings and its « nothing found ». */
export function readRows(surface: HTMLElement, known: KnownTables): GridRow[] {
  const rows = allRows(surface);
  if (known.size === 0) return rows;
  return rows.filter(({ element }) => {
    const table = tableOf(element);
    const before = known.get(table);
    return before === undefined || before !== signatureOf(rows.filter((row) => tableOf(row.element) === table));
  });
}

function allRows(surface: HTMLElement): GridRow[] {
  const tables = [...surface.querySelectorAll<HTMLElement>('tr, [role=row]')].filter((row) => isResult(row));
  const rows = tables.length > 0 ? tables : listItems(surface);
  return rows.map((element) => ({ element, cells: cellsOf(element) })).filter(({ cells }) => cells.some((cell) => cell !== '') && !isEmptiness(cells));
}

/** What tells one state of the list from another. */
export function signatureOf(rows: readonly GridRow[]): string {
  return rows.map(({ cells }) => cells.join('|')).join('\n');
}

function isResult(row: HTMLElement): boolean {
  if (!isSeen(row) || row.matches(headSelector) || row.querySelector('tr, [role=row]') !== null) return false;
  const cells = [...row.querySelectorAll<HTMLElement>(cellSelector)];
  if (cells.length === 0 || cells.every((cell) => cell.nodeName === 'TH' || isHeading(cell))) return false;
  // A table that lays out the criteria is no list of answers.
  return row.querySelector('select, textarea, input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=image], [type=hidden])') === null;
}

function isHeading(cell: HTMLElement): boolean {
  return cell.getAttribute('role') === 'columnheader' || /(^|[-_ ])(head|header|heading|entete|en-tete|titre)/i.test(cell.className);
}

/** Answers drawn as a list: items of one kind, several or one, that react to a press. */
function listItems(surface: HTMLElement): HTMLElement[] {
  for (const selector of ['[role=option]', '[role=listitem], li', '[class*=result i] > *, [class*=item i]']) {
    const items = [...surface.querySelectorAll<HTMLElement>(selector)].filter(
      (item) => isSeen(item) && item.querySelector(selector) === null && item.querySelector('input:not([type=radio], [type=checkbox]), select') === null && !isPager(item),
    );
    if (items.length > 0) return items;
  }
  return [];
}

function isPager(item: HTMLElement): boolean {
  return item.closest('nav, [class*=pag i]:not([class*=page-content i])') !== null;
}

function cellsOf(row: HTMLElement): string[] {
  const cells = [...row.querySelectorAll<HTMLElement>(cellSelector)];
  const parts = cells.length > 0 ? cells : leaves(row);
  return parts.map(cellText).filter((text, index) => text !== '' || cells.length > 0 || index > 0);
}

/** Grids for narrow screens repeat the column's heading in each cell; it is hidden on wide ones, or named by a class. */
function cellText(cell: HTMLElement): string {
  return collapse(shownText(cell, (inner) => inner.matches('[class*=column-title], [class*=col-title], button, [role=button]') || isInput(inner)));
}

/** The pieces of a row that has no cells. */
function leaves(row: HTMLElement): HTMLElement[] {
  const children = [...row.children].filter((child): child is HTMLElement => child instanceof HTMLElement && shownText(child) !== '');
  return children.length > 1 ? children : [row];
}

const emptiness = /\b(aucune?s?|pas de|0) (resultats?|personnes?|reponses?|lignes?|enregistrements?|donnees?|elements?|organismes?|certifications?|fiches?|correspondances?|cfa)\b|\b(non trouvee?s?|introuvables?|no (results?|records?|data|rows?))\b/;

/** « Aucun résultat » in a single cell is no row. A row that says « 99 – Certification non trouvée » starts with a code. */
function isEmptiness(cells: readonly string[]): boolean {
  return cells.length < 2 && saysNothingFound(cells.join(' '));
}

/** True for the sentence by which a page says that a search found nothing. */
export function saysNothingFound(text: string): boolean {
  const folded = foldLabel(text);
  return emptiness.test(folded) && !/^\d+\s*[-:]/.test(folded);
}

/** True while the page says, by an attribute, a spinner or a sentence, that the answer is on its way. */
export function isBusy(surface: HTMLElement): boolean {
  if (surface.getAttribute('aria-busy') === 'true') return true;
  const signs = surface.querySelectorAll<HTMLElement>('[aria-busy=true], [role=progressbar], [class*=loading i], [class*=spinner i], [class*=loader i], progress');
  if ([...signs].some(isSeen)) return true;
  return /\b(recherche|chargement|traitement)( en cours)? ?(\.\.\.|…)|\b(recherche|chargement|traitement) en cours\b|veuillez patienter/.test(foldLabel(shownText(surface)));
}
