import type { Finding } from '../rules/rule';

/** Which alerts the user wants to be told of; what blocks is always told. */
export type AlertLevel = 'all' | 'without-info' | 'blocking';

/** Findings that the user has set aside in a dossier, by `findingKey`, each with the reason given. */
export type IgnoredRules = Readonly<Record<string, string>>;

export interface SortedFindings {
  readonly standing: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
}

/**
 * Takes out of the findings those that the user has set aside, and those below the level that the user wants to hear. A blocking one
 * always stands: no reason lets a contract be deposited that cannot be.
 */
export function setAside(findings: readonly Finding[], ignored: IgnoredRules, level: AlertLevel = 'all'): SortedFindings {
  const reasonOf = (finding: Finding): string | undefined => {
    const key = findingKey(finding);
    return mayBeSetAside(finding) && Object.hasOwn(ignored, key) ? ignored[key] : undefined;
  };
  return {
    standing: findings.filter((finding) => isHeard(finding, level) && reasonOf(finding) === undefined),
    ignored: findings.flatMap((finding) => {
      const reason = reasonOf(finding);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

function isHeard({ severity }: Finding, level: AlertLevel): boolean {
  return severity === 'blocking' || level === 'all' || (level === 'without-info' && severity === 'warning');
}

/** Whether a user may choose not to hear about a finding. */
export function mayBeSetAside({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'blocking';
}

/** Names a finding by its rule and what it was about: the same rule about something else is a new finding. Holds values of the contract. */
export function findingKey({ rule, about }: Pick<Finding, 'rule' | 'about'>): string {
  return `${rule} ${about}`;
}

/** What is left of the findings set aside once one rule is heard again, whatever it was about. */
export function heedRule(ignored: IgnoredRules, rule: string): IgnoredRules {
  return Object.fromEntries(Object.entries(ignored).filter(([key]) => key.split(' ')[0] !== rule));
}
