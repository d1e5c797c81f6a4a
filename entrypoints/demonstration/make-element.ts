type Make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) => HTMLElementTagNameMap[Tag];

/** Makes elements of a document, with what they bear and hold. */
export function makeElement(document: Document): Make {
  return (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
}
