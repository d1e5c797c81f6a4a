/** What a guarded button would do. */
export type GuardedEffect = 'next' | 'send';

export interface Guarded {
  readonly element: HTMLElement;
  readonly effect: GuardedEffect;
}

type EffectOf = (element: HTMLElement) => GuardedEffect | null;

/** A touch is only kept from the page: were it refused to the browser, no click would follow and nothing would be told. */
export function stop(event: Event): void {
  if (!event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}

/** The guarded button that an event has met, however deep inside it. */
export function queryGuarded(event: Event, effectOf: EffectOf): Guarded | null {
  // A click deep inside a button counts for the button; eight levels are more than any icon inside one.
  for (const node of event.composedPath().slice(0, 8)) {
    const effect = node instanceof HTMLElement ? effectOf(node) : null;
    if (effect !== null && node instanceof HTMLElement) return { element: node, effect };
  }
  return null;
}

/** The guarded button that stands in a form. */
export function queryGuardedIn(form: HTMLFormElement, effectOf: EffectOf): Guarded | null {
  for (const element of form.querySelectorAll<HTMLElement>('button, input, a, [role=button], [onclick], [tabindex]')) {
    const effect = effectOf(element);
    if (effect !== null) return { element, effect };
  }
  return null;
}

/** True where a key presses: Enter on anything, Space on all but a plain link, on which it only scrolls. */
export function isPressedBy(key: string, element: HTMLElement): boolean {
  return key === 'Enter' || (key === ' ' && !isPlainLink(element));
}

function isPlainLink(element: HTMLElement): boolean {
  return element.matches('a[href]:not([role=button])');
}

const unsubmitting = new Set(['button', 'submit', 'reset', 'image', 'file', 'color', 'range']);

/** True when an event has met a box of one line, where Enter means to go on. */
export function isInField(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !unsubmitting.has(target.type));
}
