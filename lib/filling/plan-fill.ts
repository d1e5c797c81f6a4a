import { attestationIds, catalogue, fieldIds, type FieldId, type SectionId } from '../fields/catalogue';
import { describeField } from '../fields/formats';
import type { ControlReading, PageReading } from '../fields/reading';
import type { FieldValue } from '../fields/values';
import type { PortalDescription } from '../portal/description';
import type { FillPlan, Identification, PlannedField, Refusal, RefusalReason, ValueOrigin, Write } from './fill-plan';
import { planField, type FieldOutcome } from './planning/plan-field';
import { planLookups } from './planning/plan-lookups';

/** A value to put on the page, and whose profile it comes from. */
export interface SourcedValue {
  readonly value: FieldValue;
  readonly origin: ValueOrigin;
}
export type SourcedValues = Readonly<Partial<Record<FieldId, SourcedValue>>>;

export interface FillOrder {
  readonly reading: PageReading;
  readonly identification: Identification;
  readonly values: SourcedValues;
  readonly portal: PortalDescription;
  /** Fields whose present value may be replaced. */
  readonly replace: readonly FieldId[];
  readonly sections: readonly SectionId[] | 'all';
  readonly fields: readonly FieldId[] | 'all';
}

/**
 * Compares what is to be filled with what the page shows: what to write and in which order, what is right already, what is kept
 * because the user did not ask to replace it, and what is refused and why. Fields that the page does not have are left out.
 */
export function planFill(order: FillOrder): FillPlan {
  const { reading, identification, values, portal } = order;
  const isWanted = (field: FieldId): boolean =>
    (order.sections === 'all' || order.sections.includes(catalogue[field].section)) && (order.fields === 'all' || order.fields.includes(field));
  const lookups = planLookups(order, isWanted);
  const outcomes = answers(reading, identification).flatMap(({ control, fields }): readonly Sorted[] => {
    if (!fields.some(isWanted)) return [];
    const outcome = losesMinutes(fields, order) ? refusedHours(control, values) : planField({ control, fields, values, portal, replace: order.replace });
    return outcome === null ? [] : [{ outcome, control }];
  });
  const pick = (is: 'same' | 'kept' | 'differs'): readonly PlannedField[] => outcomes.flatMap(({ outcome }) => (outcome.is === is ? [outcome.planned] : []));
  // What a search is about to fill is locked until then: no refusal yet.
  const soon = new Set(portal.lookups.filter(({ id }) => lookups.some(({ lookup }) => lookup === id)).flatMap(({ fills, card }) => [...fills, ...card]));
  return {
    writes: inWritingOrder(outcomes, portal),
    same: pick('same'),
    kept: pick('kept'),
    refusals: [...outcomes.flatMap(({ outcome }) => (outcome.is === 'refused' && !(outcome.refusal.reason === 'read-only' && soon.has(outcome.refusal.field)) ? [outcome.refusal] : [])), ...undecided(order, isWanted)],
    lookups,
    differences: pick('differs'),
    absent: findAbsent(order, isWanted),
  };
}

interface Sorted {
  readonly outcome: FieldOutcome;
  readonly control: ControlReading;
}

/** A box for hours alone cannot say « 35 h 30 »: 35 would be wrong. */
function losesMinutes(fields: readonly FieldId[], { identification, values }: FillOrder): boolean {
  const minutes = values['contract.weeklyMinutes']?.value;
  if (!fields.includes('contract.weeklyHours') || fields.length > 1 || minutes === undefined || Number(minutes) === 0) return false;
  return !identification.matches.some(({ field }) => field === 'contract.weeklyMinutes') && !identification.ambiguous.some(({ candidates }) => candidates.includes('contract.weeklyMinutes'));
}

function refusedHours(control: ControlReading, values: SourcedValues): FieldOutcome | null {
  const known = values['contract.weeklyHours'];
  return known === undefined ? null : { is: 'refused', refusal: refuse('contract.weeklyHours', control.id, 'wrong-kind', describeField('contract.weeklyHours', known.value)) };
}

/** The controls that answer fields, in page order, each with all the fields it answers. */
function answers(reading: PageReading, { matches }: Identification): readonly { control: ControlReading; fields: readonly FieldId[] }[] {
  return reading.controls.flatMap((control) => {
    const own = new Set(matches.flatMap((match) => (match.control === control.id ? [match.field] : [])));
    return own.size === 0 ? [] : [{ control, fields: fieldIds.filter((field) => own.has(field)) }];
  });
}

/** What makes the page change comes first, then the rest; both as one reads the page. */
function inWritingOrder(outcomes: readonly Sorted[], portal: PortalDescription): FillPlan['writes'] {
  const writes = outcomes.flatMap(({ outcome, control }) => (outcome.is === 'write' ? [{ planned: outcome, at: control.order }] : []));
  const rank = ({ planned }: (typeof writes)[number]): number => {
    const place = portal.triggers.indexOf(planned.planned.field);
    return place < 0 ? portal.triggers.length : place;
  };
  return [...writes]
    .sort((one, other) => rank(one) - rank(other) || one.at - other.at)
    .map(({ planned: { planned, action, value, replaces } }) => {
      const write: Write = { control: planned.control, field: planned.field, value, action, trigger: portal.triggers.includes(planned.field) };
      return { ...planned, write, replaces };
    });
}

/** Fields with a value to fill which the page may have, but nothing says where. */
function undecided({ identification: { matches, ambiguous }, values }: FillOrder, isWanted: (field: FieldId) => boolean): readonly Refusal[] {
  const matched = new Set(matches.map(({ field }) => field));
  return fieldIds.flatMap((field) => {
    const known = values[field];
    if (known === undefined || matched.has(field) || !isWanted(field) || attestationIds.includes(field)) return [];
    const possible = ambiguous.filter(({ candidates }) => candidates.includes(field));
    const [first] = possible;
    if (first === undefined) return [];
    return [refuse(field, possible.length === 1 ? first.control : null, 'ambiguous', describeField(field, known.value))];
  });
}

/** Fields with a value to fill that nothing on the page can be, and that no other step of the portal is known to ask for. */
function findAbsent({ identification: { step, matches, ambiguous }, values, portal }: FillOrder, isWanted: (field: FieldId) => boolean): readonly FieldId[] {
  const seen = new Set([...matches.map(({ field }) => field), ...ambiguous.flatMap(({ candidates }) => candidates)]);
  const here: ReadonlySet<FieldId> = new Set(portal.steps.find(({ id }) => id === step)?.expects);
  const elsewhere = new Set(portal.steps.flatMap(({ id, expects }) => (id === step ? [] : expects)).filter((field) => !here.has(field)));
  return fieldIds.filter((field) => values[field] !== undefined && catalogue[field].usage === 'portal' && !seen.has(field) && !elsewhere.has(field) && !attestationIds.includes(field) && isWanted(field));
}

function refuse(field: FieldId, control: PlannedField['control'] | null, reason: RefusalReason, proposed: string): Refusal {
  return { field, control, section: catalogue[field].section, reason, proposed };
}
