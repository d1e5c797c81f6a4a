import { foldLabel } from '../../fields/label-text';
import type { ControlId } from '../../fields/reading';
import type { ControlHandle, ControlRegistry } from '../control-registry';
import { isInput, isSelect, isTextArea } from '../scan/native';
import { shownText } from '../scan/shown-text';

/** What a person would know a control by, were its element drawn anew. */
interface Anchor {
  readonly target: Mark;
  readonly members: readonly Mark[];
}

interface Mark {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly around: WeakRef<Element>[];
}

export interface Anchors {
  /** The control whose element the page has replaced, back in the registry under its id; undefined unless exactly one fits. */
  readonly find: (id: ControlId) => ControlHandle | undefined;
}

/** Remembers how controls are marked while they are there. Kits replace an element at each change of state: same field, new node. */
export function createAnchors(registry: ControlRegistry, ids: readonly ControlId[]): Anchors {
  const anchors = new Map<ControlId, Anchor>();
  for (const id of ids) {
    const handle = registry.query(id);
    if (handle !== undefined) anchors.set(id, { target: markOf(handle.target), members: handle.members.map(markOf) });
  }
  const kinds = new Map(ids.map((id) => [id, registry.query(id)?.kind]));
  return {
    find(id) {
      const anchor = anchors.get(id);
      const kind = kinds.get(id);
      const target = anchor === undefined ? undefined : queryMarked(anchor.target);
      if (anchor === undefined || kind === undefined || target === undefined) return undefined;
      const members = anchor.members.map(queryMarked).filter((member) => member !== undefined);
      if (members.length !== anchor.members.length || new Set(members).size !== members.length) return undefined;
      registry.put({ id, kind, target, members });
      return registry.query(id);
    },
  };
}

function markOf(element: HTMLElement): Mark {
  const around: WeakRef<Element>[] = [];
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) around.push(new WeakRef(parent));
  return {
    tag: element.nodeName,
    type: isInput(element) ? `${element.type} ${element.type === 'radio' ? element.value : ''}` : (element.getAttribute('role') ?? ''),
    name: element.getAttribute('name') ?? '',
    id: element.id,
    label: labelOf(element),
    around,
  };
}

function labelOf(element: HTMLElement): string {
  const hasLabels = isInput(element) || isSelect(element) || isTextArea(element);
  const label = hasLabels ? element.labels?.[0] : undefined;
  return foldLabel(element.getAttribute('aria-label') ?? (label === undefined ? '' : shownText(label)));
}

/** The one element marked alike, nearest to where the lost one stood. */
function queryMarked(mark: Mark): HTMLElement | undefined {
  const scope = mark.around.map((parent) => parent.deref()).find((parent) => parent?.isConnected === true);
  if (scope === undefined) return undefined;
  const alike = [...scope.querySelectorAll<HTMLElement>(mark.tag)].filter((element) => isAlike(markOf(element), mark));
  return alike.length === 1 ? alike[0] : undefined;
}

function isAlike(one: Mark, other: Mark): boolean {
  if (one.type !== other.type || one.name !== other.name || one.label !== other.label) return false;
  // An id of the kit's own changes with the element; one that the page gave does not.
  return one.id === other.id || (one.name !== '' || one.label !== '');
}
