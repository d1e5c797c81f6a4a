import type { FieldId } from '../../../lib/fields/catalogue';
import type { PageReading } from '../../../lib/fields/reading';
import type { FieldValue } from '../../../lib/fields/values';
import type { AppliedField, Identification, ReceiptLine } from '../../../lib/filling/fill-plan';
import { isOver, noteApplied, noteReading, startFillRun, type ShownFields } from '../../../lib/filling/fill-run';
import { identify } from '../../../lib/filling/identify';
import { planFill } from '../../../lib/filling/plan-fill';
import { settleReceipt } from '../../../lib/filling/settle-receipt';
import { noteUndone, noteUndoReading, recordUndo, startUndoRun } from '../../../lib/filling/undo-run';
import { applyBatch } from '../../../lib/page/apply/apply-batch';
import { createControlRegistry } from '../../../lib/page/control-registry';
import { scanPage } from '../../../lib/page/scan/scan-page';
import { egestion } from '../../../lib/portal/egestion';

// Any portal: no search that locks fields, no field that the portal keeps for itself.
const portal = { ...egestion, id: 'any', lookups: [], readOnly: [] };
const wholePage = { sections: 'all', fields: 'all', replace: [], corrections: {} } as const;

export interface KitFill {
  /** By field: `filled` or `same`, else why not. A field of the values that the page was not found to have is `not found`. */
  readonly outcomes: Readonly<Partial<Record<FieldId, string>>>;
  /** Family of widgets → the way that worked there. */
  readonly learnt: Readonly<Record<string, string>>;
  /** Takes the whole fill back; tells by field what became of it. */
  readonly undo: () => Promise<Readonly<Partial<Record<FieldId, string>>>>;
}

interface KitPage {
  /** Closed shadow roots, which the browser tells to an extension alone. */
  readonly closedRoots?: WeakMap<Element, ShadowRoot>;
  /** What an earlier fill learnt of this portal's widgets. */
  readonly learnt?: Readonly<Record<string, string>>;
}

type Values = Readonly<Partial<Record<FieldId, FieldValue>>>;

/** Fills the page of this test as the extension does, with all of its own code but the messages between its parts. */
export async function fillKit(values: Values, { closedRoots, learnt: known = {} }: KitPage = {}): Promise<KitFill> {
  const registry = createControlRegistry(0);
  const signal = new AbortController().signal;
  let learnt = known;
  const sourced = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, origin: 'user' as const }]));
  const scan = () => scanPage({ document, registry, openRoot: (element) => closedRoots?.get(element) ?? null });
  let latest: PageReading | null = null;
  const look = () => {
    const reading = scan();
    latest = reading;
    const identification = identify(reading, portal, []);
    return { reading, identification, step: identification.step, shown: shownBy(reading, identification) };
  };
  const lookAndPlan = () => {
    const seen = look();
    return { ...seen, plan: planFill({ ...seen, values: sourced, portal, ...wholePage }) };
  };
  const apply = async (writes: Parameters<typeof applyBatch>[0]['writes']): Promise<AppliedField[]> => {
    const applied = await applyBatch({ writes, registry, reread: { scan, readings: latest === null ? [] : [latest] }, strategies: learnt, signal, onWritten: () => undefined });
    const news = applied.flatMap(({ line, family }) => (line.outcome === 'filled' && line.strategy !== null ? [[family, line.strategy]] : []));
    learnt = { ...learnt, ...Object.fromEntries(news) };
    return applied;
  };

  let run = startFillRun('kit', wholePage, look().step);
  while (!isOver(run)) run = run.act.do === 'apply' ? noteApplied(run, run.act.batch, await apply(run.act.writes)) : noteReading(run, lookAndPlan());
  const end = lookAndPlan();
  const record = recordUndo(run, end.shown, []);
  return {
    outcomes: tell(values, settleReceipt(run, end.plan, () => [])),
    learnt,
    undo: async () => {
      let back = startUndoRun('undo', record, 'all');
      while (back.act.do !== 'finish') {
        if (back.act.do === 'apply') back = noteUndone(back, back.act.batch, await apply(back.act.writes));
        else {
          const seen = look();
          back = noteUndoReading(back, { ...seen, controls: Object.fromEntries(seen.identification.matches.map(({ field, control }) => [field, control])) });
        }
      }
      return Object.fromEntries(back.lines.map(({ field, outcome, reason }) => [field, reason ?? outcome]));
    },
  };
}

function shownBy({ controls }: PageReading, { matches }: Identification): ShownFields {
  const shown = matches.flatMap(({ control, field }) => controls.filter(({ id, state }) => id === control && !state.readOnly && !state.disabled).map(({ value }) => [field, value]));
  return Object.fromEntries(shown) as ShownFields;
}

function tell(values: Values, lines: readonly ReceiptLine[]): Readonly<Partial<Record<FieldId, string>>> {
  const fields = Object.keys(values) as FieldId[];
  return Object.fromEntries(
    fields.map((field) => {
      const line = lines.find((one) => one.field === field);
      return [field, line === undefined ? 'not found' : (line.reason ?? line.outcome)];
    }),
  );
}

/** What the application still holds: nothing once all is taken back to the blank form it was. */
export function stillHeld(state: Readonly<Record<string, unknown>>): string[] {
  const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  return Object.keys(state).filter((name) => !isNothing(state[name]));
}

/** `filled` for every field: what a fill of the whole page should tell. */
export function allFilled(values: Values): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((field) => [field, 'filled']));
}
