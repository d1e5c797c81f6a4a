import { afterEach, beforeEach, expect, test } from 'vitest';
import { click, letScriptLinksRun } from './click';

let run: string[];

beforeEach(() => {
  run = [];
  letScriptLinksRun(document, (address) => run.push(address));
});
afterEach(() => document.body.replaceChildren());

function linkOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  const pressed = document.querySelector<HTMLElement>('[data-pressed]');
  if (pressed === null) throw new TypeError('Nothing to press');
  return pressed;
}

test('a link that is a script is run by its address, once, and not by the click itself', () => {
  const link = linkOf('<a data-pressed href="javascript:document.title=\'ran\'">Rechercher</a>');
  document.title = 'still';
  click(link);
  expect(run).toEqual(['javascript:document.title=\'ran\'']);
  expect(document.title).toBe('still');
});

test('a picture in such a link runs it', () => {
  click(linkOf('<a href="javascript:chercher()"><img data-pressed alt="Rechercher"></a>'));
  expect(run).toEqual(['javascript:chercher()']);
});

test('where the page has taken the click for itself, nothing is run', () => {
  const link = linkOf('<a data-pressed href="javascript:chercher()">Rechercher</a>');
  let heard = 0;
  document.addEventListener('click', (event) => {
    heard += 1;
    event.preventDefault();
  }, { once: true });
  click(link);
  expect(heard).toBe(1);
  expect(run).toEqual([]);
});

test('another link, and a button, are clicked as they are', () => {
  const link = linkOf('<a data-pressed href="#ici">Aller</a>');
  click(link);
  expect(location.hash).toBe('#ici');
  let heard = 0;
  const button = linkOf('<button data-pressed>Rechercher</button>');
  button.addEventListener('click', () => (heard += 1));
  click(button);
  expect(heard).toBe(1);
  expect(run).toEqual([]);
});

test('the click may be sent in another way', () => {
  const link = linkOf('<a data-pressed href="javascript:chercher()">Rechercher</a>');
  click(link, () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  expect(run).toEqual(['javascript:chercher()']);
});
