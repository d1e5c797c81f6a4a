import { RefusedCall } from '/shared/client.mjs';
import { optionsOf } from '/shared/definition.mjs';
import { frenchDay, h } from '/shared/dom.mjs';
import { showValue } from '/shared/values.mjs';
import { cardFields, lookups, words } from '/shared/wording.mjs';
import { freshId, link, row } from './markup.mjs';

/** Opens a search in a box laid over the form: no role, no focus moved. With `person`, the card of the contact to correct. */
export function openSearch(session, role, person = null) {
  document.querySelector('div.pop')?.remove();
  const lookup = lookups[role];
  const title = h('b', {}, lookup.titles.tables);
  const body = h('div');
  const pop = h(
    'div',
    { class: 'pop', style: `top:${String(scrollY + 40)}px` },
    h(
      'table',
      { class: 'tete' },
      row(
        h('td', {}, title),
        h(
          'td',
          { align: 'right' },
          link('[X]', () => pop.remove()),
        ),
      ),
    ),
    body,
  );
  const close = () => pop.remove();
  const showCard = () => {
    title.textContent = lookup.cardTitle.tables;
    body.replaceChildren(drawCard(session, role, person, close));
  };
  if (person === null) body.append(drawSearch(session, role, showCard, close));
  else showCard();
  document.body.append(pop);
}

function drawSearch(session, role, showCard, close) {
  const lookup = lookups[role];
  const results = h('div');
  const inputs = lookup.criteria.map((one) => ({ ...one, input: h('input', { type: 'text', name: freshId(), size: 26 }) }));
  const take = (line) => {
    session.choose(role, line);
    close();
  };
  const run = async () => {
    results.replaceChildren(h('p', { class: 'petit' }, 'Recherche...'));
    const rows = await session.search(role, Object.fromEntries(inputs.map(({ name, input }) => [name, input.value])));
    results.replaceChildren(...drawResults(lookup, rows, take));
  };
  return h(
    'div',
    {},
    h(
      'table',
      { class: 'champs' },
      ...inputs.map(({ labels, input }) => row(h('td', { class: 'lib' }, labels.tables), h('td', {}, input))),
    ),
    h(
      'div',
      { class: 'boutons' },
      lookup.createButton ? link(lookup.createButton.tables, showCard, 'plus') : null,
      ' ',
      h('input', { type: 'button', value: lookup.searchButton.tables, onclick: run }),
    ),
    results,
  );
}

/** A person is taken by a double click; a code also by « Sélectionner », once its row is marked. */
function drawResults(lookup, rows, take) {
  if (rows.length === 0) return [h('p', { class: 'petit' }, lookup.emptyText.tables)];
  let marked = null;
  const mark = (line, element) => {
    for (const other of element.parentElement.children) other.classList.toggle('marque', other === element);
    marked = line;
  };
  const line = (data) => {
    const cells =
      data.text === undefined
        ? lookup.columns.map(({ name }) => h('td', {}, frenchDay(data[name])))
        : [h('td', { colspan: lookup.columns.length }, data.text)];
    const element = h('tr', { onclick: () => mark(data, element), ondblclick: () => take(data) }, ...cells);
    return element;
  };
  const select =
    lookup.createButton === undefined ? [h('input', { type: 'button', value: 'Sélectionner', onclick: () => marked && take(marked) })] : [];
  return [
    h(
      'table',
      { class: 'grille choix', cellspacing: 0 },
      row(...lookup.columns.map(({ label }) => h('td', { class: 'entete' }, label))),
      h('tbody', {}, ...rows.map(line)),
    ),
    h('div', { class: 'petit' }, words.doubleClick.tables),
    h('div', { class: 'boutons' }, ...select),
  ];
}

function drawCard(session, role, person, close) {
  const lookup = lookups[role];
  const problem = h('div', { class: 'rouge' });
  const controls = cardFields(lookup.kind).map((field) => cardControl(field, person?.[field.name]));
  const validate = async () => {
    const card = Object.fromEntries(controls.map(({ field, read }) => [field.name, read()]));
    try {
      await (person ? session.editContact(card) : session.createPerson(role, card));
      close();
    } catch (error) {
      if (!(error instanceof RefusedCall)) throw error;
      const labelOf = (name) => controls.find(({ field }) => field.name === name)?.field.labels.tables;
      const lines = error.errors.map(({ name, message }) => `${labelOf(name)} : ${message}`);
      problem.textContent = lines.length === 0 ? words.technicalError.tables : lines.join(' - ');
    }
  };
  return h(
    'div',
    {},
    h('div', { class: 'petit' }, 'Les champs * sont obligatoires'),
    problem,
    h(
      'table',
      { class: 'champs' },
      ...controls.map(({ field, content }) =>
        row(h('td', { class: field.required ? 'lib oblig' : 'lib' }, field.labels.tables), h('td', {}, content)),
      ),
    ),
    h('div', { class: 'boutons' }, h('input', { type: 'button', value: lookup.validate.tables, onclick: validate })),
  );
}

function cardControl(field, value) {
  const input = (size, length) => h('input', { type: 'text', name: freshId(), size, maxlength: length });
  if (field.format === 'code') {
    const options = [['', ''], ...optionsOf(field, 'tables')];
    const select = h('select', { name: freshId() }, ...options.map(([, text], index) => h('option', { value: `o${index}` }, text)));
    return { field, content: [select], read: () => options[select.selectedIndex][0] };
  }
  if (field.format === 'nir') {
    const [number, key] = [input(16, 13), input(3, 2)];
    return { field, content: [number, ' clé ', key], read: () => `${number.value}${key.value}` };
  }
  const only = input(34, field.maxLength);
  only.value = showValue(field, value);
  return { field, content: [only], read: () => only.value };
}
