import { afterEach, describe, expect, it } from 'vitest';
import { createVisibility } from './visibility';

afterEach(() => document.body.replaceChildren());

function isSeen(html: string): boolean {
  document.body.innerHTML = html;
  const field = document.querySelector('input');
  if (field === null) throw new Error('No field');
  return createVisibility(window, (element) => element.parentElement).isInSight(field);
}

describe('what a person can see', () => {
  it.each([
    ['a plain field', '<input>'],
    ['one below the fold', '<div style="height:3000px"></div><input>'],
    ['one scrolled out of its box', '<div style="height:60px;overflow:auto"><div style="height:400px"></div><input></div>'],
    ['one behind a header', '<header style="position:fixed;inset:0 0 auto;height:90px"></header><input>'],
    ['one inside a box without a box of its own', '<div style="display:contents"><input></div>'],
  ])('is %s', (_, html) => expect(isSeen(html)).toBe(true));

  it.each([
    ['a field not displayed', '<div style="display:none"><input></div>'],
    ['one made invisible', '<input style="visibility:hidden">'],
    ['one faded out by an ancestor', '<div style="opacity:0"><div><input></div></div>'],
    ['one moved off to the left', '<div style="position:absolute;left:-9999px"><input></div>'],
    ['one moved off to the right', '<div style="position:fixed;left:20000px"><input></div>'],
    ['a dot', '<input style="width:1px;height:1px;border:0;padding:0">'],
    ['one cut to nothing by the old clip', '<input style="position:absolute;clip:rect(0 0 0 0)">'],
    ['one cut to nothing by a path', '<input style="clip-path:inset(50%)">'],
    ['one in a box of no height', '<div style="height:0;overflow:hidden"><input></div>'],
    ['one outside the box that cuts it', '<div style="width:50px;height:40px;overflow:hidden;position:relative"><input style="position:absolute;left:90px"></div>'],
  ])('is not %s', (_, html) => expect(isSeen(html)).toBe(false));
});
