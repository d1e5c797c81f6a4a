import { optionsOf } from '/shared/definition.mjs';
import { RefusedCall } from '/shared/client.mjs';
import { frenchDay, h, icon } from '/shared/dom.mjs';
import { showValue } from '/shared/values.mjs';
import { cardFields, lookups, words } from '/shared/wording.mjs';

/** Opens a search in a modal dialog; with `person`, the card of the contact to correct. */
export function openSearch(session, role, person = null) {
  const lookup = lookups[role];
  const title = h('h2', { id: 'titre-recherche' }, lookup.titles.plain);
  const body = h('div');
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'titre-recherche', onclose: () => dialog.remove() },
    h(
      'div',
      { class: 'dialog-head' },
      title,
      h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Fermer', onclick: () => dialog.close() }, icon('close')),
    ),
    body,
  );
  const showCard = () => {
    title.textContent = lookup.cardTitle.plain;
    body.replaceChildren(drawCard(session, role, person, () => dialog.close()));
  };
  if (person === null) body.append(drawSearch(session, role, showCard, () => dialog.close()));
  else showCard();
  document.body.append(dialog);
  dialog.showModal();
}

function drawSearch(session, role, showCard, close) {
  const lookup = lookups[role];
  const results = h('div', { class: 'results', 'aria-live': 'polite' });
  const inputs = lookup.criteria.map((one, index) => ({
    ...one,
    input: h('input', {
      type: 'text',
      id: `critere-${index + 1}`,
      name: `critere-${index + 1}`,
      autocomplete: 'off',
      placeholder: one.format === 'date' ? 'jj/mm/aaaa' : null,
    }),
  }));
  const run = async (event) => {
    event.preventDefault();
    results.replaceChildren(h('p', { class: 'note' }, 'Recherche en cours…'));
    const rows = await session.search(role, Object.fromEntries(inputs.map(({ name, input }) => [name, input.value])));
    results.replaceChildren(...drawResults(lookup, rows, (row) => take(row)));
  };
  const take = (row) => {
    session.choose(role, row);
    close();
  };
  return h(
    'form',
    { onsubmit: run },
    ...inputs.map(({ labels, input }) => h('p', { class: 'row' }, h('label', { for: input.id }, labels.plain), input)),
    h(
      'p',
      { class: 'actions' },
      lookup.createButton
        ? h(
            'button',
            {
              type: 'button',
              class: 'icon-button plus',
              'aria-label': lookup.createButton.plain,
              title: lookup.createButton.plain,
              onclick: showCard,
            },
            icon('plus'),
          )
        : null,
      h('button', { type: 'submit', class: 'main' }, lookup.searchButton.plain),
    ),
    results,
  );
}

function drawResults(lookup, rows, take) {
  if (rows.length === 0) return [h('p', { class: 'note' }, lookup.emptyText.plain)];
  const line = (row) =>
    h(
      'tr',
      { tabindex: 0, ondblclick: () => take(row), onkeydown: (event) => event.key === 'Enter' && take(row) },
      ...(row.text === undefined
        ? lookup.columns.map(({ name }) => h('td', {}, frenchDay(row[name])))
        : [h('td', { colspan: lookup.columns.length }, row.text)]),
    );
  return [
    h(
      'table',
      { class: 'list pick' },
      h('thead', {}, h('tr', {}, ...lookup.columns.map(({ label }) => h('th', { scope: 'col' }, label)))),
      h('tbody', {}, ...rows.map(line)),
    ),
    h('p', { class: 'note' }, words.doubleClick.plain),
  ];
}

function drawCard(session, role, person, close) {
  const lookup = lookups[role];
  const problem = h('ul', { class: 'errors', role: 'alert', hidden: true });
  const controls = cardFields(lookup.kind).map((field, index) => {
    const id = `fiche-${index + 1}`;
    const isList = field.format === 'code';
    const control = isList
      ? h(
          'select',
          { id, name: id, required: field.required },
          ...[['', ''], ...optionsOf(field, 'plain')].map(([code, text]) => h('option', { value: code }, text)),
        )
      : h('input', {
          type: 'text',
          id,
          name: id,
          maxlength: field.maxLength,
          required: field.required,
          autocomplete: 'off',
          placeholder: field.format === 'date' ? 'jj/mm/aaaa' : null,
        });
    if (person) control.value = showValue(field, person[field.name]);
    return { field, control };
  });
  const validate = async (event) => {
    event.preventDefault();
    const card = Object.fromEntries(controls.map(({ field, control }) => [field.name, control.value]));
    try {
      await (person ? session.editContact(card) : session.createPerson(role, card));
      close();
    } catch (error) {
      if (!(error instanceof RefusedCall)) throw error;
      const labelOf = (name) => controls.find(({ field }) => field.name === name)?.field.labels.plain ?? words.technicalError.plain;
      problem.replaceChildren(...error.errors.map(({ name, message }) => h('li', {}, `${labelOf(name)} : ${message}`)));
      if (error.errors.length === 0) problem.append(h('li', {}, words.technicalError.plain));
      problem.hidden = false;
    }
  };
  const star = (field) => (field.required ? h('span', { class: 'star', 'aria-hidden': 'true' }, ' *') : null);
  return h(
    'form',
    { novalidate: true, onsubmit: validate },
    h('p', { class: 'note' }, 'Les champs * sont obligatoires'),
    problem,
    ...controls.map(({ field, control }) =>
      h('p', { class: 'row' }, h('label', { for: control.id }, field.labels.plain, star(field)), control),
    ),
    h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, lookup.validate.plain)),
  );
}
