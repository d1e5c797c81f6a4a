import { catalogue, type FieldId, type SectionId } from '../fields/catalogue';

/** An ordered list of things to do on the portal. It holds help codes and sentences, never an answer of anybody. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  /** Null: the guide is Truelle's own. Otherwise whose words its sentences are. */
  readonly author: string | null;
  readonly steps: readonly GuideStep[];
}

export interface GuideStep {
  readonly target: GuideTarget;
  /** What to do. */
  readonly title: string;
  /** Where to find it, or why; may be blank. */
  readonly text: string;
  readonly end: StepEnd;
}

/** `section`: the first field of the block that is still to be done. `none`: the step is words only. */
export type GuideTarget = { readonly is: 'code'; readonly code: string } | { readonly is: 'section'; readonly section: SectionId } | { readonly is: 'none' };

/** What ends a step by itself; `read`: nothing does, the user goes on. */
export type StepEnd =
  | { readonly is: 'read' }
  | { readonly is: 'filled'; readonly field: FieldId }
  | { readonly is: 'section-filled'; readonly section: SectionId }
  | { readonly is: 'looked-up'; readonly lookup: string }
  | { readonly is: 'document'; readonly upload: string }
  /** One of these steps of the portal has been reached. */
  | { readonly is: 'page'; readonly steps: readonly string[] }
  | { readonly is: 'corrected'; readonly rule: string; readonly fields: readonly FieldId[] };

/** A step at a field, done once the field holds a valid answer. */
export function atField(field: FieldId, title: string, text = ''): GuideStep {
  return { target: { is: 'code', code: catalogue[field].helpCode }, title, text, end: { is: 'filled', field } };
}

/** A step at a field that only the user can judge: what is there already, a statement to be read. */
export function readField(field: FieldId, title: string, text = ''): GuideStep {
  return { target: { is: 'code', code: catalogue[field].helpCode }, title, text, end: { is: 'read' } };
}

/** A step at a button, a search or a document, by its help code. */
export function atCode(code: string, title: string, text: string, end: StepEnd = { is: 'read' }): GuideStep {
  return { target: { is: 'code', code }, title, text, end };
}

/** A step for all that is left of a block. */
export function atSection(section: SectionId, title: string, text = ''): GuideStep {
  return { target: { is: 'section', section }, title, text, end: { is: 'section-filled', section } };
}

export function words(title: string, text: string, end: StepEnd = { is: 'read' }): GuideStep {
  return { target: { is: 'none' }, title, text, end };
}
