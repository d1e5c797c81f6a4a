import { attestationIds, type FieldId } from '../fields/catalogue';
import { parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { Seen } from '../fields/values';
import type { Rule, SeenFields } from './define-rule';
import type { CaseFacts, FactId, Finding, Severity, Verdict } from './rule';
import { typesetFrench } from './typeset-french';

/** What a whole evaluation says. A rule that crashed stands apart: it neither blocks nor passes for a doubt. */
export interface Evaluation {
  /** Blocking first, then warnings, then what is good to know; the order of the catalogue within each. */
  readonly findings: readonly Finding[];
  readonly incomplete: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  /** Ids only: what was thrown may name values. */
  readonly failed: readonly string[];
}

export interface Evaluator {
  /** Judges everything; a rule none of whose inputs changed since the last call keeps its verdict. */
  readonly evaluate: (seen: SeenFields, facts: CaseFacts) => Evaluation;
}

interface Kept {
  /** The turn in which the rule was judged. */
  readonly turn: number;
  readonly verdict: Verdict | 'failed';
}

const ranks: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, info: 2 };

/** Prepares the evaluation of a catalogue over a contract that changes field by field. */
export function createEvaluator(rules: readonly Rule[]): Evaluator {
  const kept = new Map<Rule, Kept>();
  const changes = watchChanges(rules);
  return {
    evaluate(seen, facts) {
      changes.note(seen, facts);
      const day = lawDay(seen, facts);
      const findings: Finding[] = [];
      const incomplete: { rule: string; missing: readonly string[] }[] = [];
      const failed: string[] = [];
      for (const rule of rules) {
        if (!isInForce(rule, day)) continue;
        const before = kept.get(rule);
        const isFresh = before !== undefined && !changes.hasChanged(rule, before.turn);
        const verdict = isFresh ? before.verdict : judgeSafely(rule, seen, facts);
        if (!isFresh) kept.set(rule, { turn: changes.turn(), verdict });
        if (verdict === 'failed') failed.push(rule.id);
        else if (verdict.is === 'incomplete') incomplete.push({ rule: rule.id, missing: verdict.missing });
        else if (verdict.is === 'violation') findings.push(toFinding(rule, verdict, seen));
      }
      // The sort is stable: rules of one severity keep the order of the catalogue.
      return { findings: findings.sort((a, b) => ranks[a.severity] - ranks[b.severity]), incomplete, failed };
    },
  };
}

/** Judges a contract once. */
export function evaluateRules(rules: readonly Rule[], seen: SeenFields, facts: CaseFacts): Evaluation {
  return createEvaluator(rules).evaluate(seen, facts);
}

/** The day whose law applies: the conclusion of the contract, else its start, else today. */
export function lawDay(seen: SeenFields, facts: CaseFacts): IsoDate {
  return dayOf(seen['contract.conclusionDate']) ?? dayOf(seen['contract.startDate']) ?? facts.today;
}

function dayOf(state: Seen | undefined): IsoDate | null {
  return state?.state === 'value' ? parseIsoDate(String(state.value)) : null;
}

function isInForce({ inForce }: Rule, day: IsoDate): boolean {
  return (inForce.from === null || day >= inForce.from) && (inForce.until === null || day <= inForce.until);
}

interface Changes {
  readonly note: (seen: SeenFields, facts: CaseFacts) => void;
  readonly turn: () => number;
  /** Whether something that the rule reads, or today, has changed since a turn. */
  readonly hasChanged: (rule: Rule, since: number) => boolean;
}

/** Compares each input once a turn, not once a rule: rules share most of them. */
function watchChanges(rules: readonly Rule[]): Changes {
  const { fields, factIds } = inputsOf(rules);
  const changedIn = new Map<FieldId | FactId, number>();
  let lastSeen: SeenFields = {};
  let lastFacts: Partial<CaseFacts> = {};
  let turn = 0;
  return {
    note(seen, facts) {
      turn += 1;
      for (const field of fields) if (!isSameState(seen[field], lastSeen[field])) changedIn.set(field, turn);
      for (const fact of factIds) if (facts[fact] !== lastFacts[fact]) changedIn.set(fact, turn);
      lastSeen = seen;
      lastFacts = facts;
    },
    turn: () => turn,
    hasChanged(rule, since) {
      const isAfter = (input: FieldId | FactId): boolean => (changedIn.get(input) ?? 0) > since;
      return isAfter('today') || rule.reads.some(isAfter) || rule.facts.some(isAfter);
    },
  };
}

interface Inputs {
  readonly fields: readonly FieldId[];
  readonly factIds: readonly FactId[];
}

const knownInputs = new WeakMap<readonly Rule[], Inputs>();

/** Everything that a catalogue reads; gathered once for each catalogue. */
function inputsOf(rules: readonly Rule[]): Inputs {
  const known = knownInputs.get(rules);
  if (known !== undefined) return known;
  const inputs = {
    fields: [...new Set(rules.flatMap(({ reads }) => reads))],
    factIds: [...new Set<FactId>(['today', ...rules.flatMap(({ facts }) => facts)])],
  };
  knownInputs.set(rules, inputs);
  return inputs;
}

function judgeSafely(rule: Rule, seen: SeenFields, facts: CaseFacts): Verdict | 'failed' {
  try {
    return rule.judge(seen, facts);
  } catch {
    // A bug in one rule must not silence the others, nor block anybody; the caller reports its id.
    return 'failed';
  }
}

/** Whether two states lead to the same verdict; a field left out is absent. */
function isSameState(one: Seen | undefined, other: Seen | undefined): boolean {
  if (one === other) return true;
  if (one?.state === 'value') return other?.state === 'value' && one.value === other.value;
  if (one?.state === 'unreadable') return other?.state === 'unreadable' && one.text === other.text;
  return (one?.state ?? 'absent') === (other?.state ?? 'absent');
}

function toFinding(rule: Rule, verdict: Verdict & { is: 'violation' }, seen: SeenFields): Finding {
  return {
    rule: rule.id,
    severity: verdict.severity ?? rule.severity,
    message: typesetFrench(verdict.message),
    fields: verdict.fields,
    source: rule.source,
    corrections: verdict.corrections ?? [],
    blank: verdict.fields.filter((field) => isLeftBlank(field, seen[field])),
    about: verdict.fields.map((field) => `${field}=${writtenIn(seen[field])}`).join(' '),
  };
}

/** An attestation not ticked yet is one left blank: its box has no other way to be so. */
function isLeftBlank(field: FieldId, state: Seen | undefined): boolean {
  return state?.state === 'empty' || (attestationIds.includes(field) && state?.state === 'value' && state.value === false);
}

function writtenIn(state: Seen | undefined): string {
  if (state?.state === 'value') return String(state.value);
  return state?.state === 'unreadable' ? state.text : '';
}
