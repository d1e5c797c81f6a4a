/** What a held button would have done. */
export type GuardedEffect = 'next' | 'send';

/** An act of the user that was stopped before the page heard of it. */
export interface HeldAct {
  readonly effect: GuardedEffect;
  readonly element: HTMLElement;
  /** Does on the same element what the user did, once; the guard lets it pass. */
  readonly replay: () => void;
}

interface GuardOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The effect of a button, from its name and role; null for anything else. Asked during the click: must be quick. */
  readonly effectOf: (element: HTMLElement) => GuardedEffect | null;
  /** True to hold. Asked during the click: synchronous. If it throws, the act passes. */
  readonly shouldHold: (effect: GuardedEffect) => boolean;
  readonly onHeld: (act: HeldAct) => void;
  /** A bug in the judgement, to be logged without values; the act has passed. */
  readonly onFailure: (error: unknown) => void;
}

const gesture = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'] as const;
const nativeButtons = 'button, input, a[href], summary';

/**
 * Watches the buttons that leave a step and holds the user's act when asked to. Only what the user really did is held:
 * events made by scripts pass, and so does everything when the judgement fails.
 */
export function watchGuard(options: GuardOptions): void {
  const { document, signal } = options;
  const view = document.defaultView;
  if (view === null) return;
  let replaying = false;
  /** The button of the gesture being held, from its first press to its click. */
  let held: { element: HTMLElement; effect: GuardedEffect; types: Set<string> } | null = null;

  const judge = (effect: GuardedEffect): boolean => {
    try {
      return options.shouldHold(effect);
    } catch (error) {
      options.onFailure(error);
      return false;
    }
  };

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const tell = (element: HTMLElement, effect: GuardedEffect, act: () => void): void => {
    options.onHeld({
      effect,
      element,
      replay: () => {
        replaying = true;
        try {
          act();
        } finally {
          replaying = false;
        }
      },
    });
  };

  const onPointer = (event: Event): void => {
    if (replaying || !event.isTrusted) return;
    const target = queryGuarded(event, options.effectOf);
    if (held !== null) {
      if (target?.element !== held.element) {
        if (event.type === 'pointerdown' || event.type === 'mousedown') held = null;
      } else {
        stop(event);
        held.types.add(event.type);
        if (event.type === 'click') {
          const { element, effect, types } = held;
          held = null;
          tell(element, effect, () => replayPointer(element, types));
        }
        return;
      }
    }
    if (target === null || !judge(target.effect)) return;
    stop(event);
    if (event.type === 'click') tell(target.element, target.effect, () => replayPointer(target.element, new Set(['click'])));
    else if (event.type !== 'dblclick') held = { ...target, types: new Set([event.type]) };
  };

  const onKey = (event: KeyboardEvent): void => {
    if (replaying || !event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
    const target = queryGuarded(event, options.effectOf);
    // A native button answers keys with a click, which is held there; a drawn one listens to the key itself.
    if (target === null || target.element.matches(nativeButtons) || !judge(target.effect)) return;
    stop(event);
    const { key, code } = event;
    tell(target.element, target.effect, () => {
      for (const type of ['keydown', 'keyup']) {
        target.element.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true, composed: true }));
      }
    });
  };

  const onSubmit = (event: SubmitEvent): void => {
    if (replaying || !(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    const submitter = event.submitter ?? queryDefaultButton(form);
    // A submit that follows a click has been judged there; what is left is Enter in a form without a button of its own.
    if (submitter === null || event.submitter !== null) return;
    const effect = options.effectOf(submitter);
    if (effect === null || !judge(effect)) return;
    stop(event);
    tell(submitter, effect, () => form.requestSubmit());
  };

  for (const type of gesture) view.addEventListener(type, onPointer, { capture: true, signal, passive: false });
  view.addEventListener('keydown', onKey, { capture: true, signal });
  view.addEventListener('submit', onSubmit, { capture: true, signal });
}

function queryGuarded(event: Event, effectOf: GuardOptions['effectOf']): { element: HTMLElement; effect: GuardedEffect } | null {
  // A click deep inside a button counts for the button; eight levels are more than any icon inside one.
  for (const node of event.composedPath().slice(0, 8)) {
    if (!(node instanceof HTMLElement)) continue;
    const effect = effectOf(node);
    if (effect !== null) return { element: node, effect };
  }
  return null;
}

function queryDefaultButton(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('button:not([type]), [type="submit"], [type="image"]');
}

function replayPointer(element: HTMLElement, types: ReadonlySet<string>): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
    if (!types.has(type)) continue;
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view: element.ownerDocument.defaultView }));
  }
  element.click();
}
