/** Version 2 of the observer, which the types of the DOM do not know yet. */
interface TrackingInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** The shortest delay that browsers allow for it, in milliseconds. */
const shortest = 100;

export interface Seen {
  /** False once the browser has said that something fades, moves or covers this page. */
  readonly now: () => boolean;
  /** The same, and false too as long as the browser has said nothing: for the press that writes. */
  readonly asked: () => boolean;
}

/** Asks the browser whether this framed page is really what the user sees. Where it cannot say (Firefox), the portal script does. */
export function watchSeen(element: Element, onChange: () => void): Seen {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return { now: () => true, asked: () => true };
  let isVisible: boolean | null = null;
  const options: TrackingInit = { threshold: [0, 0.5, 1], trackVisibility: true, delay: shortest };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as { readonly isVisible?: boolean } | undefined;
    if (last?.isVisible === undefined || last.isVisible === isVisible) return;
    ({ isVisible } = last as { readonly isVisible: boolean });
    onChange();
  }, options);
  observer.observe(element);
  return { now: () => isVisible !== false, asked: () => isVisible === true };
}
