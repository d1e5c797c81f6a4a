import { sendMessage } from '../../lib/browser/messages';
import type { ControlId } from '../../lib/fields/reading';
import type { BackgroundLink } from './background-link';
import type { Frame } from './frame';

interface Taken {
  readonly files: readonly File[];
  readonly upload: ControlId | null;
}

/** What this part needs of a frame. */
type FilesFrame = Pick<Frame, 'document' | 'verdict' | 'reading' | 'scan'> & { readonly registry: Pick<Frame['registry'], 'queryElement'> };

/**
 * Takes the files that the user chooses or drops, before the page hears of it: pages clear their fields at once. The files go to an
 * extension page, which reads them; the page's own handling is left as it is. What is chosen before the background knows the frame waits
 * for `onVerdict`.
 */
export function takeFiles({ frame, link }: { readonly frame: FilesFrame; readonly link: Pick<BackgroundLink, 'signal' | 'quietly'> }): { readonly onVerdict: () => void } {
  const { document } = frame;
  const { signal } = link;
  /** Handles of files, not what is in them: they take no memory. */
  const early: Taken[] = [];
  /** Fields say `input`, then `change`; only `input` leaves a shadow tree, and old kits make up a `change` alone. */
  let latest: File | null = null;

  const take = (files: FileList | null | undefined, find: () => ControlId | null): void => {
    const list = [...(files ?? [])];
    const [first] = list;
    if (first === undefined || first === latest) return;
    latest = first;
    // Found at once: a page may draw the field anew as soon as it has a file.
    const taken = { files: list, upload: find() };
    if (frame.verdict() === null) early.push(taken);
    else link.quietly(() => sendAll(taken));
  };

  for (const type of ['input', 'change'] as const) {
    document.addEventListener(
      type,
      (event) => {
        const [field] = event.composedPath();
        if (!(field instanceof HTMLInputElement) || field.type !== 'file') return;
        take(field.files, () => findUpload(frame, field));
        // The same file chosen again later is a new act.
        if (type === 'change') latest = null;
      },
      { capture: true, passive: true, signal },
    );
  }
  document.addEventListener(
    'drop',
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element)) return;
      take(event.dataTransfer?.files, () => findUpload(frame, target));
      latest = null;
    },
    { capture: true, passive: true, signal },
  );
  return {
    onVerdict() {
      for (const taken of early.splice(0)) link.quietly(() => sendAll(taken));
    },
  };
}

async function sendAll({ files, upload }: Taken): Promise<void> {
  await sendMessage('documentsWanted', { names: files.map(({ name }) => name) });
  for (const file of files) await sendMessage('readDocument', { file, upload });
}

/** The upload field of the latest reading that is this element, or shares the smallest block with it alone; read anew when it is not among them. */
function findUpload(frame: FilesFrame, element: Element): ControlId | null {
  return queryUpload(frame, element) ?? (frame.scan().uploads.length > 0 ? queryUpload(frame, element) : null);
}

function queryUpload(frame: FilesFrame, element: Element): ControlId | null {
  const uploads = (frame.reading()?.uploads ?? []).flatMap(({ id }) => {
    const own = frame.registry.queryElement(id);
    return own === undefined ? [] : [{ id, own }];
  });
  for (let block: Element | null = element; block !== null; block = block.parentElement) {
    const inside = uploads.filter(({ own }) => block.contains(own));
    if (inside.length > 1) return null;
    if (inside[0] !== undefined) return inside[0].id;
  }
  return null;
}
