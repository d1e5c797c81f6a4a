import type { FieldId } from '../fields/catalogue';
import type { Seen } from '../fields/values';
import { assembleCaseValues, type CaseParts } from '../profiles/case-values';
import { rules } from '../rules';
import { evaluateRules } from '../rules/evaluate';
import type { CaseFacts, Finding } from '../rules/rule';
import { setAside, type AlertLevel } from './set-aside';

/**
 * Judges a dossier by what its own records say, before any page is open. What is not written yet is not known: only what is
 * written can be wrong. Findings set aside in the dossier are left out, and those that the user does not want to hear.
 */
export function judgeCase(parts: CaseParts, facts: CaseFacts, level: AlertLevel = 'all'): readonly Finding[] {
  const values = assembleCaseValues(parts);
  const seen: Partial<Record<FieldId, Seen>> = {};
  // The keys were made by the assembly.
  for (const [field, { value }] of Object.entries(values) as [FieldId, { value: string | number | boolean }][]) seen[field] = { state: 'value', value };
  return setAside(evaluateRules(rules, seen, facts).findings, parts.caseFile?.ignored ?? {}, level).standing;
}
