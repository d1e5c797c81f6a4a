import { call } from '/shared/client.mjs';
import { h } from '/shared/dom.mjs';
import { words } from '/shared/wording.mjs';
import { attempt, goTo, stepBar } from './steps.mjs';

/** Stage C: the company. */
export async function showCompanies(main, session) {
  const companies = await call('GET', '/api/companies');
  const row = (company) =>
    h(
      'tr',
      {},
      h(
        'td',
        {},
        h('input', {
          type: 'radio',
          name: 'entreprise',
          id: company.id,
          value: company.id,
          checked: company.id === session.request.companyId,
        }),
      ),
      h('td', {}, h('label', { for: company.id }, company.name)),
      h('td', {}, company.siret),
      h('td', {}, company.city),
    );
  const next = async () => {
    const chosen = form.querySelector('input[name=entreprise]:checked');
    if (chosen === null) {
      problem.hidden = false;
      return;
    }
    if (chosen.value !== session.request.companyId) await session.chooseCompany(chosen.value);
    goTo(session, 'formulaire');
  };
  const problem = h('p', { class: 'errors', role: 'alert', hidden: true }, 'Sélectionnez une entreprise.');
  const form = h(
    'form',
    { class: 'panel', onsubmit: (event) => event.preventDefault() },
    h('p', {}, words.companyHelp.plain),
    problem,
    h(
      'table',
      { class: 'list' },
      h('thead', {}, h('tr', {}, ...['', 'Entreprise', 'SIRET', 'Commune'].map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, ...companies.map(row)),
    ),
    h('p', { class: 'actions' }, h('button', { type: 'button', class: 'main', onclick: () => attempt(session, next) }, words.next.plain)),
  );
  main.append(stepBar(1), h('h1', {}, words.companyTitle.plain), form);
}
