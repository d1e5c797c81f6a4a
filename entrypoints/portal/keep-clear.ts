import { foldLabel } from '../../lib/fields/label-text';
import { findInInnerDocuments } from '../../lib/page/overlay/inner-documents';
import { portalNamed } from '../../lib/portal/portals';
import type { Frame } from './frame';

/** The buttons that leave or keep the step, in this frame and in the frames of the same site that it shows. */
export function buttonsToKeepClear(frame: Frame): readonly HTMLElement[] {
  const verdict = frame.verdict();
  if (verdict === null) return [];
  const names = new Set(
    portalNamed(verdict.portal)
      .buttons.filter(({ effect }) => effect === 'next' || effect === 'send' || effect === 'save')
      .flatMap((button) => button.names.map(foldLabel)),
  );
  const buttons = frame.reading()?.buttons.filter(({ name }) => names.has(foldLabel(name))) ?? [];
  // Each frame reads its own document; for where a button lies, its words are enough.
  const inner = findInInnerDocuments(frame.document, 'button, input[type=submit], input[type=button], input[type=image], a, [role=button]');
  return [...buttons.flatMap(({ id }) => frame.registry.queryElement(id) ?? []), ...inner.filter((element) => names.has(foldLabel(wordsOf(element))))];
}

/** The fields that are better not hidden, in the same frames. */
export function fieldsToKeepSeen(frame: Frame): readonly HTMLElement[] {
  const own = (frame.reading()?.controls ?? []).flatMap(({ id }) => {
    const handle = frame.registry.query(id);
    if (handle === undefined) return [];
    return handle.members.length > 0 ? handle.members : [handle.target];
  });
  return [...own, ...findInInnerDocuments(frame.document, 'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea')];
}

/** Told by a property: `instanceof` fails for elements of another frame's window. */
function wordsOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? ('value' in element && typeof element.value === 'string' && element.value !== '' ? element.value : element.innerText);
}
