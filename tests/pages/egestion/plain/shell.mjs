import { startRequest } from '/shared/client.mjs';
import { h, icon } from '/shared/dom.mjs';
import { registerDecoy } from '/shared/gestures.mjs';
import { words } from '/shared/wording.mjs';

/** Draws what surrounds every page: banner, header with the site search, left menu, footer with the newsletter. @returns the main element */
export function drawShell(current) {
  const search = h('input', { type: 'search', id: 'recherche-site', name: 'recherche-site', placeholder: 'Rechercher sur le site' });
  const newsletter = h('input', {
    type: 'email',
    id: 'lettre-info',
    name: 'lettre-info',
    placeholder: 'Votre adresse e-mail',
    autocomplete: 'off',
  });
  registerDecoy('search', search);
  registerDecoy('newsletter', newsletter);
  const main = h('main', { id: 'contenu' });
  document.body.append(
    h('p', { class: 'copy-banner', role: 'note' }, words.banner.plain),
    h(
      'header',
      {},
      h('a', { href: '/plain/', class: 'site-name' }, 'eGestion', h('small', {}, words.portalName.plain)),
      h(
        'form',
        { role: 'search', onsubmit: (event) => event.preventDefault() },
        h('label', { for: 'recherche-site', class: 'visually-hidden' }, 'Rechercher sur le site'),
        search,
        h('button', { type: 'submit', class: 'icon-button', 'aria-label': 'Lancer la recherche sur le site' }, icon('search')),
      ),
      h('span', { class: 'account' }, 'Mon compte'),
    ),
    h('div', { class: 'columns' }, menu(current), main),
    h(
      'footer',
      {},
      h(
        'form',
        { onsubmit: (event) => event.preventDefault() },
        h('label', { for: 'lettre-info' }, 'Recevoir la lettre d’information'),
        newsletter,
        h('button', { type: 'submit', class: 'quiet' }, 'S’abonner'),
      ),
      h('p', {}, words.questions.plain),
      h('p', {}, 'Mentions légales · Données personnelles · Accessibilité'),
    ),
  );
  return main;
}

function menu(current) {
  const kinds = h(
    'ul',
    { id: 'types-de-demande', hidden: true },
    h('li', {}, h('button', { type: 'button', class: 'link', onclick: begin }, words.menuContract.plain)),
    ...['Contrat de professionnalisation', 'Plan de développement des compétences'].map((text) =>
      h('li', {}, h('span', { class: 'off' }, text)),
    ),
  );
  const plus = h(
    'button',
    {
      type: 'button',
      class: 'icon-button plus',
      'aria-label': 'Déplier la liste des demandes',
      'aria-expanded': 'false',
      'aria-controls': 'types-de-demande',
    },
    icon('plus'),
  );
  plus.addEventListener('click', () => {
    kinds.hidden = !kinds.hidden;
    plus.setAttribute('aria-expanded', String(!kinds.hidden));
  });
  const entry = (href, text, isCurrent) => h('a', { href, 'aria-current': isCurrent ? 'page' : null }, text);
  return h(
    'nav',
    { 'aria-label': 'Menu' },
    h(
      'ul',
      {},
      h('li', {}, entry('/plain/', 'Accueil', current === 'home')),
      h('li', { class: 'with-plus' }, entry('/plain/demandes', words.menuRequest.plain, current === 'requests'), plus, kinds),
      ...['Suivre mes dossiers', 'Mes factures', 'Mes entreprises'].map((text) => h('li', {}, h('span', { class: 'off' }, text))),
    ),
  );
}

async function begin() {
  location.assign(`/plain/demande/${await startRequest('plain')}/entreprise`);
}
