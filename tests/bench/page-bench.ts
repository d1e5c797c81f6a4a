import { identify } from '../../lib/filling/identify';
import { planFill } from '../../lib/filling/plan-fill';
import { applyBatch } from '../../lib/page/apply/apply-batch';
import { createControlRegistry } from '../../lib/page/control-registry';
import { scanPage } from '../../lib/page/scan/scan-page';
import { egestion } from '../../lib/portal/egestion';
import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValue } from '../../lib/fields/values';

/** What the bench asks of the page it is put into; times in milliseconds. */
interface PageBench {
  readonly count: () => { readonly controls: number; readonly matches: number };
  readonly timeReading: (runs: number) => { readonly scan: readonly number[]; readonly identify: readonly number[]; readonly plan: readonly number[] };
  /** Until the last field is written; the wait for quiet that follows is not counted. */
  readonly timeApply: () => Promise<{ readonly fields: number; readonly milliseconds: number }>;
  /** The same values, set in a loop that knows every element beforehand. */
  readonly timeBareLoop: () => { readonly fields: number; readonly milliseconds: number };
}

declare global {
  interface Window {
    truelleBench: (values: Readonly<Partial<Record<FieldId, FieldValue>>>) => PageBench;
  }
}

window.truelleBench = (values) => {
  const registry = createControlRegistry(0);
  const proposed = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, origin: 'caseFile' as const }]));
  const read = () => scanPage({ document, registry });
  const know = (reading: ReturnType<typeof read>) => identify(reading, egestion, []);
  const plan = (reading: ReturnType<typeof read>, identification: ReturnType<typeof know>) =>
    planFill({ reading, identification, values: proposed, portal: egestion, replace: [], sections: 'all', fields: 'all' });
  const native = () => {
    const reading = read();
    const { writes } = plan(reading, know(reading));
    return writes.map(({ write }) => write);
  };

  return {
    count() {
      const reading = read();
      return { controls: reading.controls.length, matches: know(reading).matches.length };
    },
    timeReading(runs) {
      const times = { scan: [] as number[], identify: [] as number[], plan: [] as number[] };
      for (let run = 0; run < runs; run += 1) {
        const [start, scanned] = [performance.now(), read()];
        const [afterScan, known] = [performance.now(), know(scanned)];
        const afterIdentify = performance.now();
        plan(scanned, known);
        times.scan.push(afterScan - start);
        times.identify.push(afterIdentify - afterScan);
        times.plan.push(performance.now() - afterIdentify);
      }
      return times;
    },
    async timeApply() {
      const writes = native();
      let last = performance.now();
      const start = last;
      const note = (): void => {
        last = performance.now();
      };
      await applyBatch({ writes, registry, strategies: {}, signal: new AbortController().signal, onWritten: note });
      return { fields: writes.length, milliseconds: last - start };
    },
    timeBareLoop() {
      const writes = native().flatMap(({ control, action }) => {
        const handle = registry.query(control);
        return handle === undefined ? [] : [{ handle, action }];
      });
      const start = performance.now();
      for (const { handle, action } of writes) {
        const { target } = handle;
        target.focus();
        if (action.do === 'tick') target.click();
        else if (target instanceof HTMLSelectElement && action.do === 'choose') target.value = action.code;
        else if (action.do === 'choose') handle.members.find((member) => member instanceof HTMLInputElement && member.value === action.code)?.click();
        else if (target instanceof HTMLInputElement) target.value = action.do === 'set-date' ? action.day.split('-').reverse().join('/') : action.do === 'type' ? (action.texts[0] ?? '') : '';
        target.dispatchEvent(new Event('input', { bubbles: true }));
        target.dispatchEvent(new Event('change', { bubbles: true }));
        target.blur();
      }
      return { fields: writes.length, milliseconds: performance.now() - start };
    },
  };
};
