import type { FrameVerdict } from '../../lib/browser/messages';
import type { ControlId, ControlReading, PageReading } from '../../lib/fields/reading';
import type { ControlRegistry } from '../../lib/page/control-registry';
import { createControlRegistry } from '../../lib/page/control-registry';
import { readControlValue } from '../../lib/page/scan/read-value';
import { scanPage, scanPageInSlices } from '../../lib/page/scan/scan-page';

/** How often a page may change under a reading in slices before it is read at once, which is felt in a large one. */
const stillTrials = 3;

/** What this frame knows of its own document. */
export interface Frame {
  readonly document: Document;
  /** True for what Truelle itself drew into the page. */
  readonly isOurs: (element: Element) => boolean;
  /** Opens a closed shadow root; null when there is none. */
  readonly openRoot: (element: HTMLElement) => ShadowRoot | null;
  readonly registry: ControlRegistry;
  /** Takes an element for a dialog from now on: Truelle has opened it, whatever it looks like. */
  readonly noteCard: (card: HTMLElement) => void;
  /** Reads the document again, at once: for what the user has just asked for. */
  readonly scan: () => PageReading;
  /** The same while the page goes on working. Null when a reading at once overtakes it, or the signal aborts. */
  readonly scanInSlices: (signal: AbortSignal) => Promise<PageReading | null>;
  /** For what is going to be written: in slices as long as the page stands still under them, else at once. */
  readonly scanStill: (signal: AbortSignal) => Promise<PageReading>;
  /** The latest reading; null before the first. */
  readonly reading: () => PageReading | null;
  /** The readings made lately, the latest first: of a page that draws itself anew, an earlier one may be what is spoken of. */
  readonly recentReadings: () => readonly PageReading[];
  readonly verdict: () => FrameVerdict | null;
  readonly setVerdict: (verdict: FrameVerdict) => void;
  /** The controls of the latest reading as they stand now, all or some; those that have left the page are left out. */
  readonly controlsNow: (only?: ReadonlySet<ControlId>) => readonly ControlReading[];
}

/** As many redraws may lie between the plan of a fill and its writes. */
const kept = 4;

export function createFrame(options: {
  readonly document: Document;
  readonly number: number;
  readonly isOurs: (element: Element) => boolean;
  readonly openRoot: (element: HTMLElement) => ShadowRoot | null;
}): Frame {
  const { document, isOurs, openRoot } = options;
  const registry = createControlRegistry(options.number);
  let recent: readonly PageReading[] = [];
  let verdict: FrameVerdict | null = null;

  const cards = new WeakSet<Element>();
  const page = { document, registry, isOurs, openRoot, isCard: (element: Element) => cards.has(element) };
  let slicing: AbortController | null = null;
  let lastSliced: Promise<unknown> = Promise.resolve();
  let still: Promise<PageReading> | null = null;

  const keep = (reading: PageReading): PageReading => {
    recent = [reading, ...recent.slice(0, kept - 1)];
    return reading;
  };
  const scan = (): PageReading => {
    slicing?.abort();
    return keep(scanPage(page));
  };
  const readInSlices = async (signal: AbortSignal): Promise<PageReading | null> => {
    const own = new AbortController();
    slicing = own;
    const ended = AbortSignal.any([signal, own.signal]);
    try {
      return keep(await scanPageInSlices(page, ended));
    } catch (failure) {
      if (!ended.aborted) throw failure;
      return null;
    }
  };
  const scanInSlices = (signal: AbortSignal): Promise<PageReading | null> => {
    const next = lastSliced.then(() => (signal.aborted ? null : readInSlices(signal)));
    lastSliced = next.catch(() => undefined);
    return next;
  };
  const scanStill = (signal: AbortSignal): Promise<PageReading> => {
    still ??= readStill(signal).finally(() => {
      still = null;
    });
    return still;
  };
  const readStill = async (signal: AbortSignal): Promise<PageReading> => {
    for (let trial = 0; trial < stillTrials && !signal.aborted; trial += 1) {
      let changes = 0;
      const observer = new MutationObserver(() => (changes += 1));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const sliced = await scanInSlices(signal);
      changes += observer.takeRecords().length;
      observer.disconnect();
      if (sliced !== null && changes === 0) return sliced;
    }
    return scan();
  };
  return {
    document,
    isOurs,
    openRoot,
    registry,
    noteCard: (card) => cards.add(card),
    scan,
    scanInSlices,
    scanStill,
    reading: () => recent[0] ?? null,
    recentReadings: () => recent,
    verdict: () => verdict,
    setVerdict: (next) => {
      verdict = next;
    },
    controlsNow: (only) =>
      (recent[0]?.controls ?? []).flatMap((control): ControlReading[] => {
        if (only?.has(control.id) === false) return [];
        const handle = registry.query(control.id);
        return handle === undefined ? [] : [{ ...control, value: readControlValue(handle) }];
      }),
  };
}
