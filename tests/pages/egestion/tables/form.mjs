import { payRows } from '/shared/definition.mjs';
import { h } from '/shared/dom.mjs';
import { FormView } from '/shared/form-view.mjs';
import { registerDecoy } from '/shared/gestures.mjs';
import { lookups, words } from '/shared/wording.mjs';
import { attempt, showErrors } from './attempt.mjs';
import { drawControl } from './controls.mjs';
import { freshId, link, pictureLink, row } from './markup.mjs';
import { openSearch } from './search.mjs';

const postbackTime = 250;

/** Stage D: the form, in tables. */
export function drawForm(place, session, show) {
  const honeypot = h('input', { type: 'text', name: 'ctl00_site', id: 'ctl00_site', autocomplete: 'off', tabindex: -1 });
  registerDecoy('honeypot', honeypot);
  const blocks = h('div');
  const done = h('div', { class: 'fait', style: 'display:none' }, words.saved.tables);
  const save = async () => {
    await session.save();
    done.style.display = 'block';
  };
  const next = async () => {
    if (await session.check('form')) show('validation');
    else showErrors(place, session, session.errors);
  };
  const buttons = () =>
    h(
      'div',
      { class: 'boutons' },
      link(words.save.tables, () => attempt(place, session, save), 'bouton clair'),
      ' ',
      link(words.next.tables, () => attempt(place, session, next), 'bouton'),
    );
  place.append(
    h('div', { class: 'titre' }, words.formTitle.tables),
    buttons(),
    h('div', { class: 'piege' }, 'Ne pas remplir ', honeypot),
    blocks,
    done,
    buttons(),
  );
  session.subscribe(() => (done.style.display = 'none'));
  const painter = { block: drawBlock(session), group: drawGroup(session, (id, typed) => postBack(id, typed)) };
  const view = new FormView(session, painter, blocks);
  /** The kind of contract goes to the server and the whole block comes back drawn anew. */
  const postBack = (id, typed) => {
    const veil = h('div', { class: 'voile clair' }, h('span', {}, 'Chargement...'));
    document.body.append(veil);
    setTimeout(() => {
      session.setTyped(id, typed);
      view.redrawBlock('contract');
      veil.remove();
    }, postbackTime);
  };
}

function drawBlock(session) {
  return (block, groups) => {
    const second = link(words.master2.tables, () => session.setMaster2Open(!session.request.master2Open));
    const between = block.id === 'masters' ? [h('tbody', {}, row(h('td', {}, second)))] : [];
    const notes = (block.notes ?? []).map((note) => row(h('td', { class: 'petit' }, note)));
    return h(
      'table',
      { class: 'bloc', cellspacing: 0 },
      h('tbody', {}, row(h('td', { class: 'bandeau' }, block.titles.tables)), ...notes),
      groups[0],
      ...between,
      ...groups.slice(1),
    );
  };
}

function drawGroup(session, postBack) {
  return (group, setters) => {
    const draw = (field) => {
      const onTyped = field.id === 'contract.type' ? (typed) => postBack(field.id, typed) : (typed) => session.setTyped(field.id, typed);
      const drawn = drawControl(field, session.typed(field.id), onTyped);
      setters.set(field.id, drawn.set);
      return [...drawn.content, ...codePictures(session, field)];
    };
    const title = group.titles === null ? [] : [row(h('td', { colspan: 4, class: 'sous' }, h('b', {}, group.titles.tables)))];
    const note = group.note === undefined ? [] : [row(h('td', { colspan: 4, class: 'petit' }, group.note))];
    const lines = group.payTable ? payRowsOf(group, draw) : fieldRows(group.fields, draw);
    const inner = h('table', { class: 'champs' }, ...title, ...note, ...openerRows(session, group), ...lines);
    return h('tbody', {}, row(h('td', {}, inner)));
  };
}

/** Two fields a row where they are short; statements and long ones on a row of their own. */
function fieldRows(fields, draw) {
  const rows = [];
  let waiting = null;
  const flush = () => {
    if (waiting !== null) rows.push(row(...waiting, h('td', { colspan: 2 })));
    waiting = null;
  };
  for (const field of fields) {
    if (field.id === 'contract.weeklyMinutes') continue;
    const label = h('td', { class: field.required ? 'lib oblig' : 'lib' }, field.labels.tables);
    if (field.attestation) {
      flush();
      rows.push(row(h('td', { align: 'right' }, draw(field)), h('td', { colspan: 3, class: 'oblig' }, field.labels.tables)));
    } else if (isShort(field)) {
      const cells = [label, h('td', {}, draw(field))];
      if (waiting === null) waiting = cells;
      else {
        rows.push(row(...waiting, ...cells));
        waiting = null;
      }
    } else {
      flush();
      const more = field.id === 'contract.weeklyHours' ? minutesAfter(fields, draw) : [];
      const hint = field.hint ? [h('span', { class: 'petit' }, ` ${field.hint}`)] : [];
      rows.push(row(label, h('td', { colspan: 3 }, draw(field), ...more, ...hint)));
    }
  }
  flush();
  return rows;
}

function minutesAfter(fields, draw) {
  const minutes = fields.find((field) => field.id === 'contract.weeklyMinutes');
  return [' heures ', ...draw(minutes), ' minutes'];
}

const shortFormats = ['postalCode', 'phone', 'email', 'siret', 'naf', 'uai', 'nir', 'money'];
const shortNames = [
  'number',
  'city',
  'lastName',
  'firstName',
  'usageName',
  'birthDate',
  'sex',
  'headcount',
  'idcc',
  'birthDepartment',
  'birthCity',
  'nationality',
  'socialRegime',
];

function isShort(field) {
  return shortFormats.includes(field.format) || shortNames.includes(field.id.split('.').at(-1));
}

function payRowsOf(group, draw) {
  const { years, periods } = payRows.tables;
  const heads = group.fields.slice(0, 4).map((field) => h('td', { class: 'entete' }, field.labels.tables));
  const rows = years.flatMap((year, y) =>
    periods.map((period, p) => {
      const cells = group.fields.slice((y * 2 + p) * 4, (y * 2 + p) * 4 + 4).map((field) => h('td', {}, draw(field)));
      const yearCell = p === 0 ? [h('td', { rowspan: 2, class: 'lib' }, year)] : [];
      return row(...yearCell, h('td', {}, period), ...cells);
    }),
  );
  return [row(h('td', { colspan: 4 }, h('table', { class: 'grille paie' }, row(h('td', { colspan: 2 }), ...heads), ...rows)))];
}

function codePictures(session, field) {
  const role = { 'training.diplomaCode': 'certification', 'training.rncpCode': 'rncp' }[field.id];
  if (role === undefined) return [];
  const remove = session.request.choices[role] ? [' ', pictureLink('remove', 'supprimer', () => session.removeChoice(role))] : [];
  return [' ', pictureLink('search', lookups[role].opener.tables, () => openSearch(session, role)), ...remove];
}

function openerRows(session, group) {
  if (group.person === 'apprentice') {
    const zone = h(
      'div',
      { class: 'zone', id: freshId(), onclick: () => openSearch(session, 'apprentice') },
      lookups.apprentice.opener.tables,
    );
    const remove = session.request.persons.apprentice ? pictureLink('remove', 'supprimer', () => session.removePerson('apprentice')) : null;
    return [row(h('td', { colspan: 3 }, zone), h('td', {}, remove))];
  }
  if (group.person === 'contact') return contactRows(session);
  const role = group.person ?? group.lookup;
  if (role === undefined) return [];
  const isChosen = (session.request.persons[role] ?? session.request.choices[role] ?? null) !== null;
  const removeIt = () => (group.person ? session.removePerson(role) : session.removeChoice(role));
  const pictures = [
    pictureLink('search', lookups[role].opener.tables, () => openSearch(session, role)),
    ' ',
    isChosen ? pictureLink('remove', 'supprimer', removeIt) : null,
  ];
  return [row(h('td', { class: 'lib' }, 'SELECTIONNER'), h('td', { colspan: 3 }, ...pictures))];
}

function contactRows(session) {
  const person = session.request.persons.contact;
  const pictures = [
    pictureLink('search', lookups.contact.opener.tables, () => openSearch(session, 'contact')),
    ' ',
    person ? pictureLink('edit', 'modifier', () => openSearch(session, 'contact', person)) : null,
    ' ',
    person ? pictureLink('remove', 'supprimer', () => session.removePerson('contact')) : null,
  ];
  const text = person
    ? `${person.lastName} ${person.firstName} (${person.role ?? ''}) - ${person.phone} - ${person.email}`
    : 'Aucune personne';
  return [row(h('td', { class: 'lib oblig' }, 'PERSONNE'), h('td', { colspan: 3 }, `${text} `, ...pictures))];
}
