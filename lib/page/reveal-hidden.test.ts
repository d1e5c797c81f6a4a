import { afterEach, describe, expect, it } from 'vitest';
import { queryUnfolding } from './reveal-hidden';

const draw = (html: string): void => {
  document.body.innerHTML = html;
};
const openerOf = (labels: readonly string[], titles: readonly string[] = []): string | undefined =>
  queryUnfolding({ document, isOurs: () => false, labels, titles })?.id;

afterEach(() => draw(''));

describe('queryUnfolding', () => {
  it('finds the fold that holds a label, by its tag or by what it controls', () => {
    draw(`<details><summary id="a">Avantages</summary><label>Nourriture <input></label></details>
      <button type="button" id="b" aria-expanded="false" aria-controls="p">Plus</button><div id="p" hidden><label>Logement</label><input></div>`);
    expect(openerOf(['Nourriture'])).toBe('a');
    expect(openerOf(['Logement'])).toBe('b');
    expect(openerOf(['Autre'])).toBeUndefined();
  });

  it('finds the tab of a block that is not drawn before it is opened, the title that says most first', () => {
    draw(`<div role="tablist"><a role="tab" id="one" aria-selected="true">maître d’apprentissage n° 1</a><a role="tab" id="two" aria-selected="false">maître d’apprentissage n° 2</a></div>
      <div id="all" role="button" aria-expanded="false">Maîtres d’apprentissage</div>`);
    expect(openerOf(['Emploi occupé'], ['Maître d’apprentissage n° 2'])).toBe('two');
    expect(openerOf(['Avantages en nature : Nourriture'], [])).toBeUndefined();
  });

  it('takes a fold whose title begins the label', () => {
    draw('<a href="#" id="fold" aria-expanded="false">Avantages en nature</a>');
    expect(openerOf(['Avantages en nature, le cas échéant : Nourriture'])).toBe('fold');
  });

  it('never presses what would send a form, opens a list, or is one of two', () => {
    draw(`<form><button id="send" aria-expanded="false">Formation</button></form>
      <button type="button" id="menu" aria-haspopup="menu" aria-expanded="false">Formation</button>`);
    expect(openerOf(['x'], ['Formation'])).toBeUndefined();
    draw('<button type="button" aria-expanded="false">Formation</button><button type="button" aria-expanded="false">Formation</button>');
    expect(openerOf(['x'], ['Formation'])).toBeUndefined();
  });
});
