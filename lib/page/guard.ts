import { isInField, isPressedBy, queryGuarded, queryGuardedIn, stop, type Guarded, type GuardedEffect } from './guarded-button';
import { replayKey, replayPointer } from './replay-act';

export type { GuardedEffect } from './guarded-button';

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

/**
 * Watches the buttons that leave a step and holds the user's act when asked to: the whole gesture, from its first press on, told once.
 * Only what the user did is held: events made by scripts pass, unless they answer the user's Enter in a field, and so does everything when the judgement fails.
 */
export function watchGuard(options: GuardOptions): void {
  const view = options.document.defaultView;
  if (view === null) return;
  const judge = createJudge(options);
  const keys = watchKeys(view, options, judge);
  watchSubmits(view, options, judge);
  watchPresses(view, options, judge, keys);
}

interface Judge {
  /** False for what the user did not do, and while a held act is replayed. */
  readonly isAct: (event: Event) => boolean;
  /** True while scripts of the page act for the user, who has struck Enter in a field. */
  readonly isEntering: () => boolean;
  readonly setEntering: (isEntering: boolean) => void;
  readonly holds: (target: Guarded) => boolean;
  readonly tell: (target: Guarded, act: () => void) => void;
}

function createJudge({ shouldHold, onHeld, onFailure }: GuardOptions): Judge {
  let replaying = false;
  let entering = false;
  return {
    isAct: (event) => (event.isTrusted || entering) && !replaying,
    isEntering: () => entering,
    setEntering: (isEntering) => {
      entering = isEntering;
    },
    holds({ effect }) {
      try {
        return shouldHold(effect);
      } catch (error) {
        onFailure(error);
        return false;
      }
    },
    tell({ element, effect }, act) {
      let isDone = false;
      const replay = (): void => {
        if (isDone) return;
        isDone = true;
        replaying = true;
        try {
          act();
        } finally {
          replaying = false;
        }
      };
      onHeld({ effect, element, replay });
    },
  };
}

interface HeldKeys {
  /** True from a held key on this button until the key is up. */
  readonly isDownOn: (element: HTMLElement) => boolean;
}

function watchKeys(view: Window, { signal, effectOf }: GuardOptions, { isAct, setEntering, holds, tell }: Judge): HeldKeys {
  let keyed: HTMLElement | null = null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !isAct(event)) return;
    const target = queryGuarded(event, effectOf);
    setEntering(event.key === 'Enter' && target === null && isInField(event));
    if (target === null || !isPressedBy(event.key, target.element)) return;
    const isHeldAlready = keyed === target.element;
    if (!isHeldAlready && !holds(target)) return;
    stop(event);
    if (isHeldAlready) return;
    keyed = target.element;
    tell(target, () => replayKey(target.element, event));
  };

  const onKeyUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !isAct(event)) return;
    setEntering(false);
    if (keyed !== null && event.composedPath().includes(keyed)) stop(event);
    keyed = null;
  };

  view.addEventListener('keydown', onKeyDown, { capture: true, signal });
  view.addEventListener('keyup', onKeyUp, { capture: true, signal });
  return { isDownOn: (element) => keyed === element };
}

/** A submit by a button has been judged at its click; what is left is Enter in a form without one, and what the page's scripts make of Enter. */
function watchSubmits(view: Window, { signal, effectOf }: GuardOptions, { isAct, isEntering, holds, tell }: Judge): void {
  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!isEntering() || !isAct(event) || !(form instanceof HTMLFormElement)) return;
    const effect = submitter === null ? null : effectOf(submitter);
    const target = submitter === null ? queryGuardedIn(form, effectOf) : effect === null ? null : { element: submitter, effect };
    if (target === null || !holds(target)) return;
    stop(event);
    tell(target, () => form.requestSubmit(submitter));
  };
  view.addEventListener('submit', onSubmit, { capture: true, signal });
}

const gesture = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'] as const;

function watchPresses(view: Window, { signal, effectOf }: GuardOptions, { isAct, holds, tell }: Judge, keys: HeldKeys): void {
  /** The button of the press being held, until its click or the next press. */
  let pressed: HTMLElement | null = null;

  const onGesture = (event: MouseEvent | TouchEvent): void => {
    if (!isAct(event) || (event instanceof MouseEvent && event.button !== 0)) return;
    const isPress = event.type === 'pointerdown' || event.type === 'mousedown' || event.type === 'touchstart';
    const target = queryGuarded(event, effectOf);
    if (isPress && target?.element !== pressed) pressed = null;
    if (target === null) return;
    const { element } = target;
    const isByKey = keys.isDownOn(element);
    if (pressed !== element && !isByKey && !holds(target)) return;
    stop(event);
    const wasPressed = pressed === element;
    if (isPress) pressed = element;
    if (event.type !== 'click') return;
    pressed = null;
    // A key that is held has been told; the second click of two belongs to the first.
    if (!isByKey && event.detail < 2) tell(target, () => replayPointer(element, wasPressed));
  };

  for (const type of gesture) view.addEventListener(type, onGesture, { capture: true, signal, passive: type.startsWith('touch') });
}
