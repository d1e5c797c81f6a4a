import { catalogue, type FieldId } from '../fields/catalogue';
import { parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { ValueOf } from '../fields/formats';
import type { FieldValue, Seen } from '../fields/values';
import type { CaseFacts, FactId, LegalSource, Severity, Verdict } from './rule';

/** First and last day on which a contract concluded falls under the rule; null means without bound. */
export interface InForce {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

export type SeenFields = Readonly<Partial<Record<FieldId, Seen>>>;

/** A rule ready to be evaluated: what it reads is checked and parsed before `judge` runs. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one French sentence, for the table of rules. */
  readonly statement: string;
  /** Every field whose change can change the verdict. */
  readonly reads: readonly FieldId[];
  readonly facts: readonly FactId[];
  /** Those of the facts without which the rule has no opinion. */
  readonly neededFacts: readonly FactId[];
  readonly source: LegalSource;
  readonly inForce: InForce;
  readonly judge: (seen: SeenFields, facts: CaseFacts) => Verdict;
}

type Needed<Field extends FieldId> = { readonly [Id in Field]: ValueOf<Id> };
type Nullable<Field extends FieldId> = { readonly [Id in Field]: ValueOf<Id> | null };
type Shown<Field extends FieldId> = { readonly [Id in Field]: string };
/** A field with its state, for rules that must tell blank, unreadable and absent apart. A date that does not exist is unreadable. */
export type Look<Value extends FieldValue = FieldValue> = Exclude<Seen, { state: 'value' }> | { readonly state: 'value'; readonly value: Value };
type LookedAt<Field extends FieldId> = { readonly [Id in Field]: Look<ValueOf<Id>> };
type FactsOf<Fact extends FactId> = { readonly [Id in Fact]-?: NonNullable<CaseFacts[Id]> } & CaseFacts;

interface RuleDefinition<Needs extends FieldId, Blank extends FieldId, Known extends FieldId, Text extends FieldId, Looked extends FieldId, Fact extends FactId> {
  readonly id: string;
  readonly severity: Severity;
  readonly statement: string;
  readonly source: LegalSource;
  readonly inForce?: Partial<InForce>;
  /** Fields that must hold a value; blank, unreadable or absent makes the rule incomplete. */
  readonly needs?: readonly Needs[];
  /** Fields whose emptiness the rule judges: null when seen blank; unreadable or absent makes it incomplete. */
  readonly judgesBlank?: readonly Blank[];
  /** Fields that help when they are known: null when blank, unreadable or absent. */
  readonly mayKnow?: readonly Known[];
  /** Fields judged by the text shown, even one that no parser reads; blank makes the rule inapplicable, absent incomplete. */
  readonly judgesText?: readonly Text[];
  /** Fields given with their state, never missing: the rule itself says which of them it lacks. For several boxes judged one by one. */
  readonly looksAt?: readonly Looked[];
  /** Facts that must be known; others may be looked at in `facts`, and are then null or undefined when unknown. */
  readonly needsFacts?: readonly Fact[];
  /** Facts looked at without being needed. */
  readonly mayKnowFacts?: readonly FactId[];
  readonly check: (
    values: Needed<NoInfer<Needs>> & Nullable<NoInfer<Blank>> & Nullable<NoInfer<Known>> & Shown<NoInfer<Text>> & LookedAt<NoInfer<Looked>>,
    facts: FactsOf<NoInfer<Fact>>,
  ) => Verdict;
}

/**
 * Makes a rule whose `check` sees only the fields it declares, parsed: reading another does not compile.
 * A missing input never reaches `check`: the verdict is then `incomplete` and names it.
 */
export function defineRule<
  const Needs extends FieldId = never,
  const Blank extends FieldId = never,
  const Known extends FieldId = never,
  const Text extends FieldId = never,
  const Looked extends FieldId = never,
  const Fact extends FactId = never,
>(definition: RuleDefinition<Needs, Blank, Known, Text, Looked, Fact>): Rule {
  const { needs = [], judgesBlank = [], mayKnow = [], judgesText = [], looksAt = [], needsFacts = [], mayKnowFacts = [] } = definition;
  return {
    id: definition.id,
    severity: definition.severity,
    statement: definition.statement,
    source: definition.source,
    inForce: { from: definition.inForce?.from ?? null, until: definition.inForce?.until ?? null },
    reads: [...new Set<FieldId>([...needs, ...judgesBlank, ...mayKnow, ...judgesText, ...looksAt])],
    facts: [...new Set<FactId>([...needsFacts, ...mayKnowFacts])],
    neededFacts: needsFacts,
    judge(seen, facts) {
      const missing: string[] = needsFacts.filter((fact) => facts[fact] === undefined);
      const values: Partial<Record<FieldId, FieldValue | Look | null>> = {};
      let isBlankText = false;
      for (const field of needs) {
        const value = readSeen(field, seen);
        if (value === null || value === 'unknown') missing.push(field);
        else values[field] = value.value;
      }
      for (const field of judgesBlank) {
        const value = readSeen(field, seen);
        if (value === 'unknown') missing.push(field);
        else values[field] = value?.value ?? null;
      }
      for (const field of mayKnow) {
        const value = readSeen(field, seen);
        values[field] = value === null || value === 'unknown' ? null : value.value;
      }
      for (const field of judgesText) {
        const text = readText(seen[field]);
        if (text === null) missing.push(field);
        else if (text === '') isBlankText = true;
        else values[field] = text;
      }
      for (const field of looksAt) values[field] = lookAt(field, seen);
      if (missing.length > 0) return { is: 'incomplete', missing };
      if (isBlankText) return { is: 'inapplicable' };
      // The loops above have put in exactly what the declared lists promise.
      return definition.check(values as unknown as Parameters<typeof definition.check>[0], facts as unknown as FactsOf<Fact>);
    },
  };
}

/** The value of a field; null when it is seen blank, `unknown` when it is absent or cannot be read. */
function readSeen(field: FieldId, seen: SeenFields): { readonly value: FieldValue } | null | 'unknown' {
  const look = lookAt(field, seen);
  if (look.state === 'empty') return null;
  return look.state === 'value' ? look : 'unknown';
}

function lookAt(field: FieldId, seen: SeenFields): Look {
  const state = seen[field] ?? { state: 'absent' };
  if (state.state !== 'value') return state;
  const { value } = state;
  if (typeof value === 'string' && value.trim() === '') return { state: 'empty' };
  return isOfItsKind(field, value) ? state : { state: 'unreadable', text: String(value) };
}

/** Whether a value is what its field holds: a record or a page may give any other, and no rule is to be misled by it. */
function isOfItsKind(field: FieldId, value: FieldValue): boolean {
  const { format } = catalogue[field];
  if (format === 'date') return typeof value === 'string' && isRealDay(value);
  if (format === 'boolean') return typeof value === 'boolean';
  const isNumber = format === 'count' || format === 'minutes' || format === 'money' || format === 'rate';
  return isNumber ? typeof value === 'number' && Number.isFinite(value) : typeof value === 'string';
}

// The same few days are asked for by dozens of rules: reading a calendar each time would take most of an evaluation.
const judgedDays = new Map<string, boolean>();
const judgedDaysCount = 200;

function isRealDay(text: string): boolean {
  const judged = judgedDays.get(text);
  if (judged !== undefined) return judged;
  if (judgedDays.size >= judgedDaysCount) judgedDays.clear();
  const isReal = parseIsoDate(text) !== null;
  judgedDays.set(text, isReal);
  return isReal;
}

/** The text of a field as shown; blank when it is seen blank, null when it is absent. */
function readText(state: Seen | undefined): string | null {
  switch (state?.state) {
    case undefined:
    case 'absent':
      return null;
    case 'empty':
      return '';
    case 'unreadable':
      return state.text.trim();
    case 'value':
      return String(state.value).trim();
  }
}
