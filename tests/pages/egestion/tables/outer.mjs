import { call, startRequest } from '/shared/client.mjs';
import { h } from '/shared/dom.mjs';
import { registerDecoy, watchGestures } from '/shared/gestures.mjs';
import { regionalOffices, words } from '/shared/wording.mjs';
import { link, picture, row } from './markup.mjs';
import { receiptRows } from './receipt.mjs';

watchGestures();
const [, page, id, step] = location.pathname.split('/').filter(Boolean);
const content = h('td', { class: 'contenu', valign: 'top' });
drawPage();
if (page === 'demande')
  content.append(h('iframe', { src: `/tables/cadre?d=${id}&e=${step ?? ''}`, name: 'saisie', title: 'Saisie', class: 'saisie' }));
else if (page === 'demandes') await showDrafts();
else if (page === 'recu') content.append(...(await receiptRows(id)));
else showHome();

function drawPage() {
  const search = h('input', { type: 'text', name: 'ctl00_rech', id: 'ctl00_rech', size: 22 });
  const newsletter = h('input', { type: 'text', name: 'ctl00_lettre', id: 'ctl00_lettre', size: 26 });
  registerDecoy('search', search);
  registerDecoy('newsletter', newsletter);
  document.body.append(
    h('div', { class: 'copie' }, words.banner.tables),
    h(
      'table',
      { class: 'page', cellspacing: 0 },
      row(
        h('td', { class: 'haut' }, h('a', { href: '/tables/' }, 'eGestion'), h('span', {}, words.portalName.tables)),
        h('td', { class: 'haut droite' }, 'Rechercher sur le site ', search, ' ', picture('search', 'ok')),
      ),
      row(h('td', { class: 'menu', valign: 'top' }, menu()), content),
      row(
        h(
          'td',
          { class: 'bas', colspan: 2 },
          "Lettre d'information ",
          newsletter,
          ' ',
          h('input', { type: 'button', value: "S'abonner" }),
          h('br'),
          words.questions.tables,
        ),
      ),
    ),
  );
}

function menu() {
  const kinds = h(
    'div',
    { class: 'sous-menu', style: 'display:none' },
    link(words.menuContract.tables, begin),
    h('br'),
    h('span', { class: 'gris' }, 'Contrat de professionnalisation'),
  );
  const plus = link('+', () => (kinds.style.display = kinds.style.display === 'none' ? 'block' : 'none'), 'plus');
  return h(
    'table',
    { class: 'entrees' },
    row(h('td', { colspan: 2 }, h('a', { href: '/tables/' }, 'Accueil'))),
    row(h('td', {}, h('a', { href: '/tables/demandes' }, words.menuRequest.tables), kinds), h('td', { valign: 'top' }, plus)),
    row(h('td', { colspan: 2, class: 'gris' }, 'Suivi des dossiers')),
    row(h('td', { colspan: 2, class: 'gris' }, 'Factures')),
  );
}

async function begin() {
  location.assign(`/tables/demande/${await startRequest('tables')}/entreprise`);
}

function showHome() {
  content.append(
    h('div', { class: 'titre' }, words.welcome.tables),
    h('p', {}, 'Vos contacts en région :'),
    h('table', { class: 'grille' }, ...regionalOffices.map((office) => row(...office.map((text) => h('td', {}, text))))),
    h('p', { class: 'petit' }, words.noUai.tables),
  );
}

async function showDrafts() {
  const rows = await call('GET', '/api/drafts');
  const line = (draft) =>
    row(
      h(
        'td',
        {},
        h(
          'a',
          { href: `/tables/demande/${draft.id}/${draft.company === '' ? 'entreprise' : 'formulaire'}` },
          draft.apprentice || 'Sans nom',
        ),
      ),
      h('td', {}, draft.company),
      h('td', {}, new Date(draft.savedAt).toLocaleString('fr-FR')),
    );
  const list = h(
    'table',
    { class: 'grille', style: 'display:none' },
    row(...['Apprenti', 'Entreprise', 'Enregistré le'].map((text) => h('td', { class: 'entete' }, text))),
    ...rows.map(line),
    rows.length === 0 ? row(h('td', { colspan: 3 }, 'Aucun brouillon')) : null,
  );
  content.append(
    h('div', { class: 'titre' }, words.menuRequest.tables),
    h(
      'p',
      {},
      'Nouvelle demande | ',
      link(words.drafts.tables, () => (list.style.display = 'table')),
    ),
    list,
  );
}
