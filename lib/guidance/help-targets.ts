import { catalogue, portalFieldIds, type FieldId, type SectionId } from '../fields/catalogue';
import { fieldWordings } from '../fields/wordings';
import type { PortalDescription } from '../portal/description';
import { sectionTitles } from './section-titles';

/** Something of a portal that has a help code: what a supporter can name on the telephone. */
export type HelpTarget = { readonly code: string; readonly label: string; readonly block: string; /** Other words for the same thing. */ readonly words: readonly string[] } & (
  | { readonly is: 'field'; readonly id: FieldId }
  | { readonly is: 'button' | 'lookup' | 'upload'; readonly id: string }
);

/** Every field, button, search and document of a portal, by its help code, in the order of the form. */
export function listHelpTargets(portal: PortalDescription): readonly HelpTarget[] {
  const fields = portalFieldIds.map((id): HelpTarget => ({
    is: 'field',
    id,
    code: catalogue[id].helpCode,
    label: catalogue[id].label,
    block: sectionTitles[catalogue[id].section],
    words: [...(portal.fields[id] ?? []), ...fieldWordings[id]],
  }));
  const other = (is: 'button' | 'lookup' | 'upload', id: string, code: string, names: readonly string[], block: string): HelpTarget => ({ is, id, code, label: names[0] ?? id, block, words: names });
  return [
    ...fields,
    ...portal.lookups.map(({ id, helpCode, openers, section }) => other('lookup', id, helpCode, openers, `${sectionTitles[section]}, recherche`)),
    ...portal.buttons.map(({ id, helpCode, names }) => other('button', id, helpCode, names, 'Bouton du portail')),
    ...portal.uploads.map(({ id, helpCode, labels }) => other('upload', id, helpCode, labels, 'Documents')),
  ];
}

/** The block of the contract in which a target stands; null for buttons and documents, which stand in none. */
export function sectionOfTarget(target: HelpTarget, portal: PortalDescription): SectionId | null {
  if (target.is === 'field') return catalogue[target.id].section;
  return target.is === 'lookup' ? (portal.lookups.find(({ id }) => id === target.id)?.section ?? null) : null;
}
