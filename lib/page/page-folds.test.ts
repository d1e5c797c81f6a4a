import { afterEach, describe, expect, it } from 'vitest';
import { createPageFolds } from './page-folds';

const draw = (html: string): void => {
  document.body.innerHTML = html;
};
const foldsHere = () => createPageFolds({ document, isOurs: () => false });
const one = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

afterEach(() => draw(''));

/** A list of folds of which one at most is open, its contents drawn only while it is. */
function drawAccordion(): void {
  draw(['Rémunération', 'Avantages en nature'].map((title, index) => `<div><button type="button" id="f${index}" aria-expanded="${String(index === 0)}">${title}</button><div id="c${index}"></div></div>`).join(''));
  for (const opener of document.querySelectorAll('button'))
    opener.addEventListener('click', () => {
      const isOpen = opener.getAttribute('aria-expanded') === 'true';
      for (const other of document.querySelectorAll('button')) other.setAttribute('aria-expanded', 'false');
      opener.setAttribute('aria-expanded', String(!isOpen));
    });
}

describe('the folds of a page', () => {
  it('are opened for what stands in them, each once, and put back', () => {
    drawAccordion();
    const folds = foldsHere();
    const targets = [{ labels: ['Avantages en nature : Nourriture'], titles: ['Contrat'] }];
    expect(folds.open(targets)).toBe(true);
    expect(['f0', 'f1'].map((id) => one(id).getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    one('f1').setAttribute('aria-expanded', 'false');
    expect(folds.open(targets)).toBe(false);
    one('f1').setAttribute('aria-expanded', 'true');
    folds.putBack();
    expect(['f0', 'f1'].map((id) => one(id).getAttribute('aria-expanded'))).toEqual(['true', 'false']);
  });

  it('by their tag are put back too, and stay as they are when they were never opened', () => {
    draw('<details id="d"><summary>Plus</summary><label>Nourriture <input></label></details><details id="e" open><summary>Autre</summary></details>');
    const folds = foldsHere();
    folds.putBack();
    expect(folds.open([{ labels: ['Logement'], titles: [] }])).toBe(false);
    expect(folds.open([{ labels: ['Nourriture'], titles: [] }])).toBe(true);
    expect(one('d').hasAttribute('open')).toBe(true);
    folds.putBack();
    expect([one('d').hasAttribute('open'), one('e').hasAttribute('open')]).toEqual([false, true]);
  });

  it('are neither menus of the site nor steps of a wizard', () => {
    const fold = '<a href="#" aria-expanded="false">Formation</a>';
    for (const around of [`<nav>${fold}</nav>`, `<header>${fold}</header>`, `<ol class="p-stepper"><li>${fold}</li></ol>`, `<div role="menubar">${fold}</div>`]) {
      draw(around);
      expect(foldsHere().open([{ labels: ['x'], titles: ['Formation'] }])).toBe(false);
    }
    draw(fold);
    expect(foldsHere().open([{ labels: ['x'], titles: ['Formation'] }])).toBe(true);
  });
});
