import { fieldIds, type FieldId } from '../fields/catalogue';
import type { LookupId } from '../portal/description';
import type { FillPlan, ReceiptLine } from './fill-plan';
import type { FillRun } from './fill-run';

/**
 * What became of each field of a fill, in the order of the form, told by the page as it is at the end: a field that was written
 * and no longer shows it has failed, whatever was read back meanwhile. `fillsOf` names what a search fills.
 */
export function settleReceipt(run: FillRun, plan: FillPlan, fillsOf: (lookup: LookupId) => readonly FieldId[]): ReceiptLine[] {
  const lines = new Map<FieldId, ReceiptLine>();
  const set = (field: FieldId, outcome: ReceiptLine['outcome'], reason: ReceiptLine['reason'] = null, strategy: string | null = null): void =>
    void lines.set(field, { field, outcome, reason, strategy });
  const same = new Set(plan.same.map(({ field }) => field));
  const lookedUp = new Set((Object.keys(run.lookups) as LookupId[]).filter((lookup) => run.lookups[lookup] === 'taken').flatMap(fillsOf));

  for (const { field, reason } of plan.refusals) set(field, 'refused', reason);
  for (const { field } of plan.kept) set(field, 'kept');
  for (const field of same) {
    const wasSame = run.sameAtStart?.includes(field) ?? true;
    if (!wasSame && lookedUp.has(field)) set(field, 'filled', null, 'lookup');
    else set(field, 'same');
  }
  for (const { line } of run.applied) {
    const { field } = line;
    if (same.has(field)) set(field, line.outcome === 'same' ? 'same' : 'filled', null, line.strategy);
    else if (line.outcome !== 'filled' && line.outcome !== 'same') lines.set(field, line);
    // What was read back when it was written stands behind a fold that another one has closed.
    else if (run.unfolded > 0 && !isOnPage(plan, field) && plan.absent.includes(field)) lines.set(field, line);
    else set(field, 'failed', isOnPage(plan, field) ? 'not-read-back' : 'vanished');
  }
  return fieldIds.flatMap((field) => lines.get(field) ?? []);
}

function isOnPage(plan: FillPlan, field: FieldId): boolean {
  return plan.writes.some((write) => write.field === field) || plan.kept.some((kept) => kept.field === field);
}
