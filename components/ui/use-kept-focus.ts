import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The part of a view that takes the focus, so that reading goes on from it, when what had it is gone with what stood there before.
 * `shown` names what the part shows: it is asked again when that changes, and when the part is drawn unless `isNew` is false.
 */
export function useKeptFocus<Part extends HTMLElement>(shown: string, isNew = true): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const last = useRef(isNew ? null : shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    // Where the page around the panel has the focus, it keeps it.
    if (document.hasFocus() && document.activeElement === document.body) part.current?.focus({ preventScroll: true });
  }, [shown]);
  return part;
}
