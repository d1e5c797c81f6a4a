import type { ControlReading } from '../../fields/reading';
import type { PlannedLookup, Write } from '../../filling/fill-plan';
import type { LookupRecipe } from '../../portal/description';
import { applyWrites } from '../apply/apply-writes';
import type { ApplyContext } from '../apply/driver';
import { bareWords } from './known-titles';

/** The criteria of a recipe that a dialog has, each with what is to be typed; empty when it has none of them. */
export function matchCriteria(recipe: LookupRecipe, planned: PlannedLookup, controls: readonly ControlReading[]): readonly Write[] {
  return recipe.criteria.flatMap(({ labels, fields }): Write[] => {
    const text = planned.criteria[labels[0] ?? ''];
    const [field] = fields;
    if (text === undefined || text === '' || field === undefined) return [];
    const wanted = labels.map(bareWords);
    const named = controls.filter(({ labels: [best] }) => best !== undefined && wanted.includes(bareWords(best.text)));
    const labelled = named.length > 0 ? named : controls.filter((control) => control.labels.some((label) => wanted.includes(bareWords(label.text))));
    // A dialog with a single box needs no label to be understood.
    const [control, ...others] = labelled.length > 0 ? labelled : recipe.criteria.length === 1 && controls.length === 1 ? controls : [];
    if (control === undefined || others.length > 0) return [];
    const isList = control.kind === 'select' || control.kind === 'combobox' || control.kind === 'listbox';
    const action = isList ? ({ do: 'choose', code: text, labels: [text] } as const) : ({ do: 'type', texts: [text] } as const);
    return [{ control: control.id, field, value: text, action, trigger: false }];
  });
}

/** Types the criteria; false when one of them could not be written. */
export async function typeCriteria(writes: readonly Write[], context: ApplyContext): Promise<boolean> {
  const applied = await applyWrites(writes, { ...context, quiet: () => Promise.resolve() }, () => undefined);
  return applied.length === writes.length && applied.every(({ line }) => line.outcome === 'filled' || line.outcome === 'same');
}
