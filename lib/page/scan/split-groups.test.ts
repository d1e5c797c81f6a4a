import { afterEach, describe, expect, it } from 'vitest';
import { scanHtml } from './scan-fixture';

afterEach(() => document.body.replaceChildren());

const boxes = (...sizes: number[]): string => sizes.map((size) => `<input maxlength="${size}" size="${size}">`).join(' ');

function splitsIn(html: string): (number | string)[][] {
  return scanHtml(html).controls.map(({ kind, parts, labels }) => [kind, labels[0]?.text ?? '', ...(parts ?? []).map(({ hint, maxLength }) => (hint === '' ? (maxLength ?? 0) : hint))]);
}

describe('answers spread over several boxes', () => {
  it.each([
    ['day, month and year by size', `<p>Né(e) le ${boxes(2, 2, 4)}</p>`, [['split', 'Né(e) le', 'jj', 'mm', 'aaaa']]],
    ['a NIR in seven', `<p>NIR ${boxes(1, 2, 2, 2, 3, 3, 2)}</p>`, [['split', 'NIR', 1, 2, 2, 2, 3, 3, 2]]],
    ['a SIRET in SIREN and NIC', `<p>SIRET ${boxes(9, 5)}</p>`, [['split', 'SIRET', 9, 5]]],
    ['hours and minutes', `<p>Durée <input maxlength="2" size="2"> h <input maxlength="2" size="2"> min</p>`, [['split', 'Durée', 2, 2]]],
    ['a telephone number by pairs', `<p>Tél. ${boxes(2, 2, 2, 2, 2)}</p>`, [['split', 'Tél.', 2, 2, 2, 2, 2]]],
    [
      'a date whose boxes have labels, under a legend',
      '<fieldset><legend>Date de naissance</legend><div><label for="j">Jour</label><input id="j"></div><div><label for="m">Mois</label><input id="m"></div><div><label for="y">Année</label><input id="y"></div></fieldset>',
      [['split', 'Date de naissance', 'jj', 'mm', 'aaaa']],
    ],
  ])('are %s', (_, html, expected) => expect(splitsIn(html)).toEqual(expected));

  it('are not a postal code beside a town, nor two fields with labels of their own', () => {
    expect(splitsIn('<p>Code postal et ville <input maxlength="5" size="5"> <input maxlength="40"></p>').map(([kind]) => kind)).toEqual(['text', 'text']);
    expect(splitsIn('<p>Heures <input maxlength="2" aria-label="Heures de nuit"> <input maxlength="2" aria-label="Heures de jour"></p>').map(([kind]) => kind)).toEqual(['text', 'text']);
  });
});
