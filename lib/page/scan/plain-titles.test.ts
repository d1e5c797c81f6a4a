import { afterEach, describe, expect, it } from 'vitest';
import { labelsIn, scanHtml } from './scan-fixture';

afterEach(() => document.body.replaceChildren());

const fields = (names: string): string => names.split(' ').map((name) => `<p>${name}<br><input></p>`).join('');

describe('titles that are no headings', () => {
  it.each([
    ['bold words, even over one field when another stands over several', `<p><b>Employeur</b></p>${fields('SIRET NAF')}<p><b>Apprenti</b></p>${fields('Nom')}`, ['Employeur > SIRET', 'Employeur > NAF', 'Apprenti > Nom']],
    ['words in capitals before a break', 'EMPLOYEUR<br>Nom : <input><br>Ville : <input><br>APPRENTI<br>Nom : <input>', ['EMPLOYEUR > Nom :', 'EMPLOYEUR > Ville :', 'APPRENTI > Nom :']],
    ['a painted band alone in its row', '<table><tr><td style="background:#258;font-weight:bold">L’EMPLOYEUR</td></tr><tr><td><table><tr><td>Nom</td><td><input></td></tr><tr><td>Ville</td><td><input></td></tr></table></td></tr></table>', ['L’EMPLOYEUR > Nom', 'L’EMPLOYEUR > Ville']],
    ['a class that says so', `<div class="bloc"><div class="bloc-titre">Employeur</div>${fields('SIRET')}</div>`, ['Employeur > SIRET']],
    ['words alike, each before a block of fields', `<div>Maître 1</div><div>${fields('Nom Ville')}</div><div>Maître 2</div><div>${fields('Nom Ville')}</div>`, ['Maître 1 > Nom', 'Maître 1 > Ville', 'Maître 2 > Nom', 'Maître 2 > Ville']],
    ['the first words of a section', `<section><p>Formation</p><div>${fields('Diplôme RNCP')}</div></section>`, ['Formation > Diplôme', 'Formation > RNCP']],
  ])('are %s', (_, html, expected) => expect(labelsIn(html)).toEqual(expected));

  it.each([
    ['a bold label over its field', '<p><b>SIRET</b></p><p><input></p><p><b>NAF</b></p><p><input></p>', ['SIRET', 'NAF']],
    ['the name of the next step', `<p><b>Étape suivante : Apprenti</b></p>${fields('SIRET NAF')}`, ['SIRET', 'NAF']],
    ['a sentence', `<p><b>Relisez bien ce qui suit.</b></p>${fields('SIRET NAF')}`, ['SIRET', 'NAF']],
  ])('are not %s', (_, html, expected) => expect(labelsIn(html)).toEqual(expected));

  it('count as headings of the page with the level of their look', () => {
    const reading = scanHtml(`<div style="font-size:32px">Le contrat</div>${fields('Nom Ville')}`);
    expect(reading.headings).toEqual([{ text: 'Le contrat', level: 2 }]);
  });

  it('count as headings where the page has no field at all: the receipt of a request', () => {
    const table = '<table><tr><td>Numéro de la demande</td><td>DPC-000001</td></tr></table>';
    expect(scanHtml(`<div class="titre">Demande transmise</div>${table}`).headings).toEqual([{ text: 'Demande transmise', level: 4 }]);
    expect(scanHtml(`<div>Demande transmise</div>${table}`).headings).toEqual([]);
  });
});
