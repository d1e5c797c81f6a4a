import { afterEach, describe, expect, it } from 'vitest';
import { looksLikePortal } from './looks-like-portal';

const signs = ['eGestion', 'Contrat d’apprentissage', 'CERFA', 'Informations sur le contrat', 'Informations sur la Formation'];

function judge(html: string, title = 'Page'): boolean {
  document.body.innerHTML = html;
  document.title = title;
  return looksLikePortal(document, signs);
}

afterEach(() => document.body.replaceChildren());

describe('looksLikePortal', () => {
  it.each([
    ['two signs in the text', '<h1>eGestion</h1><p>Contrat d’apprentissage</p>', 'Page'],
    ['one in the title, one in the text, written another way', '<h1>CONTRAT D\'APPRENTISSAGE</h1>', 'EGESTION'],
    ['a form that asks for what a contract holds, in words of its own', '<h2>Employeur</h2><label>SIRET <input></label><h2>Apprenti(e)</h2><label>Nom <input></label><select></select>', 'Page'],
  ])('takes a page with %s', (_, html, title) => expect(judge(html, title)).toBe(true));

  it.each([
    ['one sign alone', '<h1>eGestion</h1><p>Nos guides</p>'],
    ['one sign that holds no other', '<p>Remplir le CERFA. Le CERFA est là.</p>'],
    ['signs in code only', '<script type="application/json">{"a":"eGestion","b":"CERFA"}</script><p>Accueil</p>'],
    ['an article about apprentices without a form', '<p>L’employeur, l’apprenti et le CFA signent ; le salaire brut dépend de l’âge.</p>'],
    ['a form that asks for something else', '<label>Nom <input></label><label>Prénom <input></label><label>SIRET <input></label>'],
    ['nothing', ''],
  ])('leaves a page with %s', (_, html) => expect(judge(html)).toBe(false));

  it('counts a sign inside a longer one once', () => {
    document.body.innerHTML = '<p>Étape 2 : le CERFA</p>';
    expect(looksLikePortal(document, ['CERFA', 'Étape 2 : le CERFA'])).toBe(false);
    document.body.innerHTML = '<p>Étape 2 : le CERFA</p><p>Le CERFA est à signer.</p>';
    expect(looksLikePortal(document, ['CERFA', 'Étape 2 : le CERFA'])).toBe(true);
  });

  it('looks into open shadow roots', () => {
    document.body.innerHTML = '<x-app></x-app>';
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<h1>eGestion</h1><p>Informations sur le contrat</p>';
    expect(looksLikePortal(document, signs)).toBe(true);
  });
});
