import { catalogue, type FieldId } from '../../fields/catalogue';
import type { Finding } from '../../rules/rule';
import { atCode, type Guide } from '../guide';

const rank = { blocking: 0, warning: 1, info: 2 } as const;

/** « Corriger les N points »: one step per finding that names a field, blocking ones first; null when there is none. */
export function guideFromFindings(findings: readonly Pick<Finding, 'rule' | 'severity' | 'fields' | 'message'>[], nameOf: (field: FieldId) => string): Guide | null {
  const ordered = [...findings].sort((one, other) => rank[one.severity] - rank[other.severity]);
  const steps = ordered.flatMap(({ rule, fields, message }) => {
    const [field] = fields;
    return field === undefined ? [] : [atCode(catalogue[field].helpCode, `Relisez «\u00a0${nameOf(field)}\u00a0»`, message, { is: 'corrected', rule, fields })];
  });
  return steps.length === 0 ? null : { id: 'points', title: steps.length === 1 ? 'Corriger le point signalé' : `Corriger les ${steps.length} points`, author: null, steps };
}
