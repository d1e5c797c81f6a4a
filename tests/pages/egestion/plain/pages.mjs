import { call } from '/shared/client.mjs';
import { frenchDay, h, icon } from '/shared/dom.mjs';
import { regionalOffices, words } from '/shared/wording.mjs';

/** The home page of eGestion, with the regional offices. */
export function showHome(main) {
  main.append(
    h('h1', {}, words.welcome.plain),
    h('p', { class: 'lead' }, 'Saisissez vos demandes de prise en charge et suivez vos dossiers.'),
    h(
      'section',
      { class: 'panel' },
      h('h2', {}, 'Vos contacts en région'),
      h(
        'table',
        { class: 'list' },
        h('thead', {}, h('tr', {}, ...['Région', 'Téléphone', 'Courriel'].map((text) => h('th', { scope: 'col' }, text)))),
        h('tbody', {}, ...regionalOffices.map((office) => h('tr', {}, ...office.map((text) => h('td', {}, text))))),
      ),
    ),
    h('section', { class: 'panel' }, h('h2', {}, 'Informations'), h('p', {}, words.noUai.plain)),
  );
}

/** « Faire une demande de prise en charge », with the drafts. */
export async function showRequests(main) {
  const drafts = h('section', { role: 'tabpanel', id: 'brouillons', 'aria-labelledby': 'onglet-brouillons', class: 'panel', hidden: true });
  const intro = h(
    'section',
    { role: 'tabpanel', id: 'nouvelle', 'aria-labelledby': 'onglet-nouvelle', class: 'panel' },
    h('p', {}, 'Dans le menu de gauche, cliquez sur le signe + puis sur « Contrat d’apprentissage ».'),
  );
  const tabs = [
    ['onglet-nouvelle', 'NOUVELLE DEMANDE', intro],
    ['onglet-brouillons', words.drafts.plain, drafts],
  ].map(([id, text, panel]) =>
    h('button', { role: 'tab', type: 'button', id, 'aria-controls': panel.id, onclick: () => select(panel) }, text),
  );
  const select = (panel) => {
    for (const [index, one] of [intro, drafts].entries()) {
      one.hidden = one !== panel;
      tabs[index].setAttribute('aria-selected', String(one === panel));
    }
  };
  main.append(h('h1', {}, words.menuRequest.plain), h('div', { role: 'tablist', class: 'tabs' }, ...tabs), intro, drafts);
  select(location.hash === '#brouillons' ? drafts : intro);
  await fillDrafts(drafts);
}

async function fillDrafts(place) {
  const rows = await call('GET', '/api/drafts');
  const remove = async (id) => {
    await call('DELETE', `/api/drafts/${id}`);
    await fillDrafts(place);
  };
  const row = (draft) =>
    h(
      'tr',
      {},
      h(
        'td',
        {},
        h(
          'a',
          { href: `/plain/demande/${draft.id}/${draft.company === '' ? 'entreprise' : 'formulaire'}` },
          draft.apprentice || 'Sans nom',
        ),
      ),
      h('td', {}, draft.company),
      h('td', {}, new Date(draft.savedAt).toLocaleString('fr-FR')),
      h(
        'td',
        {},
        h(
          'button',
          { type: 'button', class: 'icon-button', 'aria-label': 'Supprimer le brouillon', onclick: () => remove(draft.id) },
          icon('remove'),
        ),
      ),
    );
  place.replaceChildren(
    rows.length === 0
      ? h('p', {}, 'Aucun brouillon.')
      : h(
          'table',
          { class: 'list' },
          h('thead', {}, h('tr', {}, ...['Apprenti', 'Entreprise', 'Enregistré le', ''].map((text) => h('th', { scope: 'col' }, text)))),
          h('tbody', {}, ...rows.map(row)),
        ),
  );
}

/** The receipt of a sent request. */
export async function showReceipt(main, number) {
  const sent = await call('GET', `/api/sent/${number}`);
  const { values } = sent;
  const lines = [
    ['Numéro de la demande', `DPC-${String(sent.number).padStart(6, '0')}`],
    ['Transmise le', new Date(sent.sentAt).toLocaleString('fr-FR')],
    ['Entreprise', values['employer.name']],
    ['Apprenti(e)', `${values['apprentice.lastName']} ${values['apprentice.firstName']}`],
    ['Contrat', `du ${frenchDay(values['contract.startDate'])} au ${frenchDay(values['contract.endDate'])}`],
    ['Certification', values['training.targetDiplomaTitle']],
    ['Documents', sent.uploads.map((upload) => upload.name).join(', ')],
    ['Nombre de champs reçus', String(Object.keys(values).length)],
  ];
  main.append(
    h('h1', {}, words.sentTitle.plain),
    h('p', { class: 'success', role: 'status' }, 'Votre demande a été transmise. Conservez son numéro.'),
    h('dl', { class: 'panel summary' }, ...lines.flatMap(([name, text]) => [h('dt', {}, name), h('dd', {}, text ?? '')])),
    h('p', {}, h('a', { href: '/plain/' }, 'Retour à l’accueil')),
  );
}
