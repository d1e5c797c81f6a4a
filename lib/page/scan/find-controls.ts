import type { ControlKind } from '../../fields/reading';
import { classify } from './classify';
import { typedInput } from './drawn-value';
import { drawnInsteadOf, drawnRootOf, writesBeside } from './drawn-root';
import { isHtmlElement, isInput, isSelect, roleOf } from './native';
import { groupRadios, pressedGroups } from './radio-groups';
import { isTrap, standInOf } from './stand-in';
import { groupSplits } from './split-groups';
import type { FoundControl, ScanContext } from './scan-context';
import { eachInSteps, type Steps } from './steps';

const tokensPerStep = 50;

/** The controls a person can see, in reading order: one for each answer, whatever it is made of. */
export function* findControls(context: ScanContext): Steps<FoundControl[]> {
  const { map } = context;
  const claimed = new Set<Element>();
  const isClaimed = (element: Element): boolean => {
    for (let outer: Element | null = element; outer !== null; outer = map.parentOf(outer)) if (claimed.has(outer)) return true;
    return false;
  };
  const popups = yield* popupLists(context);
  const singles: FoundControl[] = [];
  for (const token of map.tokens) {
    if (token.index % tokensPerStep === 0) yield undefined;
    const { node } = token;
    if (node === null || !isHtmlElement(node) || isClaimed(node)) continue;
    const kind = classify(node, context);
    if (kind === null || holdsNative(node, kind) || popups.has(node) || isInsidePopup(node, popups, map.parentOf)) continue;
    const found = token.isUndisplayed && isSelect(node) ? findHiddenSelect(node, context) : findOne(node, kind, token.isUndisplayed, context);
    if (found === null) continue;
    singles.push(found);
    if (found.box !== found.target || !isInput(found.target)) claimed.add(found.box);
  }
  yield undefined;
  const pressed = pressedGroups(context, isClaimed);
  const all = [...singles, ...pressed];
  all.sort((left, right) => map.startOf(left.target) - map.startOf(right.target));
  yield undefined;
  return yield* groupSplits(groupRadios(all, context), context);
}

function findOne(node: HTMLElement, kind: ControlKind, isUndisplayed: boolean, context: ScanContext): FoundControl | null {
  const { visibility } = context;
  if (kind === 'radio' || kind === 'checkbox' || kind === 'switch') {
    const box = !isUndisplayed && visibility.isInSight(node) ? node : standInOf(node, context);
    if (box === null || isDecorative(node, context)) return null;
    return { kind, target: node, members: [], box, named: box === node || box.nodeName === 'LABEL' ? [node] : [node, box] };
  }
  if (isUndisplayed) return null;
  if (kind === 'combobox' || kind === 'tags') {
    const root = drawnRootOf(node, context);
    if (!visibility.isInSight(root)) return null;
    const target = kind === 'tags' || writesBeside(node, root, context) ? root : node;
    // The page may tie its label to the box inside.
    const inner = isInput(node) ? null : typedInput(node);
    return { kind, target, members: [], box: root, named: [...new Set([node, root, inner ?? node])] };
  }
  if (kind === 'select' && isSelect(node) && !visibility.isInSight(node)) return findHiddenSelect(node, context);
  if (!visibility.isInSight(node) || isTrap(node, context)) return null;
  return { kind, target: node, members: [], box: node, named: [node] };
}

/** A native list out of sight counts when something is drawn for it; a kit that keeps only the chosen answer in it is read by its drawing. */
function findHiddenSelect(select: HTMLSelectElement, context: ScanContext): FoundControl | null {
  const drawn = drawnInsteadOf(select, context);
  if (drawn === null) return null;
  if (drawn.contains(select) && select.options.length < 2) return null;
  const isEmptyList = select.options.length < 2 && !select.disabled;
  if (isEmptyList) {
    const focusable = drawn.querySelector<HTMLElement>('[role=combobox], input');
    return { kind: 'combobox', target: drawn, members: [], box: drawn, named: focusable === null ? [select, drawn] : [select, drawn, focusable] };
  }
  return { kind: 'select', target: select, members: [], box: drawn, named: [select] };
}

/** A drawn box around a native one: one of the two is enough, and labels are tied to the native one. */
function holdsNative(node: HTMLElement, kind: ControlKind): boolean {
  if (kind === 'combobox' || kind === 'tags') return !isInput(node) && node.querySelector('input[role=combobox]') !== null;
  if (kind !== 'radio' && kind !== 'checkbox' && kind !== 'switch') return false;
  return !isInput(node) && node.querySelector('input[type=checkbox], input[type=radio]') !== null;
}

/** Boxes that a list or a table draws to select its rows belong to the widget, not to the form. */
function isDecorative(node: HTMLElement, { map }: ScanContext): boolean {
  const outer = map.parentOf(node);
  return outer !== null && (outer.closest('[role=option], [role=treeitem]') !== null || roleOf(node) === 'option');
}

const kitPopups = '.p-dropdown-panel, .p-multiselect-panel, .p-autocomplete-panel, .select2-dropdown, .MuiAutocomplete-popper';

/** Lists that belong to a box that opens them. */
function* popupLists({ document, map }: ScanContext): Steps<Set<Element>> {
  const popups = new Set<Element>();
  yield* eachInSteps(map.tokens, ({ node }) => {
    if (node === null || !isHtmlElement(node)) return;
    const ids = `${node.getAttribute('aria-controls') ?? ''} ${node.getAttribute('aria-owns') ?? ''}`.trim();
    if (ids === '' || (roleOf(node) !== 'combobox' && !node.hasAttribute('aria-haspopup') && !node.hasAttribute('aria-autocomplete'))) return;
    for (const id of ids.split(/\s+/)) {
      const list = document.getElementById(id);
      if (list !== null) popups.add(list);
    }
  });
  for (const root of [document, ...map.shadowRoots]) for (const popup of root.querySelectorAll(kitPopups)) popups.add(popup);
  return popups;
}

function isInsidePopup(node: Element, popups: ReadonlySet<Element>, parentOf: (element: Element) => Element | null): boolean {
  for (let outer = parentOf(node); outer !== null; outer = parentOf(outer)) if (popups.has(outer)) return true;
  return false;
}
