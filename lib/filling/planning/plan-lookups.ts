import { type FieldId } from '../../fields/catalogue';
import { formatField } from '../../fields/formats';
import { foldLabel } from '../../fields/label-text';
import type { ControlReading } from '../../fields/reading';
import type { LookupRecipe } from '../../portal/description';
import type { PlannedLookup } from '../fill-plan';
import type { FillOrder } from '../plan-fill';
import { saysValue } from './same-value';

/**
 * The portal’s own searches to run: those whose rows hold a person, a CFA or a certification that the page does not show yet.
 * Somebody else already chosen stays, unless the user asked to replace what the search fills.
 */
export function planLookups(order: FillOrder, isWanted: (field: FieldId) => boolean): readonly PlannedLookup[] {
  return order.portal.lookups.filter((recipe) => recipe.fills.some(isWanted) && isNeeded(recipe, order)).flatMap((recipe) => plan(recipe, order));
}

function plan({ id, criteria, rowShows }: LookupRecipe, { values }: FillOrder): readonly PlannedLookup[] {
  const textOf = (field: FieldId): string => {
    const known = values[field];
    return known === undefined ? '' : formatField(field, known.value);
  };
  const typed = criteria.map(({ labels, fields }) => [labels[0] ?? '', fields.map(textOf).filter((text) => text !== '').join(' ')] as const);
  // The search is opened only when all it asks for is known: a search by first name alone would bring up strangers.
  if (typed.length === 0 || typed.some(([, text]) => text === '')) return [];
  return [{ lookup: id, criteria: Object.fromEntries(typed), mustShow: rowShows.map(textOf).filter((text) => text !== '') }];
}

function isNeeded(recipe: LookupRecipe, { reading, identification, values, replace }: FillOrder): boolean {
  const controls = new Map(reading.controls.map((control) => [control.id, control]));
  const shown = recipe.rowShows.flatMap((field): readonly { readonly field: FieldId; readonly control: ControlReading }[] => {
    const match = identification.matches.find((one) => one.field === field);
    const control = match === undefined ? undefined : controls.get(match.control);
    return control === undefined ? [] : [{ field, control }];
  });
  if (shown.length === 0) return hasOpener(recipe, reading.buttons);
  const judged = shown.filter(({ field }) => values[field] !== undefined);
  const isRight = ({ field, control }: (typeof shown)[number]): boolean => {
    const known = values[field];
    return known !== undefined && saysValue(field, control, known.value);
  };
  if (judged.length === 0 || judged.every(isRight)) return false;
  const isTaken = judged.some((one) => one.control.value !== '' && !isRight(one));
  return !isTaken || recipe.fills.some((field) => replace.includes(field));
}

/** Before anybody is chosen some portals show nothing but the button that opens the search. */
function hasOpener({ openers, section }: LookupRecipe, buttons: FillOrder['reading']['buttons']): boolean {
  // « Rechercher une personne » opens the search of several blocks: only words of this one tell that it is there.
  const own = section === 'master2' || section === 'master1' ? openers.filter((opener) => /\d/.test(opener)) : openers.filter((opener) => foldLabel(opener) !== 'rechercher une personne');
  const words = new Set(own.map(foldLabel));
  return buttons.some(({ name, inDialog }) => !inDialog && words.has(foldLabel(name)));
}
