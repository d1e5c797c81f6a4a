/** How long after a gesture in the page a focus, or the end of a scroll, is still its doing; in milliseconds. */
const focusDelay = 500;
const scrollDelay = 2000;

interface RoomOptions {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
  /** The user moved the focus, by a press or a key. */
  readonly onFocus: (element: HTMLElement) => void;
  readonly onScroll: (isByUser: boolean) => void;
}

/**
 * Tells when what the dock must not cover may have changed: the user moved the focus, a scroll ended, the window changed. Frames of
 * the same site are watched from the first time the focus is in them.
 */
export function watchRoom(options: RoomOptions): void {
  const { document, signal } = options;
  const view = document.defaultView;
  const watched = new WeakSet<Document>();
  watchDocument(document, options);
  view?.addEventListener('resize', () => options.onScroll(true), { passive: true, signal });
  view?.addEventListener(
    'blur',
    () => {
      const inner = queryInnerDocument(document.activeElement);
      if (inner === null) return;
      if (!watched.has(inner)) watchDocument(inner, options);
      watched.add(inner);
      // The press that brought the focus there was over before anybody listened.
      const focused = inner.activeElement;
      if (inner.defaultView?.navigator.userActivation.isActive === true && focused !== null && isHtml(focused)) options.onFocus(focused);
    },
    { signal },
  );
}

function watchDocument(document: Document, options: RoomOptions): void {
  const { host, signal } = options;
  let gestureAt = Number.NEGATIVE_INFINITY;
  const note = (event: Event): void => {
    if (event.isTrusted && event.target !== host) gestureAt = event.timeStamp;
  };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    document.addEventListener(type, note, { capture: true, passive: true, signal });
  }
  document.addEventListener(
    'focusin',
    (event) => {
      // A fill moves the focus too: the dock stays where it is until the user does.
      const { target } = event;
      if (target === host || target === null || !isHtml(target) || event.timeStamp - gestureAt > focusDelay) return;
      options.onFocus(target);
    },
    { capture: true, signal },
  );
  const onScroll = (event: Event): void => options.onScroll(event.timeStamp - gestureAt < scrollDelay);
  document.addEventListener('scrollend', onScroll, { capture: true, passive: true, signal });
}

/** The document in a frame; null for anything else, and for a frame of another site. */
function queryInnerDocument(element: Element | null): Document | null {
  return element !== null && 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
}

/** Told by a property: `instanceof` fails for elements of another frame's window. */
function isHtml(target: EventTarget): target is HTMLElement {
  return 'accessKey' in target;
}

/** The box of an element in the viewport of the top document, when it stands in a frame of the same site too. */
export function boxInTop(element: HTMLElement): DOMRect {
  const box = element.getBoundingClientRect();
  let { x, y } = box;
  for (let frame = frameOf(element); frame !== null; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return new DOMRect(x, y, box.width, box.height);
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Whether an element has the focus now, seen from the top document. */
export function hasFocus(element: HTMLElement, top: Document): boolean {
  const { ownerDocument } = element;
  if (ownerDocument.activeElement !== element) return false;
  return ownerDocument === top || top.activeElement === ownerDocument.defaultView?.frameElement;
}
