/** Knows where the user's own hands are while a fill goes on. */
export interface UserWatch {
  /** True when the user has typed or pressed in this element, or inside it, since the watch began. */
  readonly hasTouched: (element: HTMLElement) => boolean;
  /** Resolves once the user's last key is a moment old; at once when there was none, or when the signal aborts. */
  readonly whenIdle: (signal: AbortSignal) => Promise<void>;
  /** Gives the focus back to the field in which the user was typing, so that the next key does not go elsewhere. */
  readonly giveBack: () => void;
}

/** For a write that nobody can disturb. */
export const nobody: UserWatch = { hasTouched: () => false, whenIdle: () => Promise.resolve(), giveBack: () => undefined };

// `input` is not among them: the browser marks what `insertText` writes as trusted too.
const acts = ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart'] as const;
/** Longer than the pause between two keys of a slow typist; shorter than one is willing to wait for. */
const typingPauseMs = 700;

/** Watches the real keys, presses and pastes of the user until the signal aborts; events made by scripts do not count. */
export function watchUser(document: Document, signal: AbortSignal): UserWatch {
  const touched = new Set<Node>();
  let typedIn: HTMLElement | null = null;
  let lastKey = -Infinity;
  const note = (event: Event): void => {
    const [innermost] = event.composedPath();
    if (!event.isTrusted || !(innermost instanceof Node)) return;
    touched.add(innermost);
    if (event.type === 'pointerdown') typedIn = null;
    else if (innermost instanceof HTMLElement) {
      typedIn = innermost;
      lastKey = performance.now();
    }
  };
  for (const type of acts) document.addEventListener(type, note, { capture: true, passive: true, signal });
  return {
    hasTouched(element) {
      if (touched.size === 0) return false;
      // In a closed shadow tree the host is all that an event shows.
      const root = element.getRootNode();
      if (root instanceof ShadowRoot && touched.has(root.host)) return true;
      for (const node of touched) if (element.contains(node)) return true;
      return false;
    },
    whenIdle: (stop) => idleAfter(() => lastKey, stop),
    giveBack() {
      if (typedIn?.isConnected !== true || typedIn === document.body || document.activeElement === typedIn) return;
      typedIn.focus({ preventScroll: true });
    },
  };
}

function idleAfter(lastKey: () => number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const look = (): void => {
      const left = lastKey() + typingPauseMs - performance.now();
      if (left <= 0 || signal.aborted) finish();
      else timer = setTimeout(look, left);
    };
    signal.addEventListener('abort', finish, { once: true });
    look();
  });
}
