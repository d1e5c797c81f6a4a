import { onMessage, sendMessage, type FrameVerdict } from '../../lib/browser/messages';
import type { FieldId } from '../../lib/fields/catalogue';
import type { PageReading } from '../../lib/fields/reading';
import type { Overlay } from '../../lib/page/overlay/overlay';
import { queryShown } from '../../lib/page/query-shown';
import { actsOf } from './acts-door';
import { answerGuide } from './answer-guide';
import { answerHelp } from './answer-help';
import { answerPointing } from './answer-pointing';
import type { BackgroundLink } from './background-link';
import { createBatches } from './batches';
import type { Frame } from './frame';
import type { PageWatch } from './watch-page';

/** Does in this frame what the background asks for; the background is the only one who can. */
export function answerBackground(options: {
  readonly frame: Frame;
  readonly overlay: Overlay;
  readonly link: BackgroundLink;
  readonly watch: PageWatch;
  readonly onScanned: (reading: PageReading) => void;
  /** The background no longer knows what this frame shows. */
  readonly onLost: () => void;
  readonly onVerdict: (verdict: FrameVerdict) => void;
  /** A fill has begun to act on this frame, or has ended an act. */
  readonly onActing: (isActing: boolean) => void;
}): void {
  const { frame, overlay, link, watch } = options;
  const batches = createBatches({
    outer: link.signal,
    onBegin: () => {
      watch.pause();
      options.onActing(true);
    },
    onEnd: (batch) => {
      watch.goOn();
      options.onActing(false);
      // The answer itself is lost when the worker died meanwhile: this wakes it, and it asks again.
      link.quietly(() => sendMessage('batchEnded', { batch }));
    },
  });
  const acts = actsOf(frame);

  const removers = [
    onMessage('scanFrame', async () => {
      const reading = await frame.scanStill(link.signal);
      options.onScanned(reading);
      return reading;
    }),
    onMessage('tellFrame', options.onLost),
    onMessage('judgeFrame', ({ data }) => options.onVerdict(data.verdict)),
    onMessage('applyBatch', ({ data: { batch, writes, strategies } }) =>
      batches.once(batch, async (signal) => {
        const onWritten = (field: FieldId): void => link.quietly(() => sendMessage('fieldWritten', { batch, field }));
        return acts().apply({ writes, strategies, signal, onWritten });
      }),
    ),
    onMessage('runLookup', ({ data: { batch, recipe, planned } }) => batches.once(batch, async (signal) => acts().lookups.run(recipe, planned, signal))),
    onMessage('chooseRow', ({ data: { batch, row } }) => batches.once(batch, async (signal) => acts().lookups.choose(row, signal))),
    onMessage('waitForCard', ({ data: { batch, recipe } }) => batches.once(batch, async (signal) => acts().lookups.waitForCard(recipe, signal))),
    onMessage('clearLookup', ({ data: { batch, recipe } }) => batches.once(batch, async (signal) => acts().lookups.clear(recipe, signal))),
    onMessage('leaveLookup', async ({ data: { keepsCard } }) => {
      await acts().lookups.leave({ keepsCard }, link.signal);
      batches.stop();
    }),
    onMessage('stopFrame', () => batches.stop()),
    onMessage('showControl', ({ data: { control } }) => {
      const element = queryShown(frame.registry, control);
      if (element === null) return false;
      overlay.light(element);
      overlay.openSentence(control);
      return true;
    }),
    ...answerPointing({ frame, overlay, link }),
    ...answerHelp(frame, acts, link.signal),
    answerGuide(frame, overlay, link),
    onMessage('setDock', ({ data: { state } }) => overlay.setDock(state)),
    onMessage('askDockTrust', () => overlay.dockTrust()),
  ];
  link.signal.addEventListener('abort', () => {
    for (const remove of removers) removeQuietly(remove);
  });
}

function removeQuietly(remove: () => void): void {
  try {
    remove();
  } catch {
    // The extension is gone, and its listeners with it.
  }
}
