import type { Finding } from '../rules/rule';

/** Rules that the user has set aside in a dossier, each with the reason given. */
export type IgnoredRules = Readonly<Record<string, string>>;

export interface SortedFindings {
  readonly standing: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Takes out of the findings those that the user has set aside. A blocking one always stands: no reason lets a contract be deposited that cannot be. */
export function setAside(findings: readonly Finding[], ignored: IgnoredRules): SortedFindings {
  const reasonOf = (finding: Finding): string | undefined => (mayBeSetAside(finding) && Object.hasOwn(ignored, finding.rule) ? ignored[finding.rule] : undefined);
  return {
    standing: findings.filter((finding) => reasonOf(finding) === undefined),
    ignored: findings.flatMap((finding) => {
      const reason = reasonOf(finding);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

/** Whether a user may choose not to hear about a finding. */
export function mayBeSetAside({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'blocking';
}
