import type { Layout } from '../layout';
import type { FoundControl } from '../scan-context';
import type { FoundLabel } from './found-label';

/** The `dt` of a control in a `dd`. */
export function termLabels(control: FoundControl, layout: Layout): FoundLabel[] {
  const { map } = layout;
  for (let outer = map.parentOf(control.target); outer !== null; outer = map.parentOf(outer)) {
    if (outer.nodeName !== 'DD') continue;
    if (layout.hasOthers(map.startOf(outer), map.endOf(outer), control)) return [];
    let term = outer.previousElementSibling;
    while (term !== null && term.nodeName !== 'DT') {
      if (layout.countBoxes(map.startOf(term), map.endOf(term)) > 0) return [];
      term = term.previousElementSibling;
    }
    return term === null ? [] : [{ text: layout.wordingOf(term), source: 'term', element: term }];
  }
  return [];
}
