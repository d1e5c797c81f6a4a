import type { Store } from '../../lib/browser/store/open-store';
import type { CaseFileRecord } from '../../lib/profiles/record';
import type { CaseSummary } from '../../lib/profiles/write-case-summary';
import { partsOf } from './screen';
import type { Records } from './use-records';

/** Dossiers with what they join and what their last fill came to. */
export async function summarizeCases(store: Store, records: Records, cases: readonly CaseFileRecord[]): Promise<readonly CaseSummary[]> {
  return Promise.all(
    cases.map(async (caseFile) => {
      const { apprentice, employer, training } = partsOf(records, caseFile);
      return { caseFile, apprentice, employer, training, receipt: await lastReceipt(store, caseFile.id) };
    }),
  );
}

/** What the last fills of a dossier came to, one per screen of the portal; null when there was none. */
export async function lastReceipt(store: Store, caseFile: string): Promise<{ readonly filled: number; readonly refused: number; readonly at: string } | null> {
  const fills = (await store.listReceipts(caseFile)).filter(({ kind }) => kind === 'fill');
  const [latest] = fills;
  if (latest === undefined) return null;
  // A contract is filled over several screens: of each field the latest outcome counts.
  const outcomes = new Map<string, string>();
  for (const { lines } of fills.toReversed()) for (const { field, outcome } of lines) outcomes.set(field, outcome);
  const count = (...wanted: readonly string[]): number => [...outcomes.values()].filter((outcome) => wanted.includes(outcome)).length;
  return { filled: count('filled', 'same'), refused: count('refused', 'failed'), at: latest.at };
}
