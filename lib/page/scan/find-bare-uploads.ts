import { buttonName } from './find-buttons';
import { isStatus, type FoundUpload } from './find-uploads';
import { fileName } from './file-name';
import { isHtmlElement, isText, roleOf } from './native';
import type { Token } from './page-map';
import type { ScanContext } from './scan-context';
import { collapse } from './shown-text';
import { gatherInSteps, type Steps } from './steps';

/** What asks for a file by name. « Télécharger » takes one from the portal, and is none of it. */
const asksForFile = /(?<!\p{L})(charger|t[ée]l[ée]verser|d[ée]poser|joindre|ajouter|parcourir|choisir|s[ée]lectionner|importer|remplacer)\s+(un|une|le|la|ce|cette|votre)\s+(autre\s+)?(fichier|document|pi[eè]ce|justificatif|scan)/iu;
const asksAlone = /^(charger|t[ée]l[ée]verser|d[ée]poser|joindre|parcourir)\s*(\.{3}|…)?$/i;
const uploadIcon = /(cloud|file|circle)[-_]?(arrow[-_]?)?up(load)?\b|(?<![a-z])upload|nuage/i;
const asksToDrop = /(gliss|d[ée]pos)(er|ez)[^.]{0,60}(ici|fichier|document|pi[eè]ce)/i;
const dropClass = /drop|upload|d[ée]p[oô]t/i;
const takesAway = /supprim|retirer|enlever|effacer|remplacer|delete|remove|trash|corbeille|poubelle/i;
const pressed = 'button, a, [role=button], [onclick], [tabindex]';
const ends = new Set(['BODY', 'MAIN', 'FORM', 'TABLE', 'TBODY', 'UL', 'OL', 'NAV', 'HEADER', 'FOOTER']);
const size = /^[\d.,\s]+(octets?|bytes?|b|[kmg][ob])\b/i;
/** What can be done with a file that is there. */
const hint = /^(appuy|cliqu|tap(ez|er)?\b)/i;
const highestClimb = 6;

/**
 * Places for documents that show no file field: an icon whose field is made when it is pressed, a zone to drop into, a file that is there
 * already and can only be taken away. Each stands beside the words that name it, and has no field of its own near it.
 */
export function findBareUploads(context: ScanContext, withField: readonly FoundUpload[]): Steps<FoundUpload[]> {
  const { map, visibility } = context;
  const rows = new Set<Element>();
  const fields = withField.map(({ control }) => control.target);
  return gatherInSteps(map.tokens, (token): FoundUpload[] => {
    const target = targetOf(token, context);
    if (target === null || !visibility.isInSight(target)) return [];
    const row = rowAround(target, context, fields);
    if (row === null || rows.has(row)) return [];
    rows.add(row);
    return [{ control: { kind: 'text', target, members: [], box: target, named: [target] }, input: null }];
  });
}

function targetOf(token: Token, context: ScanContext): HTMLElement | null {
  const { node } = token;
  if (node !== null && isHtmlElement(node)) return node.matches(pressed) && isAsking(node) ? node : null;
  if (node === null || !isText(node) || !isHtmlElement(token.parent)) return null;
  if (fileName.test(token.text)) return isTakenAway(token.parent, context) ? token.parent : null;
  return !token.inButton && asksToDrop.test(token.text) ? zoneAround(token.parent, context) : null;
}

/** An icon or a button that asks for a file; a link that leads somewhere does not. */
function isAsking(element: HTMLElement): boolean {
  const address = element.getAttribute('href') ?? '#';
  if (!/^(#|javascript:)/.test(address)) return false;
  const name = buttonName(element);
  if (asksForFile.test(name) || asksAlone.test(name) || asksToDrop.test(name)) return true;
  const drawn = [element, ...element.querySelectorAll('i, span, svg, use, img')].slice(0, 6);
  return name.length < 40 && drawn.some((part) => uploadIcon.test([part.getAttribute('class'), part.getAttribute('src'), part.getAttribute('href'), part.getAttribute('data-icon')].join(' ')));
}

/** A file that is there can be taken away from beside its name. */
function isTakenAway(element: HTMLElement, { map }: ScanContext): boolean {
  for (let outer: Element | null = element, climb = 0; outer !== null && !ends.has(outer.nodeName) && climb < highestClimb; outer = map.parentOf(outer), climb += 1) {
    for (const button of outer.querySelectorAll<HTMLElement>('button, a, [role=button], [onclick]')) {
      if (takesAway.test(`${buttonName(button)} ${button.className} ${button.firstElementChild?.getAttribute('class') ?? ''}`)) return true;
    }
  }
  return false;
}

/** The frame drawn around words that ask to drop something; words alone are a piece of advice. */
function zoneAround(element: HTMLElement, { map, view }: ScanContext): HTMLElement | null {
  for (let outer: Element | null = element, climb = 0; outer !== null && isHtmlElement(outer) && !ends.has(outer.nodeName) && climb < 3; outer = map.parentOf(outer), climb += 1) {
    const { borderTopStyle } = view.getComputedStyle(outer);
    if (['dashed', 'dotted'].includes(borderTopStyle) || outer.hasAttribute('tabindex') || roleOf(outer) === 'button' || dropClass.test(outer.className)) return outer;
  }
  return null;
}

/** The block that names a place: the smallest one with other words in it. Null when it has a file field, or when nothing names it. */
function rowAround(target: HTMLElement, { map }: ScanContext, fields: readonly HTMLElement[]): Element | null {
  for (let outer = map.parentOf(target), climb = 0; outer !== null && !ends.has(outer.nodeName) && climb < highestClimb; outer = map.parentOf(outer), climb += 1) {
    const row = outer;
    if (fields.some((field) => map.holds(row, field) || row.contains(field))) return null;
    const others = map.tokens.slice(map.startOf(row), map.endOf(row)).filter(({ node, parent, inButton }) => node !== null && isText(node) && !inButton && !map.holds(target, parent));
    const words = others.map(({ text }) => collapse(text.replace(fileName, ''))).filter((text) => /\p{L}{3}/u.test(text) && !asksToDrop.test(text) && !isStatus(text) && !size.test(text) && !hint.test(text));
    if (words.length === 0) continue;
    // Files are often a list of their own within the row that has the field.
    const line = row.parentElement?.closest('tr, li, [role=row]') ?? null;
    return line !== null && fields.some((field) => line.contains(field)) ? null : row;
  }
  return null;
}
