import type { LabelCandidate, UploadReading } from '../../fields/reading';
import { isHtmlElement, isInput } from './native';
import type { ScanContext, FoundControl } from './scan-context';
import type { Layout } from './layout';
import { chunkLines } from './chunk-lines';
import { drawnState } from './drawn-state';
import { fileName } from './file-name';
import { collapse } from './shown-text';
import { gatherInSteps, type Steps } from './steps';

/** A place to hand in a document, as a control, so that its labels are found the same way; `input` is null where it shows no field. */
export interface FoundUpload {
  readonly control: FoundControl;
  readonly input: HTMLInputElement | null;
}

/** File inputs of which the user sees something: themselves, their label, the zone or the icon drawn around them. */
export function findFileInputs(context: ScanContext): Steps<FoundUpload[]> {
  return gatherInSteps(context.map.tokens, ({ node }) => {
    if (node === null || !isHtmlElement(node) || !isInput(node) || node.type !== 'file') return [];
    const box = seenAs(node, context);
    return box === null ? [] : [{ control: { kind: 'text' as const, target: node, members: [], box, named: [node] }, input: node }];
  });
}

function seenAs(input: HTMLInputElement, { map, visibility }: ScanContext): HTMLElement | null {
  if (visibility.isInSight(input)) return input;
  const label = [...(input.labels ?? [])].find((item) => visibility.isInSight(item));
  if (label !== undefined) return input;
  for (let outer = map.parentOf(input), climb = 0; outer !== null && climb < 4; outer = map.parentOf(outer), climb += 1) {
    // Kits keep a field of their own at the end of the page: it belongs to no place there.
    if (outer.nodeName === 'BODY' || outer.querySelectorAll('input[type=file]').length > 1) return null;
    if (isHtmlElement(outer) && visibility.isInSight(outer)) return ['FORM', 'TR', 'LI'].includes(outer.nodeName) && outer.children.length < 2 ? null : input;
  }
  return null;
}

const refused = /refus|rejet|erreur|[ée]chec|[ée]chou|invalide|non conforme|non (autoris|support|accept|re[cç]u)|pas (autoris|support|accept)|n['’](a|ont) pas (pu|[ée]t[ée])|interrompu|\b(failed|rejected)\b|trop (volumineux|lourd|gros)|d[ée]passe\b|impossible|infect|virus d[ée]tect|non valide|illisible/i;
const pending = /en cours|analyse|en attente|(envoi|traitement|transfert|t[ée]l[ée]versement|chargement)\b(?! (est )?(termin|effectu|r[ée]ussi|fini))|v[ée]rification|\b\d{1,2} ?%|\b(pending|uploading|processing)\b/i;
const uploaded = /\b(envoi|traitement|transfert|t[ée]l[ée]versement|chargement|d[ée]p[oô]t) (est )?(termin|effectu|r[ée]ussi|fini)|\b(uploaded|completed?)\b|\b(charg[ée]|t[ée]l[ée]vers[ée]|d[ée]pos[ée]|transmis|re[cç]u|valid[ée]|envoy[ée]|ajout[ée]|enregistr[ée]|conforme|joint)e?s?\b/i;
const notYet = /\b(aucun|non|pas|[àa]) (fichier|document|encore|d[ée]pos|charg|transm|fourni|joint|t[ée]l[ée]vers)|\baucun\b|manquant|[àa] (d[ée]poser|charger|fournir|joindre|t[ée]l[ée]verser|transmettre)/i;

/** What the page shows of a document, from the words of its own row; a choice without any answer of the page is only a choice. */
export function readUpload(upload: FoundUpload, labels: readonly LabelCandidate[], layout: Layout): Omit<UploadReading, 'id'> {
  const row = rowOf(upload.control.target, layout);
  const shownNames = row === null ? [] : namesIn(row, layout);
  const names = shownNames.map(({ name }) => name);
  const [named] = shownNames;
  const withoutName = (text: string): string => collapse(named === undefined ? text : text.replace(named.name, ' '));
  const lines = row === null ? [] : wordsOf(row, layout);
  // A file is often called after its owner: its name stands in no label, and what follows it on its line is its state.
  const beforeName = (text: string): string => collapse(text.slice(0, Math.min(text.length, ...names.filter((name) => text.includes(name)).map((name) => text.indexOf(name)))));
  const own = [...labels, ...lines.slice(0, 1).map((text) => ({ text, source: 'row-header' as const }))].map((label) => ({ ...label, text: beforeName(label.text) }));
  const usable = own.filter(({ text }, index) => text !== '' && !isStatus(text) && own.findIndex((other) => other.text === text) === index);
  const rank = ({ text, source }: LabelCandidate): number => (source === 'technical-name' ? 2 : invitation.test(text) ? 1 : 0);
  const wordings = [...usable].sort((one, other) => rank(one) - rank(other));
  const words = lines.filter((line) => wordings.every(({ text }) => text !== line)).map(withoutName);
  return { labels: wordings, ...readState(upload, row, named, words), ...(names.length > 1 ? { fileNames: [...new Set(names)] } : {}) };
}

/** What asks for a file, whichever it is: never the best name of a document. */
const invitation = /^(d[ée]pos|(faites )?gliss|parcourir|choisi|s[ée]lectionn|ajout|t[ée]l[ée](vers|charg)|charg(er|ez)|remplac|modifi|changer|supprim|cliqu|joindre|importer|envoyer|browse|choose|upload)/i;

/** True for words that tell how far a file has come: they name no document. */
export function isStatus(text: string): boolean {
  return text.length < 60 && (notYet.test(text) || refused.test(text) || pending.test(text) || /^(charg|t[ée]l[ée]vers|d[ée]pos|transmis|re[cç]u|valid|envoy|ajout|enregistr|conforme)[ée]?e?s?\b|^(envoi|traitement|transfert|t[ée]l[ée]versement|chargement|d[ée]p[oô]t) /i.test(text));
}

function readState(upload: FoundUpload, row: Element | null, named: ShownName | undefined, words: readonly string[]): Pick<UploadReading, 'status' | 'fileName'> {
  const chosen = upload.input?.files?.[0]?.name;
  const name = collapse(named?.name ?? chosen ?? '');
  const says = (pattern: RegExp): boolean => words.some((line) => line.length < 160 && pattern.test(line) && !notYet.test(line));
  const isRunning = row !== null && [...row.querySelectorAll('progress, [role=progressbar]')].some(isUnderWay);
  const drawn = row === null || named === undefined ? null : drawnState(named.element, row);
  const status = (): UploadReading['status'] => {
    if (says(refused) || drawn === 'refused') return 'refused';
    if (isRunning || (says(pending) && (name !== '' || !says(uploaded)))) return 'pending';
    if (says(uploaded)) return 'uploaded';
    if (drawn !== null) return drawn;
    if (chosen !== undefined) return 'chosen';
    return named === undefined ? 'empty' : isChoiceAlone(upload, named) ? 'chosen' : 'uploaded';
  };
  return { status: status(), fileName: name };
}

/** Kits keep a bar hidden, or at its end, where nothing moves. */
function isUnderWay(bar: Element): boolean {
  const value = bar.getAttribute('aria-valuenow') ?? bar.getAttribute('value');
  const most = bar.getAttribute('aria-valuemax') ?? bar.getAttribute('max') ?? '100';
  return bar.getAttribute('aria-hidden') !== 'true' && bar.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && (value === null || Number(value) < Number(most));
}

/** A button that asked for a file and now bears the name of one, and nothing else: the page only repeats the choice. */
function isChoiceAlone({ control: { target } }: FoundUpload, { name, element }: ShownName): boolean {
  return target !== element && target.contains(element) && collapse(target.textContent) === name;
}

const rowTags = new Set(['TR', 'LI', 'FIELDSET', 'ARTICLE']);

/** The row of a document: its line in a list or table, else the largest block that holds no other document and no other field. */
export function rowOf(element: Element, { map, countBoxes }: Layout): Element | null {
  let row: Element | null = null;
  for (let outer = map.parentOf(element); outer !== null; outer = map.parentOf(outer)) {
    if (countBoxes(map.startOf(outer), map.endOf(outer)) > 1 || outer.nodeName === 'BODY' || outer.nodeName === 'FORM' || outer.nodeName === 'MAIN') return row;
    row = outer;
    if (rowTags.has(outer.nodeName) || outer.getAttribute('role') === 'row') return row;
  }
  return row;
}

/** The name of a file, and the element that shows it. */
interface ShownName {
  readonly name: string;
  readonly element: Element;
}

/** Names of files shown in a row, each read from one piece of text: the words beside it are none of it. */
function namesIn(row: Element, { map }: Layout): ShownName[] {
  const all = map.tokens.slice(map.startOf(row), map.endOf(row)).flatMap(({ text, parent }): ShownName[] => {
    const [name] = fileName.exec(collapse(text)) ?? [];
    return name === undefined ? [] : [{ name, element: parent }];
  });
  // « Erreur pour cerfa.pdf », said aloud beside cerfa.pdf, is no other file.
  return all.filter(({ name }) => !all.some((other) => name.endsWith(` ${other.name}`)));
}

/** A word in a frame of its own, « Envoyé », which stands on one line with others. */
const badge = /badge|\btag|chip|pill|statu|[ée]tat/i;

/** Lines of a row, the words of its badges, and the names of its icons. */
function wordsOf(row: Element, layout: Layout): string[] {
  const { map } = layout;
  const icons = [...row.querySelectorAll('i, span, svg, [role=img]')].filter((icon) => icon.closest('button, a, [role=button]') === null && map.spans.has(icon));
  const names = icons.flatMap((icon) => [icon.getAttribute('title') ?? '', icon.getAttribute('aria-label') ?? '']);
  const badges = map.tokens.slice(map.startOf(row), map.endOf(row)).flatMap(({ text, parent }) => (badge.test(parent.className) ? [collapse(text)] : []));
  return [...chunkLines(layout, map.startOf(row), map.endOf(row)).map((line) => line.text), ...badges, ...names.map(collapse)].filter((text) => text !== '');
}
