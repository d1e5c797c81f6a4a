const signsNeeded = 2;
const formWordsNeeded = 3;
const boxesNeeded = 3;
/** Signs stand in titles, headings and menus: what comes later is an article about them, or data. */
const longestText = 40_000;

// What any form of an apprenticeship contract asks for, as the CERFA 10103 prints it; a portal may call all the rest its own way.
const formWords: readonly RegExp[] = [
  /maitres? d'apprentissage/, /\bapprenti(?:e|\(e\))?\b/, /\bemployeur\b/, /\bsiret\b/, /\bidcc\b|convention collective/, /\bcfa\b|centre de formation/,
  /\brncp\b|\bdiplome\b/, /remuneration|salaire brut/, /representant legal/, /\bnir\b|securite sociale/, /contrat d'apprentissage|\bcerfa\b/,
]; // prettier-ignore

/**
 * True when a page shows two or more of a portal's signs, or is a form that asks for what a contract of apprenticeship holds.
 * Made for the smallest script: it reads text and counts boxes, no style, and looks into open shadow roots only.
 */
export function looksLikePortal(document: Document, signs: readonly string[]): boolean {
  const page: PageText = { pieces: [document.title], length: 0, boxes: 0 };
  collect(document.querySelector('body'), page);
  const text = fold(page.pieces.join(' '));
  return countSigns(text, signs) >= signsNeeded || (page.boxes >= boxesNeeded && formWords.filter((word) => word.test(text)).length >= formWordsNeeded);
}

/** « CERFA » inside « Le CERFA » is one sign, not two: longer signs count first, and what they cover counts no more. */
function countSigns(text: string, signs: readonly string[]): number {
  let rest = text;
  const longestFirst = signs.map(fold).sort((left, right) => right.length - left.length);
  return longestFirst.filter((sign) => {
    const isThere = rest.includes(sign);
    rest = rest.replaceAll(sign, '|');
    return isThere;
  }).length;
}

interface PageText {
  readonly pieces: string[];
  length: number;
  boxes: number;
}

const noText = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const boxes = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

function collect(node: Node | null, page: PageText): void {
  if (node === null || page.length > longestText) return;
  if (node.nodeType === 3) {
    const text = node.nodeValue?.trim() ?? '';
    page.pieces.push(text);
    page.length += text.length;
    return;
  }
  if (noText.has(node.nodeName)) return;
  if (boxes.has(node.nodeName)) page.boxes += 1;
  if ('shadowRoot' in node && node.shadowRoot instanceof ShadowRoot) for (const child of node.shadowRoot.childNodes) collect(child, page);
  for (const child of node.childNodes) collect(child, page);
}

/** A small stand-in for the label normalizer, which would bring its word lists along. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
