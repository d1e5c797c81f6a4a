import type { FieldId } from '../../fields/catalogue';
import type { ControlId, PageReading } from '../../fields/reading';
import type { ReceiptLine, Write } from '../../filling/fill-plan';
import type { ControlRegistry } from '../control-registry';
import { createAnchors } from './anchors';
import { applyWrites } from './apply-writes';
import { createFindAgain } from './find-again';
import { saysSame } from './says-same';
import { waitForQuiet } from './wait-for-quiet';

export interface BatchRequest {
  readonly writes: readonly Write[];
  /** Holds the handles of the latest scan of this frame. */
  readonly registry: ControlRegistry;
  /** How to read the frame once more, at once, and the readings made lately, the latest first. Without it a control is found again by its marks alone. */
  readonly reread?: { readonly scan: () => PageReading; readonly readings: readonly PageReading[] };
  /** Family of widgets → the strategy that worked on this portal before; tried first. */
  readonly strategies: Readonly<Record<string, string>>;
  /** Aborted when the user stops the fill: the field under way is finished, no other is begun. */
  readonly signal: AbortSignal;
  /** Hears of each write as it is done, whatever became of it. */
  readonly onWritten: (field: FieldId) => void;
}

/** What became of one write. `before` is what the control showed, for undo; null when it could not be read. */
export interface AppliedField {
  readonly line: ReceiptLine;
  readonly control: ControlId;
  readonly before: string | boolean | null;
  /** Kind of widget: with `line.strategy`, what is worth remembering for the next fill. */
  readonly family: string;
}

/**
 * Writes a batch into the controls of this frame, in the order given, and verifies it once the page is quiet. What could not be
 * written right is put back as it was, and said. A stopped batch tells only of what was begun.
 */
export async function applyBatch({ writes, registry, reread, strategies, signal, onWritten }: BatchRequest): Promise<AppliedField[]> {
  const anchors = createAnchors(registry, writes.map(({ control }) => control));
  const again = reread === undefined ? null : createFindAgain({ registry, ...reread });
  const context = {
    document,
    registry,
    signal,
    isSame: saysSame,
    knownStrategies: new Map(Object.entries(strategies)),
    quiet: () => waitForQuiet(document, signal),
    reanchor: (id: ControlId) => anchors.find(id) ?? again?.find(id),
  };
  const applied = await applyWrites(writes, context, ({ line }) => onWritten(line.field));
  return applied.map(({ line, write, before, family }) => ({ line, control: write.control, before, family }));
}
