import { onMessage, sendMessage } from '../../lib/browser/messages';
import type { Overlay } from '../../lib/page/overlay/overlay';
import { queryShown } from '../../lib/page/query-shown';
import type { BackgroundLink } from './background-link';
import type { Frame } from './frame';

/** Shows in this frame the step of a guide that the background leads through, and tells what the user presses in it. Gives back what takes the listener away. */
export function answerGuide(frame: Frame, overlay: Overlay, link: BackgroundLink): () => void {
  return onMessage('showGuideStep', ({ data: { spot } }) => {
    if (spot === null) {
      overlay.setSpot(null);
      return;
    }
    const { control, maySkip, ...step } = spot;
    const act = (name: 'next' | 'previous' | 'skip' | 'quit') => (): void => link.quietly(() => sendMessage('guideActed', { act: name }));
    overlay.setSpot({
      ...step,
      element: control === null ? null : queryShown(frame.registry, control),
      ...(step.at > 1 ? { onPrevious: act('previous') } : {}),
      ...(maySkip && !step.isDone ? { onSkip: act('skip') } : { onNext: act('next') }),
      onQuit: act('quit'),
    });
  });
}
