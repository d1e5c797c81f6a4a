/** Version 2 of the observer, which the types of the DOM do not know yet. */
interface TrackingInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** The shortest delay that browsers allow for it, in milliseconds. */
const shortest = 100;

/**
 * Asks the browser whether this framed page is really what the user sees: nothing fades, moves or covers it. What is given back says
 * no until the browser has said yes. Where the browser cannot say (Firefox) it says yes: there the portal script looks.
 */
export function watchSeen(element: Element, onChange: () => void): () => boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => true;
  let isVisible = false;
  const options: TrackingInit = { threshold: [0, 0.5, 1], trackVisibility: true, delay: shortest };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as { readonly isVisible?: boolean } | undefined;
    if (last?.isVisible === undefined || last.isVisible === isVisible) return;
    ({ isVisible } = last as { readonly isVisible: boolean });
    onChange();
  }, options);
  observer.observe(element);
  return () => isVisible;
}
