import type { ControlId, ControlKind } from '../fields/reading';

/** The page's side of a reading: the elements behind a control id. Never leaves `lib/page`. */
export interface ControlHandle {
  readonly id: ControlId;
  readonly kind: ControlKind;
  /** The element that holds the value: input, select, editable region, or the root of a drawn widget. */
  readonly target: HTMLElement;
  /** Radios or buttons of a group, boxes of a split answer, in reading order; empty otherwise. */
  readonly members: readonly HTMLElement[];
}

export interface ControlRegistry {
  /** The id of an element, the same as long as the element lives. */
  readonly idOf: (element: Element) => ControlId;
  /** The element behind any id given out: buttons and uploads too. Undefined once it has left the page. */
  readonly queryElement: (id: ControlId) => HTMLElement | undefined;
  /** Remembers the handle made by the latest scan. */
  readonly put: (handle: ControlHandle) => void;
  /** Undefined when no scan has seen it, or when its element has left the page. */
  readonly query: (id: ControlId) => ControlHandle | undefined;
}

/** Gives out ids for the controls of one frame, and finds their elements again. Elements are held weakly. */
export function createControlRegistry(frame: number): ControlRegistry {
  const ids = new WeakMap<Element, ControlId>();
  const handles = new Map<ControlId, { kind: ControlKind; target: WeakRef<HTMLElement>; members: WeakRef<HTMLElement>[] }>();
  const elements = new Map<ControlId, WeakRef<Element>>();
  const gone = new FinalizationRegistry<ControlId>((id) => {
    elements.delete(id);
    handles.delete(id);
  });
  let last = 0;
  return {
    idOf(element) {
      const known = ids.get(element);
      if (known !== undefined) return known;
      last += 1;
      const id: ControlId = `${frame}:${last}`;
      ids.set(element, id);
      elements.set(id, new WeakRef(element));
      gone.register(element, id);
      return id;
    },
    queryElement(id) {
      const element = elements.get(id)?.deref();
      return element?.isConnected === true && isHtml(element) ? element : undefined;
    },
    put(handle) {
      handles.set(handle.id, {
        kind: handle.kind,
        target: new WeakRef(handle.target),
        members: handle.members.map((member) => new WeakRef(member)),
      });
    },
    query(id) {
      const entry = handles.get(id);
      const target = entry?.target.deref();
      if (entry === undefined || target?.isConnected !== true) {
        handles.delete(id);
        return undefined;
      }
      const members = entry.members.map((member) => member.deref()).filter((member) => member?.isConnected === true);
      return { id, kind: entry.kind, target, members: members.filter((member) => member !== undefined) };
    },
  };
}

/** Told by a property: `instanceof` fails for elements of another frame's window. */
function isHtml(element: Element): element is HTMLElement {
  return 'accessKey' in element;
}
