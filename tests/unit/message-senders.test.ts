import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFrameSender, isOwnPage } from '../../lib/browser/messages';

const folder = 'entrypoints/background';
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const handlers = files.flatMap((name) => findHandlers(readFileSync(join(folder, name), 'utf8')));

describe('who may speak to the background', () => {
  it('is asked by every handler of a message', () => {
    expect(handlers.length).toBeGreaterThan(8);
    expect(handlers.filter(({ text }) => !/\bis(?:FrameSender|OwnPage)\(sender\)/.test(text)).map(({ message }) => message)).toEqual([]);
  });

  it('would notice a handler that does not ask', () => {
    const [careless] = findHandlers("onMessage('erase', ({ data }) => erase(data));");
    expect(careless?.message).toBe('erase');
    expect(careless?.text).not.toContain('isOwnPage');
  });

  const own = { id: fakeBrowser.runtime.id };
  const page = fakeBrowser.runtime.getURL('/notebook.html');
  it.each([
    ['the script in a frame', { ...own, url: 'https://egestion.constructys.fr/', tab: { id: 4 }, frameId: 2 }, true, false],
    ['a page of Truelle in a tab', { ...own, url: page, tab: { id: 4 }, frameId: 0 }, false, true],
    ['a page of Truelle in the dock', { ...own, url: page, tab: { id: 4 }, frameId: 7 }, false, true],
    ['another extension', { id: 'another', url: page, tab: { id: 4 }, frameId: 0 }, false, false],
    ['a page whose address begins like ours', { ...own, url: page.replace('://', '://x'), tab: { id: 4 }, frameId: 0 }, true, false],
    ['nobody who can be named', {}, false, false],
  ])('knows %s', (_, sender, isFrame, isPage) => {
    // A sender as the browser gives it; only what is looked at is written here.
    expect(isFrameSender(sender as Parameters<typeof isFrameSender>[0])).toBe(isFrame);
    expect(isOwnPage(sender)).toBe(isPage);
  });
});

/** The calls of `onMessage` in a source, with the text of what they do. */
function findHandlers(source: string): readonly { readonly message: string; readonly text: string }[] {
  const found: { message: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'onMessage') {
      const [name, handler] = node.arguments;
      if (name !== undefined && handler !== undefined && ts.isStringLiteral(name)) found.push({ message: name.text, text: handler.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}
