import { skins } from './definition.mjs';
import { h } from './dom.mjs';
import { watchGestures } from './gestures.mjs';
import { words } from './wording.mjs';

watchGestures();
const skin = new URLSearchParams(location.search).get('skin') ?? 'plain';
const tool = `/${skins.includes(skin) ? skin : 'plain'}/`;
document.body.append(
  h('p', { class: 'copy-banner', role: 'note' }, words.banner.plain),
  h(
    'header',
    {},
    h('a', { href: '/', class: 'site-name' }, words.portalName.plain),
    h('span', { class: 'account' }, h('a', { href: '/user/login' }, 'Se connecter')),
  ),
  location.pathname === '/user/login' ? loginPage() : homePage(),
);

function homePage() {
  const tile = (title, text, action) => h('section', { class: 'panel' }, h('h2', {}, title), h('p', {}, text), action);
  return h(
    'main',
    { class: 'centered' },
    h('h1', {}, words.portalName.plain),
    h('p', { class: 'note' }, 'Vos outils en ligne'),
    h(
      'div',
      { class: 'tiles' },
      tile(
        'eGestion',
        'Vos demandes de prise en charge, du contrat d’apprentissage au plan de développement des compétences.',
        h('p', {}, h('a', { href: tool }, words.openTool.plain)),
      ),
      tile('Mes contributions', 'Vos déclarations et vos versements.', h('p', { class: 'off' }, 'Bientôt disponible')),
      tile('Mon compte', 'Vos coordonnées et vos habilitations.', h('p', { class: 'off' }, 'Bientôt disponible')),
    ),
  );
}

/** Looks like the login page; nothing is checked, nothing is sent. */
function loginPage() {
  const row = (id, label, type) =>
    h('p', { class: 'row' }, h('label', { for: id }, label), h('input', { id, name: id, type, autocomplete: 'off' }));
  return h(
    'main',
    { class: 'centered' },
    h(
      'form',
      { class: 'panel login', onsubmit: enter },
      h('h1', {}, 'Connexion au Portail de Services'),
      row('email', 'Email', 'text'),
      row('mot-de-passe', 'Mot de passe', 'password'),
      h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, 'Se connecter')),
      h(
        'p',
        { class: 'note' },
        'Si vous n’avez pas encore de compte, créez-le en toute autonomie, il vous faut votre numéro de SIRET et votre numéro d’adhérent.',
      ),
      h('p', {}, h('a', { href: '#assistance' }, 'Besoin d’assistance ?')),
    ),
  );
}

function enter(event) {
  event.preventDefault();
  location.assign(`/${location.search}`);
}
