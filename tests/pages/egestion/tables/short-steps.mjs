import { call } from '/shared/client.mjs';
import { h } from '/shared/dom.mjs';
import { words } from '/shared/wording.mjs';
import { attempt, showErrors } from './attempt.mjs';
import { drawControl } from './controls.mjs';
import { freshId, imageButton, link, row } from './markup.mjs';

/** Stage C: the company, in a drop-down list. */
export async function drawCompanies(place, session, show) {
  const companies = await call('GET', '/api/companies');
  const id = freshId();
  const select = h(
    'select',
    { id, name: id },
    h('option', { value: '' }, '-- Choisir --'),
    ...companies.map((one, index) => h('option', { value: `o${index}` }, `${one.name} - ${one.siret} - ${one.city ?? ''}`)),
  );
  select.selectedIndex = 1 + companies.findIndex((one) => one.id === session.request.companyId);
  const next = async () => {
    const company = companies[select.selectedIndex - 1];
    if (company === undefined) return showErrors(place, session, [{ label: 'ENTREPRISE', message: 'à sélectionner' }]);
    if (company.id !== session.request.companyId) await session.chooseCompany(company.id);
    return show('formulaire');
  };
  place.append(
    h('div', { class: 'titre' }, words.companyTitle.tables),
    h(
      'table',
      { class: 'bloc' },
      row(h('td', { colspan: 2 }, words.companyHelp.tables)),
      row(h('td', { class: 'lib' }, 'ENTREPRISE'), h('td', {}, select)),
    ),
    h(
      'div',
      { class: 'boutons' },
      imageButton(words.next.tables, () => attempt(place, session, next)),
    ),
  );
}

/** Stage E: place and date. */
export function drawValidation(place, session, show) {
  const next = async () => {
    if (await session.check('validation')) show('documents');
    else showErrors(place, session, session.errors);
  };
  const line = (field) => {
    const { content } = drawControl(field, session.typed(field.id), (typed) => session.setTyped(field.id, typed));
    return row(
      h('td', { class: 'lib oblig' }, field.labels.tables),
      h('td', {}, content, field.hint ? h('div', { class: 'petit' }, field.hint) : null),
    );
  };
  place.append(
    h('div', { class: 'titre' }, words.validateTitle.tables),
    h('table', { class: 'bloc' }, ...session.signatureFields().map(line)),
    h(
      'div',
      { class: 'boutons' },
      link(words.back.tables, () => show('formulaire'), 'bouton clair'),
      ' ',
      imageButton(words.next.tables, () => attempt(place, session, next)),
    ),
  );
}
