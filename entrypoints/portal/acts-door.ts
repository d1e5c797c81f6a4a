import type { LookupRecipe } from '../../lib/portal/description';
import type { ControlId } from '../../lib/fields/reading';
import type { AppliedField, BatchRequest } from '../../lib/page/apply/apply-batch';
import type { LookupRunner } from '../../lib/page/lookup/run-lookup';
import type { Frame } from './frame';

/** What a frame can do to its page. It comes in a script of its own, when a fill begins: a page that is only looked at does not carry it. */
export interface PageActs {
  readonly apply: (request: Omit<BatchRequest, 'registry' | 'reread'>) => Promise<AppliedField[]>;
  readonly lookups: LookupRunner;
  /** The opener of a search; null when it is not on the page. */
  readonly findOpener: (recipe: LookupRecipe) => ControlId | null;
}

type ActsMaker = (frame: Frame) => PageActs;

// Both scripts of a frame live in one world of their own, which the page cannot reach.
const key = Symbol.for('truelle.acts');

/** Called by the script that acts. */
export function offerActs(make: ActsMaker): void {
  Reflect.set(globalThis, key, make);
}

/** The acts of a frame, made at the first call. The background brings their script before it asks for any; throws when it did not. */
export function actsOf(frame: Frame): () => PageActs {
  let made: PageActs | null = null;
  return () => {
    // Only `offerActs` writes the key.
    const make = Reflect.get(globalThis, key) as ActsMaker | undefined;
    if (make === undefined) throw new Error('The script that acts has not been brought to this frame');
    made ??= make(frame);
    return made;
  };
}
