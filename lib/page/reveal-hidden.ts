import { foldLabel } from '../fields/label-text';
import { isSeen } from './apply/overlays';

interface Hidden {
  readonly document: Document;
  readonly isOurs: (element: Element) => boolean;
  /** Wordings of what is looked for. */
  readonly labels: readonly string[];
  /** Titles of the block in which it stands. */
  readonly titles: readonly string[];
  /** False for an opener that is not to be pressed. */
  readonly isLeft?: (opener: HTMLElement) => boolean;
}

/** Whatever can be folded says so to screen readers, by its tag, or is a tab. Lists and menus that unfold are no folds of the form. */
const closedOnes = [
  'details:not([open]) > summary',
  '[role=tab][aria-selected=false]',
  '[aria-expanded=false]:not([aria-haspopup]):not([role=combobox]):not(input):not(select)',
].join(', ');

/**
 * The one thing to press that brings a label into sight: the fold or tab that holds it, else the one whose title is that of its block.
 * Null when there is none, when two of a title leave it open, or when a press would send a form.
 */
export function queryUnfolding({ document, isOurs, labels, titles, isLeft = () => true }: Hidden): HTMLElement | null {
  const wanted = new Set(labels.map(bare).filter((text) => text.length > 2));
  const blocks = titles.map(bare).filter((text) => text !== '');
  const closed = [...document.querySelectorAll<HTMLElement>(closedOnes)].filter((opener) => !isOurs(opener) && isSeen(opener) && mayBePressed(opener) && isLeft(opener));
  const holding = closed.find((opener) => findContents(opener).some((content) => bears(content, wanted)));
  if (holding !== undefined) return holding;
  const named = closed.filter((opener) => {
    const own = bare(opener.textContent);
    return own.length > 5 && (blocks.some((block) => ` ${own} `.includes(` ${block} `)) || [...wanted].some((label) => label.startsWith(`${own} `)));
  });
  // The title that says most: « Maître d’apprentissage n° 2 » before « Maîtres d’apprentissage ».
  const longest = Math.max(...named.map((opener) => matchLength(opener, blocks)));
  const [only, ...others] = named.filter((opener) => matchLength(opener, blocks) === longest);
  return only === undefined || others.length > 0 ? null : only;
}

function matchLength(opener: HTMLElement, blocks: readonly string[]): number {
  const own = ` ${bare(opener.textContent)} `;
  return Math.max(0, ...blocks.filter((block) => own.includes(` ${block} `)).map((block) => block.length));
}

/** False for what is disabled, and for what would send a form. */
export function mayBePressed(opener: HTMLElement): boolean {
  if (opener.matches(':disabled, [aria-disabled=true]')) return false;
  return !(opener instanceof HTMLButtonElement && opener.type === 'submit' && opener.form !== null) && !(opener instanceof HTMLInputElement);
}

/** What an opener opens, whether it is drawn now or not. */
function findContents(opener: HTMLElement): readonly Element[] {
  if (opener.nodeName === 'SUMMARY') return opener.parentElement === null ? [] : [opener.parentElement];
  const ids = (opener.getAttribute('aria-controls') ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.flatMap((id) => opener.ownerDocument.getElementById(id) ?? []);
}

/** True when words inside it are one of the labels. Only words that stand alone count: « Courriel » in a sentence is none. */
function bears(content: Element, wanted: ReadonlySet<string>): boolean {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const element = walker.currentNode;
    if (!(element instanceof Element) || element.childElementCount > 2 || element.textContent.length > 200) continue;
    if (wanted.has(bare(element.textContent)) || wanted.has(bare(element.getAttribute('aria-label') ?? ''))) return true;
  }
  return false;
}

function bare(text: string): string {
  return foldLabel(text)
    .replace(/(\d+)/g, ' $1 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}
