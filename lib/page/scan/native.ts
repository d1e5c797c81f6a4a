/** Kinds of elements told by tag name: `instanceof` fails for nodes made by another frame's window. */
export function isInput(node: Node): node is HTMLInputElement {
  return node.nodeName === 'INPUT';
}

export function isSelect(node: Node): node is HTMLSelectElement {
  return node.nodeName === 'SELECT';
}

export function isTextArea(node: Node): node is HTMLTextAreaElement {
  return node.nodeName === 'TEXTAREA';
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isHtmlElement(node: Node): node is HTMLElement {
  return node.nodeType === 1 && 'accessKey' in node;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** True for the region the user edits, not for what stands inside it. */
export function isEditable(element: Element): boolean {
  const attribute = element.getAttribute('contenteditable');
  return attribute !== null && attribute !== 'false';
}

export function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  return role === null ? '' : (role.trim().split(/\s+/)[0]?.toLowerCase() ?? '');
}

/** The elements that an attribute holding ids points to, in order, found in the element's own root; the nearest one when an id stands twice. */
export function referencedElements(element: Element, attribute: string): HTMLElement[] {
  const ids = element.getAttribute(attribute)?.trim();
  if (ids === undefined || ids === '') return [];
  return ids.split(/\s+/).flatMap((id) => queryNearestById(element, id) ?? []);
}

/** The element with that id in the same root; with duplicates, the one that shares the closest ancestor. */
export function queryNearestById(from: Element, id: string): HTMLElement | undefined {
  const root = from.getRootNode();
  if (!('querySelectorAll' in root)) return undefined;
  const scope: ParentNode = isShadowRoot(root) ? root : from.ownerDocument;
  // By `#id`, which browsers look up without a walk; in a document without a doctype it does not mind capitals.
  const found = [...scope.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`)].filter((element) => element.id === id);
  return found.length < 2 ? found[0] : nearest(from, found);
}

/** Among several elements, the first of those that share the closest ancestor with `from`. */
export function nearest<T extends Element>(from: Element, candidates: readonly T[]): T | undefined {
  let scope: Element | null = from;
  while (scope !== null) {
    const ancestor: Element = scope;
    const inside = candidates.find((candidate) => ancestor.contains(candidate));
    if (inside !== undefined) return inside;
    scope = ancestor.parentElement;
  }
  return candidates[0];
}
