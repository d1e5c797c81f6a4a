import type { FieldId } from '../../../lib/fields/catalogue';
import type { PageReading } from '../../../lib/fields/reading';
import type { AppliedField, Write } from '../../../lib/filling/fill-plan';
import { applyBatch } from '../../../lib/page/apply/apply-batch';
import { createControlRegistry } from '../../../lib/page/control-registry';
import { scanPage } from '../../../lib/page/scan/scan-page';

/** What runs in each frame of a shape. */
export interface FrameAgent {
  readonly scan: () => PageReading;
  readonly apply: (writes: readonly Write[], onWritten: (field: FieldId) => void) => Promise<AppliedField[]>;
}

/** Starts Truelle's page code in the window that imports this module. */
export function createAgent(frame: number): FrameAgent {
  const registry = createControlRegistry(frame);
  // A page of a test tells its closed roots itself; the browser tells those of real pages to an extension.
  const closed = (window as { __closedRoots?: WeakMap<Element, ShadowRoot> }).__closedRoots;
  const scan = () => scanPage({ document, registry, openRoot: (element) => closed?.get(element) ?? null });
  let latest = scan();
  return {
    scan: () => (latest = scan()),
    apply: (writes, onWritten) => applyBatch({ writes, registry, reread: { scan, readings: [latest] }, strategies: {}, signal: new AbortController().signal, onWritten }),
  };
}
