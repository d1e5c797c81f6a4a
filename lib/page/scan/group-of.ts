import type { Layout } from './layout';
import { extentOf, type FoundControl } from './scan-context';

/** Names the small block of each control: the nearest element as drawn that holds another control too. Names hold for one scan. */
export function createGroupFinder(layout: Layout): (control: FoundControl) => string {
  const { map } = layout;
  const names = new Map<Element | null, string>();
  return (control) => {
    const own = extentOf(control, map);
    let holder = map.parentOf(control.target);
    while (holder !== null && !holdsAnother(holder)) holder = map.parentOf(holder);
    const name = names.get(holder) ?? `g${names.size}`;
    names.set(holder, name);
    return name;

    function holdsAnother(outer: Element): boolean {
      const start = map.startOf(outer);
      const end = map.endOf(outer);
      return start <= own.start && end >= own.end && layout.countControls(start, end) > 1;
    }
  };
}
