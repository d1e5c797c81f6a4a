import { isElement, isInput, isSelect, isText, isTextArea, referencedElements } from './native';
import { collapse, imageText, isNeverText, isUndrawn, shownText } from './shown-text';

/** The wording of one answer: a radio, a box, a drawn button or an item of a list; empty when it has none. */
export function optionText(member: HTMLElement): string {
  const texts = [byReference, byLabel, byAria, byContent, byColumn, byNeighbor, byTitle];
  for (const read of texts) {
    const text = read(member);
    if (text !== '') return text;
  }
  return '';
}

function byReference(member: HTMLElement): string {
  const all = referencedElements(member, 'aria-labelledby');
  // The question is often named first, then the answer: what the neighbors name as well is the question.
  const siblings = member.parentElement?.parentElement ?? member.parentElement;
  const own = all.filter((element) => {
    const shared = siblings?.querySelectorAll(`[aria-labelledby~="${CSS.escape(element.id)}"]`).length ?? 0;
    return shared < 2;
  });
  return collapse((own.length > 0 ? own : all).map((element) => shownText(element)).join(' '));
}

function byLabel(member: HTMLElement): string {
  if (!isInput(member)) return '';
  const wrap = member.closest('label');
  const labels = wrap !== null ? [wrap] : [...(member.labels ?? [])];
  return collapse(labels.map((label) => shownText(label)).join(' '));
}

function byAria(member: HTMLElement): string {
  return collapse(member.getAttribute('aria-label') ?? '');
}

function byContent(member: HTMLElement): string {
  return isInput(member) ? '' : shownText(member);
}

/** In a table of questions the head of the column is the answer. */
function byColumn(member: HTMLElement): string {
  const cell = member.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table') ?? null;
  if (cell === null || table === null || shownText(cell) !== '') return '';
  const row = cell.closest('tr');
  const [head] = table.rows;
  if (row === null || head === undefined || head === row || head.querySelector('input, select') !== null || row.cells.length !== head.cells.length) return '';
  const answers = [...row.cells].filter((one) => one.querySelector('input[type=radio], input[type=checkbox], [role=radio]') !== null);
  return answers.length > 1 ? shownText(head.cells[cell.cellIndex] ?? cell) : '';
}

/** Text to the right up to the next control, else to the left down to the previous one. */
function byNeighbor(member: HTMLElement): string {
  let from: Element = member;
  // A drawn radio hides its input in one or two wrappers of its own, without text.
  for (let climb = 0; climb < 3; climb += 1) {
    const after = textBeside(from, 'nextSibling');
    if (after !== '') return after;
    const parent: HTMLElement | null = from.parentElement;
    if (parent === null || from.nodeName === 'TD' || shownText(parent) !== '' || parent.querySelectorAll('input, [role=radio], [role=checkbox]').length > 1) break;
    from = parent;
  }
  return textBeside(from, 'previousSibling');
}

function textBeside(from: Element, side: 'nextSibling' | 'previousSibling'): string {
  const pieces: string[] = [];
  for (let node = from[side]; node !== null; node = node[side]) {
    if (isText(node)) {
      pieces.push(node.data);
    } else if (isElement(node)) {
      if (isControl(node) || node.querySelector('input, select, textarea, [role=radio], [role=checkbox]') !== null) break;
      if (node.nodeName === 'BR' && collapse(pieces.join('')) !== '') break;
      if (isNeverText(node) || isUndrawn(node)) continue;
      // What follows the words of the last answer in an element of its own explains the question.
      if (side === 'nextSibling' && pieces.some((piece) => /\p{L}/u.test(piece)) && !emphasis.has(node.nodeName)) break;
      pieces.push(` ${imageText(node) ?? shownText(node)} `);
    }
  }
  if (side === 'previousSibling') pieces.reverse();
  return collapse(pieces.join(''));
}

const emphasis = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'FONT', 'SUP', 'SUB', 'ABBR', 'MARK', 'IMG', 'svg']);

function isControl(element: Element): boolean {
  return isInput(element) || isSelect(element) || isTextArea(element) || element.nodeName === 'BUTTON';
}

function byTitle(member: HTMLElement): string {
  return collapse(member.getAttribute('title') ?? member.getAttribute('alt') ?? '');
}
