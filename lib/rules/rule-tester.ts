import { describe, expect, it } from 'vitest';
import { catalogue, type FieldId } from '../fields/catalogue';
import { isoDate } from '../fields/iso-date';
import type { FieldValue, Seen } from '../fields/values';
import type { Rule, SeenFields } from './define-rule';
import type { CaseFacts, Severity, Verdict } from './rule';

/** What the page shows in a case: a value, `null` for blank, `{ text }` for what no parser reads; a field left out is absent. */
export type CaseFields = Readonly<Partial<Record<FieldId, FieldValue | null | { readonly text: string }>>>;

interface Case {
  /** What the case is, in plain words. */
  readonly when: string;
  readonly fields: CaseFields;
  readonly facts?: Partial<CaseFacts>;
}

interface ViolationCase extends Case {
  /** Pieces that the message must hold: the values compared, as a French person writes them. */
  readonly says?: readonly string[];
  /** First fields marked. */
  readonly marks?: readonly FieldId[];
  readonly corrects?: CaseFields;
  readonly severity?: Severity;
}

interface RuleTable {
  readonly pass: readonly Case[];
  readonly violation: readonly ViolationCase[];
  readonly inapplicable?: readonly Case[];
  readonly incomplete?: readonly Case[];
  /** For each bound: the `when` of the last case that passes (or does not apply) and of the first that does not. `none` when the rule has no bound. */
  readonly bounds: readonly (readonly [inside: string, outside: string])[] | 'none';
}

export const testToday = isoDate('2026-11-24');

/** Turns plain values into what a page reading gives. */
export function seeFields(fields: CaseFields): SeenFields {
  const entries = Object.entries(fields).map(([field, shown]): [string, Seen] => {
    if (shown === null) return [field, { state: 'empty' }];
    if (typeof shown === 'object') return [field, { state: 'unreadable', text: shown.text }];
    return [field, { state: 'value', value: shown }];
  });
  return Object.fromEntries(entries);
}

/** Tests a rule by a table of cases grouped by verdict; refuses an empty group, a repeated case and a bound seen from one side. */
export function testRule(rule: Rule, table: RuleTable): void {
  const judge = ({ fields, facts }: Case): Verdict => rule.judge(seeFields(fields), { today: testToday, ...facts });
  const groups = { pass: table.pass, violation: table.violation, inapplicable: table.inapplicable ?? [], incomplete: table.incomplete ?? [] };

  describe(rule.id, () => {
    it('is tested on both sides, without a repeated case', () => {
      expect(table.pass.length, 'cases that pass').toBeGreaterThan(0);
      expect(table.violation.length, 'cases that do not').toBeGreaterThan(0);
      const all = Object.values(groups).flat();
      expect(new Set(all.map(({ when }) => when)).size, 'two cases have the same words').toBe(all.length);
      const inputs = all.map(({ fields, facts }) => JSON.stringify([fields, facts ?? {}]));
      expect(new Set(inputs).size, 'two cases have the same inputs').toBe(all.length);
      const inside = new Set([...groups.pass, ...groups.inapplicable].map(({ when }) => when));
      const outside = new Set(groups.violation.map(({ when }) => when));
      for (const [within, beyond] of table.bounds === 'none' ? [] : table.bounds) {
        expect(inside, `bound: « ${within} » is no case that passes`).toContain(within);
        expect(outside, `bound: « ${beyond} » is no violation`).toContain(beyond);
      }
    });

    it('is described', () => {
      expect(rule.statement.length).toBeGreaterThan(10);
      expect(rule.statement).not.toMatch(/!/);
      expect(rule.source.reference.length).toBeGreaterThan(3);
      if (!rule.source.isSourced) expect(rule.severity).not.toBe('blocking');
      for (const field of rule.reads) expect(catalogue).toHaveProperty([field]);
    });

    for (const [group, cases] of Object.entries(groups)) {
      if (group === 'violation') continue;
      for (const one of cases) {
        it(`${group}: ${one.when}`, () => {
          expect(judge(one).is).toBe(group);
        });
      }
    }

    for (const one of table.violation) {
      it(`violation: ${one.when}`, () => {
        const verdict = judge(one);
        expect(verdict.is).toBe('violation');
        if (verdict.is !== 'violation') return;
        expect(verdict.message).not.toMatch(/!|undefined|null|NaN|\[object/);
        for (const said of one.says ?? []) expect(verdict.message).toContain(said);
        expect(verdict.fields.length).toBeGreaterThan(0);
        for (const field of verdict.fields) expect(rule.reads).toContain(field);
        if (one.marks !== undefined) expect(verdict.fields.slice(0, one.marks.length)).toEqual(one.marks);
        if (one.severity !== undefined) expect(verdict.severity ?? rule.severity).toBe(one.severity);
        const corrections = Object.fromEntries((verdict.corrections ?? []).map(({ field, value }) => [field, value]));
        if (one.corrects !== undefined) expect(corrections).toEqual(one.corrects);
      });
    }
  });
}
