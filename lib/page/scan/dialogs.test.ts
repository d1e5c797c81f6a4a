import { afterEach, describe, expect, it } from 'vitest';
import { createControlRegistry } from '../control-registry';
import { scanHtml } from './scan-fixture';
import { scanPage } from './scan-page';

afterEach(() => document.body.replaceChildren());

function inDialog(html: string): boolean[] {
  return scanHtml(`<h2>Employeur</h2><label>NAF <input></label>${html}`).controls.map((control) => control.inDialog);
}

describe('dialogs', () => {
  it.each([
    ['a role', '<div role="dialog" aria-label="Recherche"><label>Nom <input></label></div>'],
    ['an open `dialog`', '<dialog open><label>Nom <input></label></dialog>'],
    ['a class, lifted over the page', '<div class="modal" style="position:fixed;top:40px"><label>Nom <input></label></div>'],
    ['a veil over everything', '<div style="position:fixed;inset:0;background:rgba(0,0,0,.4)"><div style="background:#fff"><label>Nom <input></label></div></div>'],
  ])('are told by %s', (_, html) => expect(inDialog(html)).toEqual([false, true]));

  it.each([
    ['a class in the flow of the page', '<div class="modal"><label>Nom <input></label></div>'],
    ['an application that fills the window', '<div style="position:fixed;inset:0;background:#fff"><label>Nom <input></label></div>'],
  ])('are not %s', (_, html) => expect(inDialog(html)).toEqual([false, false]));

  it('are what Truelle has opened as the card of a person, whatever they look like', () => {
    document.body.innerHTML = '<h2>Employeur</h2><label>NAF <input></label><div id="card"><table><tr><td><b>FICHE</b></td><td><a href="#">[X]</a></td></tr></table><label>Nom <input></label></div>';
    const { controls } = scanPage({ document, registry: createControlRegistry(0), isCard: ({ id }) => id === 'card' });
    expect(controls.map((control) => control.inDialog)).toEqual([false, true]);
  });

  it('keep the titles of the page out', () => {
    const { controls } = scanHtml('<main><h2>Employeur</h2><div role="dialog" aria-label="Rechercher une personne"><label>Nom <input></label></div></main>');
    expect(controls.map(({ section }) => section.map(({ text, source }) => `${text} ${source}`))).toEqual([['Rechercher une personne dialog']]);
  });
});
