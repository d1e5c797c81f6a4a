import * as z from 'zod/mini';
import { fieldIds, type FieldId } from '../fields/catalogue';
import { lookupIds, type PortalDescription } from './description';

const fieldId = z.enum(fieldIds as [FieldId, ...FieldId[]]);
const wordings = z.array(z.string().check(z.minLength(1)));
const sectionId = z.enum([
  'mode', 'employer', 'apprentice', 'legalRepresentative', 'master1', 'master2', 'masters', 'contract', 'wages', 'training', 'cfa', 'site', 'signature',
]);

/** How one search dialog is driven. Only what a person sees: words on buttons, titles, columns. */
export const lookup = z.object({
  id: z.enum(lookupIds),
  /** The block in which the opener stands; two openers with the same words are told apart by it. */
  section: sectionId,
  helpCode: z.string(),
  openers: wordings,
  dialogTitles: wordings,
  /** The criterion to type, by label, and the fields whose value it takes, joined by a space. */
  criteria: z.array(z.object({ labels: wordings, fields: z.array(fieldId) })),
  searchButtons: wordings,
  /** The row must show the value of each of these fields. */
  rowShows: z.array(fieldId),
  choose: z.array(z.enum(['double-click', 'click', 'button', 'enter'])),
  chooseButtons: wordings,
  createButtons: wordings,
  /** Filled when the row is taken; looked at to know that it worked, and to know that nothing has to be done. */
  fills: z.array(fieldId),
  /** Fields of the creation card, filled by Truelle and validated by the user; empty when the portal has no card. */
  card: z.array(fieldId),
  clearButtons: wordings,
  /** Row to take when the search finds nothing, if the portal has one. */
  fallbackRow: z.nullable(z.string()),
});

export const step = z.object({
  id: z.string(),
  title: z.string(),
  /** Letter of the stage in the portal's guide. */
  stage: z.string(),
  headings: wordings,
  /** Fields or buttons, some of which must be there beside a heading. */
  expects: z.array(fieldId),
  buttons: wordings,
  /** True where documents are handed in: several upload fields tell it, whatever its titles look like. */
  asksForDocuments: z.optional(z.boolean()),
});

export const button = z.object({
  id: z.string(),
  effect: z.enum(['next', 'save', 'send', 'open', 'back']),
  helpCode: z.string(),
  names: wordings,
});

/** A portal as data: what a person sees on its pages, and nothing else. No code, no address to fetch. */
export const portalDescription = z.object({
  id: z.string(),
  name: z.string(),
  /** The day somebody last compared this file with its source, and the source. */
  seen: z.object({ on: z.string(), source: z.string() }),
  hosts: z.array(z.string()),
  /** Words of which two or more tell the portal's entry pages from any other page of the host. */
  signs: wordings,
  steps: z.array(step),
  sections: z.partialRecord(sectionId, wordings),
  /** The portal's own wordings, before the general ones of `lib/fields/wordings`. */
  fields: z.partialRecord(fieldId, wordings),
  /** Answering one of these makes the portal show, hide or change other fields. */
  triggers: z.array(fieldId),
  /** The portal fills these itself; compared, never written. */
  readOnly: z.array(fieldId),
  buttons: z.array(button),
  lookups: z.array(lookup),
  uploads: z.array(z.object({ id: z.string(), labels: wordings, required: z.boolean(), helpCode: z.string() })),
  errorMessages: z.object({ titles: wordings }),
});

/** Checks a description; throws with the path of the first thing that does not conform. */
export function parsePortalDescription(input: unknown): PortalDescription {
  return portalDescription.parse(input);
}
