/** The elements that a selector finds in the frames of the same site, nested ones too, as far as each frame shows them now. */
export function findInInnerDocuments(document: Document, selector: string): readonly HTMLElement[] {
  return innerDocumentsOf(document).flatMap((inner) => [...inner.querySelectorAll<HTMLElement>(selector)].filter((element) => isInFrame(element, inner)));
}

function innerDocumentsOf(document: Document): readonly Document[] {
  // A frame of another site gives no document.
  const own = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return own.flatMap((inner) => [inner, ...innerDocumentsOf(inner)]);
}

/** What is scrolled out of its frame would else be taken to lie where the frame is long over. */
function isInFrame(element: HTMLElement, { documentElement }: Document): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < documentElement.clientHeight && box.left < documentElement.clientWidth;
}
