import { isHtmlElement, isInput, isShadowRoot, nearest, referencedElements } from '../native';
import { isWording, type Layout } from '../layout';
import { extentOf, type FoundControl } from '../scan-context';
import { collapse, imageText, shownText } from '../shown-text';
import { isPartName } from '../split-parts';
import type { FoundLabel } from './found-label';

/** Labels that the page ties to a control by itself, best first. For radios and split answers, those of the whole question. */
export function explicitLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const bearers = bearersOf(control);
  const found = [
    ...bearers.flatMap((bearer) => labelledBy(bearer, control, layout)),
    ...sharedReference(control, layout),
    ...bearers.flatMap((bearer) => labelFor(bearer, layout)),
    ...wrappingLabel(control, layout),
    ...bearers.flatMap((bearer) => attributeLabel(bearer, 'aria-label', 'aria-label')),
    ...ownContent(control),
    ...hostLabels(control, layout),
    ...legends(control, layout),
    ...[...bearers, ...(control.kind === 'radio' ? control.members.slice(0, 1) : [])].flatMap((bearer) => labelByName(bearer, layout)),
  ];
  return control.kind === 'split' ? found.filter(({ text }) => !isPartName(text)) : found;
}

/** The words inside a drawn box name it, unless they only say how it stands. */
function ownContent({ kind, target }: FoundControl): FoundLabel[] {
  if ((kind !== 'checkbox' && kind !== 'switch') || isInput(target)) return [];
  const text = collapse(shownText(target));
  return text.length < 4 || /^(?:activée?|désactivée?|cochée?|décochée?|actif|inactif|oui ?\/? ?non|on ?\/? ?off)$/i.test(text) ? [] : [{ text, source: 'label-wrap', element: target }];
}

/** Radios are named one by one: only what holds the group names the question. A split answer is named by its first box. */
function bearersOf(control: FoundControl): readonly HTMLElement[] {
  if (control.kind === 'radio') return control.named;
  if (control.kind === 'split') return [...control.named, control.target];
  return control.named;
}

/** The parts of `aria-labelledby` joined in order, then the last part alone: the first ones often name the group. */
function labelledBy(bearer: HTMLElement, control: FoundControl, layout: Layout): FoundLabel[] {
  const parts = referencedElements(bearer, 'aria-labelledby').filter((element) => !isAnswer(element, bearer, control));
  const texts = parts.map((element) => layout.wordingOf(element)).filter((text) => text !== '');
  const joined: FoundLabel = { text: collapse(texts.join(' ')), source: 'aria-labelledby', element: parts.at(-1) ?? null };
  const own: FoundLabel = { text: texts.at(-1) ?? '', source: 'aria-labelledby', element: parts.at(-1) ?? null };
  return texts.length > 1 ? [joined, own] : [joined];
}

/** A list often names its own answer as well; a group holds the question beside the answers. */
function isAnswer(element: HTMLElement, bearer: HTMLElement, { target, members }: FoundControl): boolean {
  const isGroup = bearer !== target || members.length > 0;
  const answers = isGroup ? [target, ...members].filter((answer) => answer !== bearer) : [bearer];
  return element === bearer || answers.some((answer) => answer.contains(element));
}

/** Radios without a group that all point to the question first, then to their own answer. */
function sharedReference(control: FoundControl, layout: Layout): FoundLabel[] {
  const [first, ...rest] = control.members;
  if (control.kind !== 'radio' || first === undefined) return [];
  const shared = referencedElements(first, 'aria-labelledby').filter((element) =>
    rest.every((member) => referencedElements(member, 'aria-labelledby').includes(element)),
  );
  return rest.length === 0 ? [] : shared.map((element) => ({ text: layout.wordingOf(element), source: 'aria-labelledby', element }));
}

function labelFor(bearer: HTMLElement, layout: Layout): FoundLabel[] {
  if (bearer.id === '') return [];
  const root = bearer.getRootNode();
  const labels = (layout.map.labelsFor.get(bearer.id) ?? []).filter((label) => label.getRootNode() === root);
  const holders = [...('querySelectorAll' in root ? queryAll(bearer, bearer.id) : [])];
  const own = labels.filter((label) => holders.length < 2 || nearest(label, holders) === bearer);
  return own.filter((label) => !layout.isMessage(label)).map((label) => ({ text: layout.wordingOf(label), source: 'label-for', element: label }));
}

function queryAll(from: HTMLElement, id: string): Iterable<Element> {
  const root = from.getRootNode();
  const scope = isShadowRoot(root) ? root : from.ownerDocument;
  return [...scope.querySelectorAll(`#${CSS.escape(id)}`)].filter((element) => element.id === id);
}

/** A label around the control alone. A `for` that leads elsewhere has the last word, as it has for the browser. */
function wrappingLabel(control: FoundControl, layout: Layout): FoundLabel[] {
  if (control.kind === 'radio') return [];
  const { map } = layout;
  for (let outer = map.parentOf(control.target); outer !== null; outer = map.parentOf(outer)) {
    if (outer.nodeName !== 'LABEL') continue;
    if (layout.hasOthers(map.startOf(outer), map.endOf(outer), control)) return [];
    const id = outer.getAttribute('for');
    const elsewhere = id !== null && id !== control.target.id && outer.ownerDocument.getElementById(id) !== null;
    const isOwn = elsewhere && control.named.some((element) => element.id === id);
    return elsewhere && !isOwn ? [] : [{ text: layout.wordingOf(outer), source: 'label-wrap', element: outer }];
  }
  return [];
}

function attributeLabel(bearer: Element, attribute: string, source: FoundLabel['source']): FoundLabel[] {
  const text = collapse(bearer.getAttribute(attribute) ?? '');
  return isWording(text) ? [{ text, source, element: null }] : [];
}

/** What the host of a shadow component says of the one control inside it. */
function hostLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const found: FoundLabel[] = [];
  let root = control.target.getRootNode();
  while (isShadowRoot(root)) {
    const { host } = root;
    if (layout.hasOthers(layout.map.startOf(host), layout.map.endOf(host), control)) return found;
    for (const attribute of ['label', 'aria-label', 'data-label', 'placeholder-label']) found.push(...attributeLabel(host, attribute, 'host-label'));
    if (isHtmlElement(host)) {
      const tied = [...labelledBy(host, control, layout), ...labelFor(host, layout)];
      found.push(...tied.map((label) => ({ ...label, source: 'host-label' as const })));
    }
    root = host.getRootNode();
  }
  return found;
}

/** The legend, or the name of the group, of a group that holds nothing else. */
function legends(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  const found: FoundLabel[] = [];
  for (let outer = map.parentOf(control.target); outer !== null; outer = map.parentOf(outer)) {
    if (layout.hasOthers(map.startOf(outer), map.endOf(outer), control)) break;
    if (outer.nodeName === 'FIELDSET') {
      const legend = [...outer.children].find((child) => child.nodeName === 'LEGEND');
      if (legend !== undefined && map.spans.has(legend)) found.push({ text: layout.wordingOf(legend), source: 'legend', element: legend });
    }
    if (['group', 'radiogroup'].includes(outer.getAttribute('role') ?? '') && isHtmlElement(outer) && !control.named.includes(outer)) {
      found.push(...[...labelledBy(outer, control, layout), ...attributeLabel(outer, 'aria-label', 'aria-label')].map((label) => ({ ...label, source: 'legend' as const })));
    }
  }
  return found;
}

/** `for` holding the name instead of the id: right when that name stands once and is nobody's id. */
function labelByName(bearer: HTMLElement, layout: Layout): FoundLabel[] {
  const name = bearer.getAttribute('name') ?? '';
  if (name === '' || name === bearer.id) return [];
  const labels = layout.map.labelsFor.get(name) ?? [];
  const [label] = labels;
  if (label === undefined || labels.length > 1 || bearer.ownerDocument.getElementById(name) !== null) return [];
  const sharers = layout.controls.filter((other) => [...other.named, ...other.members].some((element) => element.getAttribute('name') === name));
  return sharers.length === 1 ? [{ text: layout.wordingOf(label), source: 'label-name', element: label }] : [];
}

/** Image labels standing right before the control, as `<input type=image>` has none of its own. */
export function imageLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { start } = extentOf(control, layout.map);
  const before = layout.map.tokens[start - 1];
  if (before === undefined || before.node !== null || before.isBreak || !isWording(before.text)) return [];
  const inside = control.target.parentElement?.querySelector('img, svg, [role=img]') ?? null;
  const text = isInput(control.target) ? before.text : inside === null ? before.text : (imageText(inside) ?? before.text);
  return [{ text: collapse(text), source: 'image', element: null }];
}
