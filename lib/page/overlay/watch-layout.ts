const watchedAttributes = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'readonly',
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
  'inert',
];

export interface LayoutWatch {
  /** The elements that something of ours stands beside. With none, nothing is observed at all. */
  readonly follow: (elements: readonly Element[]) => void;
  /** Draws at the next frame, once however often it is asked. */
  readonly request: () => void;
}

/** Tells once per frame that what we follow may have moved; rests as long as the page does. */
export function watchLayout(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onFrame: () => void;
}): LayoutWatch {
  const { document, signal } = options;
  const view = document.defaultView;
  if (view === null) return { follow: () => undefined, request: () => undefined };
  let frame = 0;
  let watch: AbortController | null = null;

  const request = (): void => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) options.onFrame();
    });
  };
  const sizes = new view.ResizeObserver(request);
  const changes = new view.MutationObserver(request);

  const listen = (): void => {
    watch = new AbortController();
    const ends = { signal: watch.signal, passive: true };
    for (const type of ['scroll', 'transitionend', 'animationend', 'load', 'toggle', 'input', 'change', 'focusin', 'focusout'] as const) {
      document.addEventListener(type, request, { ...ends, capture: true });
    }
    view.addEventListener('resize', request, ends);
    view.visualViewport?.addEventListener('resize', request, ends);
    view.visualViewport?.addEventListener('scroll', request, ends);
  };
  const rest = (): void => {
    watch?.abort();
    watch = null;
    sizes.disconnect();
    changes.disconnect();
  };
  signal.addEventListener(
    'abort',
    () => {
      rest();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );

  return {
    request,
    follow: (elements) => {
      if (signal.aborted) return;
      sizes.disconnect();
      changes.disconnect();
      if (elements.length === 0) {
        rest();
        return;
      }
      if (watch === null) listen();
      const roots = new Set<Node>([document]);
      for (const element of elements) {
        sizes.observe(element);
        roots.add(element.getRootNode());
      }
      sizes.observe(document.documentElement);
      for (const root of roots) {
        changes.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: watchedAttributes,
        });
      }
    },
  };
}
