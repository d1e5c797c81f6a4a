import { useEffect, useRef, useState } from 'preact/hooks';

/** Two screens of lines: few enough to be drawn anew at each key. */
const atFirst = 40;
const more = 100;

/**
 * How many lines of a long list are drawn: the first ones, and more as the foot of the list comes near. `foot` goes on the button that
 * says how many are left, which asks for more by hand too. Another list (`of`) begins anew.
 */
export function useGrowing(of: string): { readonly limit: number; readonly onMore: () => void; readonly foot: preact.RefObject<HTMLButtonElement | null> } {
  const [grown, setGrown] = useState({ of, limit: atFirst });
  const foot = useRef<HTMLButtonElement>(null);
  const limit = grown.of === of ? grown.limit : atFirst;
  const onMore = (): void => setGrown({ of, limit: limit + more });
  useEffect(() => {
    if (foot.current === null) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
    }, { rootMargin: '600px' });
    watcher.observe(foot.current);
    return () => watcher.disconnect();
  });
  return { limit, onMore, foot };
}
