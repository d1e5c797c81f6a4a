/** Whether the element has the focus of its own root: `document.activeElement` stops at a shadow host. */
export function isActive(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
}
