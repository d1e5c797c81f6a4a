import { sendMessage } from '../../lib/browser/messages';
import { foldLabel } from '../../lib/fields/label-text';
import { buttonName } from '../../lib/page/scan/find-buttons';
import { portalNamed } from '../../lib/portal/portals';
import type { BackgroundLink } from './background-link';
import type { Frame } from './frame';

const pressable = 'button, a, input[type=button], input[type=submit], input[type=image], [role=button]';

/** Tells the background when the user has the portal keep a draft. The press goes its way untouched. */
export function noteSave({ frame, link }: { readonly frame: Frame; readonly link: BackgroundLink }): void {
  frame.document.addEventListener(
    'click',
    (event) => {
      const verdict = frame.verdict();
      if (!event.isTrusted || verdict === null) return;
      const pressed = event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.matches(pressable));
      if (pressed === undefined) return;
      const name = foldLabel(buttonName(pressed));
      const button = portalNamed(verdict.portal).buttons.find(({ names }) => names.some((one) => foldLabel(one) === name));
      if (button?.effect === 'save') link.quietly(() => sendMessage('draftAsked', undefined));
    },
    { capture: true, passive: true, signal: link.signal },
  );
}
