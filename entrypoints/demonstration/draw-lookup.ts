import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import { formatField } from '../../lib/fields/formats';
import { foldLabel } from '../../lib/fields/label-text';
import type { FieldValues } from '../../lib/fields/values';
import type { LookupRecipe } from '../../lib/portal/description';
import { boxId } from './box-id';
import { makeElement } from './make-element';

/** The contact person is no field of the contract: it is looked for like a master, and only written in words. */
const contact = { criteria: [{ labels: ['Nom'], fields: ['master1.lastName'] }, { labels: ['Prénom'], fields: ['master1.firstName'] }], rowShows: ['master1.lastName', 'master1.firstName'] } as const; // prettier-ignore

/** A magnifier and the search that it opens, as eGestion has them: criteria, « Rechercher », a row taken by a double click or by its button. */
export function drawLookup(document: Document, recipe: LookupRecipe, known: () => Promise<readonly FieldValues[]>): HTMLElement {
  const make = makeElement(document);
  const { criteria, rowShows } = recipe.id === 'contact' ? contact : recipe;
  const opener = make('button', { type: 'button', class: 'demo-lookup' }, recipe.openers[0] ?? '');
  const said = make('span', { role: 'status' });
  opener.addEventListener('click', () => {
    const title = make('h2', { id: `demo-search-${recipe.id}` }, recipe.dialogTitles[0] ?? '');
    const boxes = criteria.map(({ labels: [label = ''], fields: [field] }, place) => {
      const box = make('input', { id: `demo-search-${recipe.id}-${place}`, type: 'text' });
      return { box, field, row: make('p', { class: 'demo-row' }, make('label', { for: box.id }, label), box) };
    });
    const found = make('div', { 'aria-live': 'polite' });
    const close = make('button', { type: 'button' }, 'Fermer');
    const form = make('form', { novalidate: '', autocomplete: 'off' }, ...boxes.map(({ row }) => row), make('p', { class: 'demo-foot' }, make('button', { type: 'submit' }, 'Rechercher'), close));
    const dialog = make('dialog', { class: 'demo-search', 'aria-labelledby': title.id }, title, form, found);
    const take = (record: FieldValues): void => {
      dialog.close();
      for (const field of recipe.fills) writeBox(document, field, shownOf(record, field));
      if (recipe.fills.length === 0) said.textContent = `${opener.textContent}\u00a0: ${rowShows.map((field) => shownOf(record, field)).join(' ')}`;
    };
    const search = async (): Promise<void> => {
      const asked = boxes.map(({ box, field }) => ({ field, words: foldLabel(box.value) }));
      const fits = (record: FieldValues): boolean => asked.every(({ field, words }) => foldLabel(shownOf(record, field)).startsWith(words));
      const records = (await known()).filter(fits);
      const [filled] = recipe.fills;
      const last = recipe.fallbackRow === null || records.length > 0 || filled === undefined ? [] : [{ cells: [recipe.fallbackRow], record: { [filled]: recipe.fallbackRow.slice(0, 2) } }];
      const rows = [...unique(records.map((record) => ({ cells: columns.map((field) => shownOf(record, field)), record }))), ...last];
      found.replaceChildren(rows.length === 0 ? make('p', {}, 'Aucun résultat.') : make('table', {}, head(), make('tbody', {}, ...rows.map(({ cells, record }) => drawRow(cells, () => take(record))))));
    };
    const columns: readonly FieldId[] = [...new Set([...criteria.map(({ fields: [field] }) => field), ...rowShows])];
    const head = (): HTMLElement => make('thead', {}, make('tr', {}, ...columns.map((field) => make('th', { scope: 'col' }, catalogue[field].label)), make('th', { scope: 'col' }, 'Choix')));
    const drawRow = (cells: readonly string[], act: () => void): HTMLElement => {
      const choose = make('button', { type: 'button' }, 'Choisir');
      const row = make('tr', {}, ...cells.map((cell, place) => make('td', place === 0 && cells.length === 1 ? { colspan: String(columns.length) } : {}, cell)), make('td', {}, choose));
      choose.addEventListener('click', act);
      row.addEventListener('dblclick', act);
      return row;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void search();
    });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  });
  return make('span', { class: 'demo-opener' }, opener, said);
}

function shownOf(record: FieldValues, field: FieldId): string {
  const value = record[field];
  return value === undefined ? '' : formatField(field, value);
}

/** One course is followed by several apprentices: a row that says the same is shown once. */
function unique<Row extends { readonly cells: readonly string[] }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ cells }, at) => rows.findIndex((other) => other.cells.join('\n') === cells.join('\n')) === at);
}

function writeBox(document: Document, field: FieldId, text: string): void {
  const box = document.getElementById(boxId(field));
  if (!(box instanceof HTMLInputElement)) return;
  box.value = text;
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
}
