import { payRows } from '/shared/definition.mjs';
import { h, icon } from '/shared/dom.mjs';
import { FormView } from '/shared/form-view.mjs';
import { registerDecoy } from '/shared/gestures.mjs';
import { lookups, words } from '/shared/wording.mjs';
import { drawControl, idOf } from './controls.mjs';
import { openSearch } from './search.mjs';
import { attempt, goTo, showErrors, stepBar } from './steps.mjs';

/** Stage D: the form, one long page. */
export function showForm(main, session) {
  const honeypot = h('input', { type: 'text', id: 'site-web', name: 'site-web', tabindex: -1, autocomplete: 'off' });
  registerDecoy('honeypot', honeypot);
  const place = h('div');
  const done = h('p', { class: 'success', role: 'status', hidden: true }, words.saved.plain);
  const save = () => session.save().then(() => (done.hidden = false));
  const next = async () => {
    if (await session.check('form')) goTo(session, 'validation');
    else showErrors(session, session.errors, targetsOf(session));
  };
  const form = h(
    'form',
    { onsubmit: (event) => event.preventDefault(), novalidate: true },
    h('p', { class: 'trap', 'aria-hidden': 'true' }, h('label', { for: 'site-web' }, 'Ne pas remplir'), honeypot),
    place,
    done,
    h(
      'p',
      { class: 'actions' },
      h('button', { type: 'button', class: 'quiet', onclick: () => attempt(session, save) }, words.save.plain),
      h('button', { type: 'button', class: 'main', onclick: () => attempt(session, next) }, words.next.plain),
    ),
  );
  main.append(stepBar(2), h('h1', {}, words.formTitle.plain), form);
  session.subscribe(() => (done.hidden = true));
  new FormView(session, { block: drawBlock(session), group: drawGroup(session) }, place);
}

function targetsOf(session) {
  const shown = session.shownBlocks().flatMap((block) => block.groups.flatMap((group) => group.fields));
  return new Map(shown.map((field) => [field.id, field.control === 'radio' && !field.readOnly ? `${idOf(field)}-1` : idOf(field)]));
}

function drawBlock(session) {
  return (block, groups) => {
    const id = `bloc-${['mode', 'employer', 'apprentice', 'masters', 'contract', 'training'].indexOf(block.id) + 1}`;
    const openMaster2 = () => session.setMaster2Open(!session.request.master2Open);
    const second =
      block.id === 'masters'
        ? h(
            'p',
            {},
            h(
              'button',
              { type: 'button', class: 'fold', 'aria-expanded': String(session.request.master2Open), onclick: openMaster2 },
              words.master2.plain,
            ),
          )
        : null;
    const content = second === null ? groups : [groups[0], second, ...groups.slice(1)];
    return h(
      'section',
      { class: 'panel', 'aria-labelledby': id },
      h('h2', { id }, block.titles.plain),
      ...(block.notes ?? []).map((note) =>
        h('p', { class: 'note' }, note.startsWith('La notice') ? h('a', { href: '#notice' }, note) : note),
      ),
      ...content,
    );
  };
}

function drawGroup(session) {
  return (group, setters) => {
    const content = group.payTable ? [payTable(session, group, setters)] : group.fields.map((field) => drawRow(session, field, setters));
    const head = [group.note === undefined ? null : h('p', { class: 'note' }, group.note), ...openersOf(session, group)];
    if (group.titles === null) return h('div', { class: 'group' }, ...head, ...content);
    return h('fieldset', { class: 'group' }, h('legend', {}, group.titles.plain), ...head, ...content);
  };
}

function drawRow(session, field, setters) {
  const { element, set } = drawControl(field, session.typed(field.id), (typed) => session.setTyped(field.id, typed));
  setters.set(field.id, set);
  const hint = field.hint === undefined ? null : h('small', {}, field.hint);
  const star = field.required ? h('span', { class: 'star', 'aria-hidden': 'true' }, ' *') : null;
  if (field.control === 'checkbox')
    return h('p', { class: 'row tick' }, element, h('label', { for: idOf(field) }, field.labels.plain, star), hint);
  if (field.control === 'radio' && !field.readOnly)
    return h('fieldset', { class: 'row choice' }, h('legend', {}, field.labels.plain, star), element, hint);
  return h(
    'p',
    { class: 'row' },
    h('label', { for: idOf(field) }, field.labels.plain, star),
    element,
    ...codeButtons(session, field),
    hint,
  );
}

function button(shape, name, onclick) {
  return h('button', { type: 'button', class: 'icon-button', 'aria-label': name, title: name, onclick }, icon(shape));
}

function codeButtons(session, field) {
  const role = { 'training.diplomaCode': 'certification', 'training.rncpCode': 'rncp' }[field.id];
  if (role === undefined) return [];
  const remove = session.request.choices[role]
    ? [button('remove', `Supprimer : ${field.labels.plain}`, () => session.removeChoice(role))]
    : [];
  return [button('search', lookups[role].opener.plain, () => openSearch(session, role)), ...remove];
}

function openersOf(session, group) {
  if (group.person === 'apprentice') return [apprenticeOpener(session)];
  if (group.person === 'contact') return [contactCard(session)];
  const role = group.person ?? group.lookup;
  if (role === undefined) return [];
  const chosen = session.request.persons[role] ?? session.request.choices[role];
  const name = group.titles.plain;
  const removeIt = () => (group.person ? session.removePerson(role) : session.removeChoice(role));
  return [
    h(
      'p',
      { class: 'openers' },
      button('search', lookups[role].opener.plain, () => openSearch(session, role)),
      chosen ? button('remove', `Supprimer : ${name}`, removeIt) : null,
      h('span', {}, chosen ? '' : 'Cliquer sur la loupe pour sélectionner'),
    ),
  ];
}

function apprenticeOpener(session) {
  const isChosen = session.request.persons.apprentice !== null;
  return h(
    'p',
    { class: 'openers' },
    h('button', { type: 'button', class: 'zone', onclick: () => openSearch(session, 'apprentice') }, lookups.apprentice.opener.plain),
    isChosen ? button('remove', 'Supprimer l’apprenti', () => session.removePerson('apprentice')) : null,
  );
}

function contactCard(session) {
  const person = session.request.persons.contact;
  const lines = person && [
    ['Nom', `${person.lastName} ${person.firstName}`],
    ['Fonction', person.role ?? ''],
    ['Téléphone', person.phone],
    ['Courriel', person.email],
  ];
  return h(
    'div',
    { class: 'contact' },
    lines ? h('dl', {}, ...lines.flatMap(([name, text]) => [h('dt', {}, name), h('dd', {}, text)])) : h('p', {}, 'Aucune personne contact'),
    h(
      'p',
      { class: 'openers' },
      button('search', lookups.contact.opener.plain, () => openSearch(session, 'contact')),
      person ? button('edit', 'Modifier la personne contact', () => openSearch(session, 'contact', person)) : null,
      person ? button('remove', 'Supprimer la personne contact', () => session.removePerson('contact')) : null,
    ),
  );
}

function payTable(session, group, setters) {
  const { years, periods } = payRows.plain;
  const rows = years.flatMap((year, y) =>
    periods.map((period, p) => {
      const rowId = `rem-${y + 1}-${p + 1}`;
      const cells = group.fields.slice((y * 2 + p) * 4, (y * 2 + p) * 4 + 4).map((field, column) => {
        const drawn = drawControl(field, session.typed(field.id), (typed) => session.setTyped(field.id, typed), {
          'aria-labelledby': `${rowId} rem-col-${column + 1}`,
        });
        setters.set(field.id, drawn.set);
        return h('td', {}, drawn.element);
      });
      return h('tr', {}, h('th', { scope: 'row', id: rowId }, `${year}, ${period}`), ...cells);
    }),
  );
  const heads = group.fields.slice(0, 4).map((field, column) => h('th', { scope: 'col', id: `rem-col-${column + 1}` }, field.labels.plain));
  return h('table', { class: 'pay' }, h('thead', {}, h('tr', {}, h('td'), ...heads)), h('tbody', {}, ...rows));
}
