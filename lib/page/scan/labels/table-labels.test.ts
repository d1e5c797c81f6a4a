import { afterEach, describe, expect, it } from 'vitest';
import { labelsIn, scanHtml } from '../scan-fixture';

afterEach(() => document.body.replaceChildren());

describe('labels in tables', () => {
  it('takes the words to the left of each field of a row, not the first words of the row', () => {
    expect(labelsIn('<table><tr><td>Nom</td><td><input></td><td>Prénom</td><td><input></td></tr></table>')).toEqual(['Nom', 'Prénom']);
  });

  it('reads a grid by its column, with row and column as titles, and joins the cells that reach down', () => {
    const head = '<tr><td colspan="2"></td><td>Du</td><td>Au</td></tr>';
    const rows = '<tr><td rowspan="2">1re année</td><td>Période 1</td><td><input></td><td><input></td></tr><tr><td>Période 2</td><td><input></td><td><input></td></tr>';
    expect(labelsIn(`<table>${head}${rows}</table>`)).toEqual([
      '1re année, Période 1 > Du > Du | 1re année, Période 1',
      '1re année, Période 1 > Au > Au | 1re année, Période 1',
      '1re année, Période 2 > Du > Du | 1re année, Période 2',
      '1re année, Période 2 > Au > Au | 1re année, Période 2',
    ]);
  });

  it('reads words after a box in the next cell, and leaves links above a column alone', () => {
    const rows = '<tr><td><a href="#">Rechercher</a></td><td></td></tr><tr><td><input type="checkbox"></td><td>J’atteste que tout est exact.</td></tr>';
    expect(labelsIn(`<table>${rows}</table>`)).toEqual(['J’atteste que tout est exact.']);
  });

  it('looks around a table that holds one field alone', () => {
    expect(labelsIn('<table><tr><td>SIRET :</td><td><table><tr><td><input></td><td>14 chiffres</td></tr></table></td></tr></table>')).toEqual(['SIRET :']);
  });

  it('asks the row and answers by the columns when each radio has its own cell', () => {
    const reading = scanHtml(`<table><tr><th></th><th>Oui</th><th>Non</th></tr>
      <tr><td>Sportif de haut niveau</td><td><input type="radio" name="a"></td><td><input type="radio" name="a"></td></tr>
      <tr><td>RQTH</td><td><input type="radio" name="b"></td><td><input type="radio" name="b"></td></tr></table>`);
    expect(reading.controls.map(({ labels, options, section }) => [labels[0]?.text, options?.map(({ text }) => text), section])).toEqual([
      ['Sportif de haut niveau', ['Oui', 'Non'], []],
      ['RQTH', ['Oui', 'Non'], []],
    ]);
  });
});
