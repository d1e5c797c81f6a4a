import type { FrameVerdict } from '../../lib/browser/messages';
import { withShownSlots, type JudgedDocuments, type JudgedSlot, type ShownSlot } from '../../lib/documents/judge-documents';
import { pointsBeforeSending } from '../../lib/documents/points-before-sending';
import type { ControlId, PageReading } from '../../lib/fields/reading';
import { matchUploads } from '../../lib/guidance/match-uploads';
import type { GuardDocument, GuardPoint } from '../../lib/page/overlay/overlay';
import { portalNamed } from '../../lib/portal/portals';

/** The documents as this frame shows them now, with what the background said of their files; null where there is none. */
export function documentsNow(verdict: FrameVerdict, reading: PageReading): JudgedDocuments | null {
  if (verdict.documents === undefined) return null;
  const { judged } = verdict.documents;
  if (reading.uploads.length === 0) return judged;
  const found = matchUploads(reading.uploads, portalNamed(verdict.portal).uploads);
  const shown = judged.slots.flatMap((slot): ShownSlot[] => {
    const upload = found.get(slot.id);
    return upload === undefined ? [] : [{ ...slot, status: upload.status, fileNames: upload.fileNames ?? (upload.fileName === '' ? [] : [upload.fileName]) }];
  });
  return withShownSlots(judged, shown);
}

/** What the guard says of the documents. */
export function documentPoints(documents: JudgedDocuments, portal: string): readonly GuardPoint[] {
  const { uploads } = portalNamed(portal);
  return pointsBeforeSending(documents).map(({ slot, severity, title, message, source }) => ({
    rule: 'documents',
    state: severity,
    title,
    helpCode: uploads.find(({ id }) => id === slot)?.helpCode ?? '',
    message,
    source: source === '' ? null : { reference: source, url: null },
  }));
}

/** The upload field of the first document that something is said of; null when it has none on this page. */
export function firstUpload(documents: JudgedDocuments, reading: PageReading, portal: string): ControlId | null {
  const [first] = pointsBeforeSending(documents);
  return first === undefined ? null : (matchUploads(reading.uploads, portalNamed(portal).uploads).get(first.slot)?.id ?? null);
}

/** What is about to be sent, for the question before « Transmettre »: each document asked for, each file that is there. */
export function guardDocuments({ slots }: JudgedDocuments, thumbnails: Readonly<Record<string, string>>): readonly GuardDocument[] {
  return slots
    .filter(({ need, fileNames }) => need === 'required' || fileNames.length > 0)
    .flatMap((slot): GuardDocument[] => {
      if (slot.files.length === 0) return [{ title: slot.title, fileName: '', ...sayState(slot), thumbnail: null }];
      return slot.files.map((file) => {
        const tone = file.said[0]?.tone ?? 'note';
        const own = tone === 'stop' ? (['blocking', 'À corriger'] as const) : tone === 'warn' ? (['warning', 'À vérifier'] as const) : tone === 'note' ? (['info', 'Non contrôlé'] as const) : (['good', 'Conforme'] as const);
        const pending = slot.status === 'pending' || slot.status === 'refused' ? sayState(slot) : { state: own[0], word: own[1] };
        return { title: slot.title, fileName: file.name, ...pending, thumbnail: thumbnails[file.digest] ?? null };
      });
    });
}

function sayState({ status, need }: JudgedSlot): Pick<GuardDocument, 'state' | 'word'> {
  if (status === 'pending') return { state: 'blocking', word: 'En cours' };
  if (status === 'refused') return { state: 'blocking', word: 'Refusé' };
  return { state: need === 'required' ? 'blocking' : 'info', word: 'Manquant' };
}
