const svg = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

/** Makes an element of ours with its attributes and children. Never from markup: a page may demand trusted types. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** One stroke or shape of a drawing: its tag and its attributes. */
export type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** A drawing, of 16 units unless told, hidden from screen readers: a word always stands beside it. */
export function drawing(document: Document, shapes: readonly Shape[], className = '', units = 16): SVGSVGElement {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', `0 0 ${units} ${units}`);
  root.setAttribute('aria-hidden', 'true');
  if (className !== '') root.setAttribute('class', className);
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    root.append(shape);
  }
  return root;
}
