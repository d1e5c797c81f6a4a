import { attestationIds, type FieldId } from '../fields/catalogue';
import { parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { Seen } from '../fields/values';
import type { Rule, SeenFields } from './define-rule';
import type { CaseFacts, Finding, Severity, Verdict } from './rule';
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
  readonly inputs: readonly unknown[];
  readonly verdict: Verdict | 'failed';
}

const ranks: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, info: 2 };

/** Prepares the evaluation of a catalogue over a contract that changes field by field. */
export function createEvaluator(rules: readonly Rule[]): Evaluator {
  const kept = new Map<Rule, Kept>();
  return {
    evaluate(seen, facts) {
      const day = lawDay(seen, facts);
      const findings: Finding[] = [];
      const incomplete: { rule: string; missing: readonly string[] }[] = [];
      const failed: string[] = [];
      for (const rule of rules) {
        const verdict = isInForce(rule, day) ? judgeOnce(rule, seen, facts, kept) : 'silent';
        if (verdict === 'failed') failed.push(rule.id);
        else if (verdict === 'silent') continue;
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

function judgeOnce(rule: Rule, seen: SeenFields, facts: CaseFacts, kept: Map<Rule, Kept>): Verdict | 'failed' {
  const inputs = [facts.today, ...rule.facts.map((fact) => facts[fact]), ...rule.reads.map((field) => keyOf(seen[field]))];
  const before = kept.get(rule);
  if (before?.inputs.every((input, place) => input === inputs[place]) === true) return before.verdict;
  const verdict = judgeSafely(rule, seen, facts);
  kept.set(rule, { inputs, verdict });
  return verdict;
}

function judgeSafely(rule: Rule, seen: SeenFields, facts: CaseFacts): Verdict | 'failed' {
  try {
    return rule.judge(seen, facts);
  } catch {
    // A bug in one rule must not silence the others, nor block anybody; the caller reports its id.
    return 'failed';
  }
}

/** Two states with the same key lead to the same verdict. */
function keyOf(state: Seen | undefined): unknown {
  switch (state?.state) {
    case 'value':
      return typeof state.value === 'string' ? `=${state.value}` : state.value;
    case 'unreadable':
      return `?${state.text}`;
    case 'empty':
      return null;
    case 'absent':
    case undefined:
      return undefined;
  }
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
  };
}

/** An attestation not ticked yet is one left blank: its box has no other way to be so. */
function isLeftBlank(field: FieldId, state: Seen | undefined): boolean {
  return state?.state === 'empty' || (attestationIds.includes(field) && state?.state === 'value' && state.value === false);
}
