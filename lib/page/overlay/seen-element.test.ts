import { afterEach, describe, expect, it } from 'vitest';
import { seenElement } from './seen-element';

afterEach(() => document.body.replaceChildren());

const query = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};
const seen = (html: string): string => {
  document.body.innerHTML = html;
  return seenElement(query('control')).id;
};
const faint = 'style="position:absolute;width:0;height:0;opacity:0;margin:0;padding:0;border:0"';
const box = 'style="display:inline-block;width:200px;height:30px"';

describe('what is seen of a control', () => {
  it('is the control, where it is drawn', () => {
    expect(seen('<label id="words">Nom <input id="control"></label>')).toBe('control');
  });

  it.each([
    ['a list hidden behind what a plug-in draws after it', `<label for="control">Pays</label><select id="control" style="display:none"></select><span id="drawn" ${box}></span>`],
    ['a switch beside its faint box', `<label for="control">Sportif</label><div><input id="control" type="checkbox" ${faint}><span id="drawn" ${box}></span></div>`],
    ['a drawn box in its label', `<label id="drawn"><span><input id="control" type="checkbox" ${faint}></span> Déclare</label>`],
    ['a choice that is its words', `<div><input id="control" type="radio" ${faint}></div><p><label id="drawn" for="control" ${box}>Oui</label></p>`],
    ['a box of its own around it', `<div id="drawn" ${box}><div><input id="control" ${faint}></div></div>`],
  ])('is what is drawn in its place: %s', (_, html) => {
    expect(seen(html)).toBe('drawn');
  });

  it.each([
    ['in a fold that is closed', `<div style="display:none"><select id="control"></select><span ${box}></span></div>`],
    ['where another field stands beside it', `<div><input id="control" ${faint}><input id="other"></div>`],
    ['where only the name of the field does', `<div><select id="control" style="display:none"></select><label for="control" ${box}>Pays</label></div>`],
    ['where a part of the page does', `<div><input id="control" ${faint}><div style="height:400px">Autre chose</div></div>`],
  ])('is nothing else %s', (_, html) => {
    expect(seen(html)).toBe('control');
  });
});
