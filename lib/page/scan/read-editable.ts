import { isElement, isText } from './native';
import { rememberedPlaceholder } from './blank-value';

const block = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'UL',
]);

/** Text of an editable region, one line per paragraph or line break; empty when it shows only its hint. */
export function readEditable(region: HTMLElement): string {
  const lines = [''];
  addLines(region, lines);
  const text = lines
    .map((line) =>
      line
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/[ \t\u00a0]+/g, ' ')
        .trim(),
    )
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  return text === rememberedPlaceholder(region) ? '' : text;
}

function addLines(node: Node, lines: string[]): void {
  const add = (text: string): void => void lines.push(`${lines.pop() ?? ''}${text}`);
  for (const child of node.childNodes) {
    if (isText(child)) add(child.data.replace(/\n/g, ' '));
    if (!isElement(child) || child.getAttribute('contenteditable') === 'false') continue;
    if (child.nodeName === 'BR') {
      // The last break of a block only gives it a height.
      if (child.nextSibling !== null || child.parentNode === null || !block.has(child.parentNode.nodeName)) lines.push('');
      continue;
    }
    const isBlock = block.has(child.nodeName);
    if (isBlock && lines.at(-1) !== '') lines.push('');
    const before = lines.length;
    addLines(child, lines);
    if (isBlock && child.nextSibling !== null) {
      if (lines.length > before || lines.at(-1) !== '' || child.querySelector('br') !== null) lines.push('');
    }
  }
}
