import type { FieldId } from '../../../lib/fields/catalogue';
import type { ReceiptLine } from '../../../lib/filling/fill-plan';
import { isOver, noteApplied, noteLostFrame, noteReading, startFillRun, type FillAct, type FillRun } from '../../../lib/filling/fill-run';
import { identify } from '../../../lib/filling/identify';
import { joinReadings } from '../../../lib/filling/join-readings';
import { planFill, type SourcedValues } from '../../../lib/filling/plan-fill';
import { settleReceipt } from '../../../lib/filling/settle-receipt';
import { egestion } from '../../../lib/portal/egestion';
import type { Shape } from './all-shapes';
import type { ShapePage } from './shape-page';

// Any portal: no search that locks fields, no field that the portal keeps for itself.
const portal = { ...egestion, id: 'any', lookups: [], readOnly: [] };

/** Fills a shape as the extension does: reads all frames, identifies, plans, applies, and again until there is nothing left to do. */
export async function fillShape(shape: Shape, page: ShapePage): Promise<readonly ReceiptLine[]> {
  const values = Object.fromEntries(Object.entries(shape.fill ?? {}).map(([field, value]) => [field, { value, origin: 'user' as const }])) satisfies SourcedValues;
  const request = { sections: 'all', fields: 'all', replace: shape.replace ?? [], corrections: {} } as const;
  const look = () => {
    const reading = joinReadings(page.scan());
    const identification = identify(reading, portal, []);
    return { step: identification.step, plan: planFill({ reading, identification, values, portal, ...request }), shown: {} };
  };
  let run = startFillRun(shape.name, request, look().step);
  for (let acts = 0; !isOver(run) && acts < 40; acts += 1) {
    run = run.act.do === 'apply' ? await apply(run, run.act, page) : noteReading(run, look());
  }
  return settleReceipt(run, look().plan, () => []);
}

async function apply(run: FillRun, act: FillAct & { do: 'apply' }, page: ShapePage): Promise<FillRun> {
  const begun: FieldId[] = [];
  const reload = page.whenReloaded();
  const agent = (await page.agents())[act.frame];
  if (agent === undefined) return noteLostFrame(run);
  const applied = await Promise.race([agent.apply(act.writes, (field) => begun.push(field)), reload.then(() => null)]);
  if (applied !== null) return noteApplied(run, act.batch, applied);
  await page.agents();
  return noteLostFrame(run, begun);
}
