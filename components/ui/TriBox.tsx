import { useLayoutEffect, useRef } from 'preact/hooks';

/** A box that is ticked, not ticked, or ticked in part: a dash, spoken as « en partie » by screen readers. */
export function TriBox(props: { readonly state: 'all' | 'part' | 'none'; readonly name: string; readonly onTick: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) box.current.indeterminate = props.state === 'part';
  }, [props.state]);
  return (
    <input
      ref={box}
      class={props.state === 'part' ? 'check is-part' : 'check'}
      type="checkbox"
      checked={props.state === 'all'}
      aria-label={props.name}
      onChange={props.onTick}
    />
  );
}
