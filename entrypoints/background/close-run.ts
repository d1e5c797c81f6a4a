import type { Receipt } from '../../lib/browser/store/receipt';
import type { FieldId } from '../../lib/fields/catalogue';
import type { ReceiptLine } from '../../lib/filling/fill-plan';
import type { FillRun } from '../../lib/filling/fill-run';
import { settleReceipt } from '../../lib/filling/settle-receipt';
import { recordUndo, type UndoRun } from '../../lib/filling/undo-run';
import type { LookupId } from '../../lib/portal/description';
import type { CaseLoader } from './case-loader';
import { planTab } from './plan-tab';
import { shownFields, type TabPage } from './read-tab';
import type { TabReceipt, TabSession } from './tab-session';

export type ReceiptKeeper = (receipt: Receipt) => Promise<void>;

interface Parts {
  readonly loader: CaseLoader;
  readonly keepReceipt: ReceiptKeeper;
}

type Closed = Pick<TabSession, 'receipt' | 'undo'>;

/** Settles a fill by the page as it is now: its receipt, and what undoing it takes. */
export async function closeFill(run: FillRun, page: TabPage | null, session: TabSession, parts: Parts): Promise<Closed> {
  if (page === null) return { receipt: receiptOf('fill', run.step, run.applied.map(({ line }) => line), run.stopped), undo: null };
  const { values } = await parts.loader.load(session.chosen);
  const plan = planTab(page, values, run.request, null);
  const fillsOf = (lookup: LookupId): readonly FieldId[] => {
    const recipe = page.portal.lookups.find(({ id }) => id === lookup);
    return recipe === undefined ? [] : [...recipe.fills, ...recipe.card];
  };
  const lines = run.stopped === 'page-left' ? run.applied.map(({ line }) => line) : settleReceipt(run, plan, fillsOf);
  // A fold that was opened may have closed another over what was written.
  const shown = run.unfolded === 0 ? shownFields(page) : { ...run.lastSeen, ...shownFields(page) };
  await keep(run.id, 'fill', lines, page, session, parts);
  return { receipt: receiptOf('fill', run.step, lines, run.stopped), undo: recordUndo(run, shown, page.portal.triggers) };
}

/** Settles an undo. What could not be put back stays to be undone. */
export async function closeUndo(run: UndoRun, page: TabPage | null, session: TabSession, parts: Parts): Promise<Closed> {
  const failed = new Set(run.lines.filter(({ outcome }) => outcome === 'failed').map(({ field }) => field));
  const asked = new Set(run.record.fields.map(({ field }) => field));
  const fields = (session.undo?.fields ?? []).filter(({ field }) => failed.has(field) || !asked.has(field));
  const lookups = (session.undo?.lookups ?? []).filter((lookup) => !run.cleared.includes(lookup));
  if (page !== null) await keep(run.id, 'undo', run.lines, page, session, parts);
  const isEmpty = fields.length === 0 && lookups.length === 0;
  return { receipt: receiptOf('undo', run.step, run.lines, run.stopped), undo: isEmpty || session.undo === null ? null : { ...session.undo, fields, lookups } };
}

async function keep(id: string, kind: 'fill' | 'undo', lines: readonly ReceiptLine[], page: TabPage, session: TabSession, parts: Parts): Promise<void> {
  await parts.keepReceipt({
    id,
    caseFile: session.chosen.caseFile ?? null,
    portal: page.portal.id,
    at: new Date().toISOString(),
    kind,
    lines: lines.map(({ field, outcome, reason }) => ({ field, outcome, reason })),
  });
}

function receiptOf(kind: 'fill' | 'undo', step: string | null, lines: readonly ReceiptLine[], stopped: TabReceipt['stopped']): TabReceipt {
  return { kind, step, lines, at: new Date().toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' }), stopped };
}
