import { onMessage, sendMessage } from '../../lib/browser/messages';
import type { Overlay } from '../../lib/page/overlay/overlay';
import { pointAtControl } from '../../lib/page/point-at-control';
import type { BackgroundLink } from './background-link';
import type { Frame } from './frame';

/** Lets the user show a field in this frame, when the background asks for it. Gives back what takes the listeners away. */
export function answerPointing({ frame, overlay, link }: { readonly frame: Frame; readonly overlay: Overlay; readonly link: BackgroundLink }): readonly (() => void)[] {
  let pointing: AbortController | null = null;
  const stop = (): void => {
    pointing?.abort();
    pointing = null;
  };
  return [
    onMessage('startPointing', ({ data: { label } }) => {
      stop();
      pointing = new AbortController();
      frame.scan();
      overlay.announce(`Cliquez sur le champ «\u00a0${label}\u00a0» ou sur son nom. Échap annule.`);
      pointAtControl({
        document: frame.document,
        signal: AbortSignal.any([link.signal, pointing.signal]),
        registry: frame.registry,
        controls: () => frame.reading()?.controls ?? [],
        isOurs: frame.isOurs,
        onAim: overlay.aim,
        onMissed: () => overlay.announce('Aucun champ n’est reconnaissable ici. Cliquez dans le champ lui-même, ou Échap pour annuler.'),
        onChosen: (control) => link.quietly(() => sendMessage('controlPointed', { control })),
        onCancelled: () => link.quietly(() => sendMessage('controlPointed', { control: null })),
      });
    }),
    onMessage('stopPointing', stop),
  ];
}
