import { browser } from 'wxt/browser';
import type { ReadDocument } from '../../lib/browser/messages';
import { judgeDocuments, type ShownSlot, type SlotFile } from '../../lib/documents/judge-documents';
import type { NeedFacts } from '../../lib/documents/needed-documents';
import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValue, FieldValues } from '../../lib/fields/values';
import type { DocumentScene } from '../../lib/guidance/draw-panel-view';
import { matchUploads } from '../../lib/guidance/match-uploads';
import type { TabPage } from './read-tab';

/** What is remembered of the files of one tab: in `storage.session`, in memory only, and forgotten with the tab. */
export interface TabDocuments {
  /** The latest last; a file whose slot could not be told has a blank one. */
  readonly files: readonly (SlotFile & { readonly thumbnail: string | null })[];
  /** Names of files that are being read. */
  readonly reading: readonly string[];
  readonly recognition: { readonly digest: string; readonly share: number } | null;
  /** Values of the chosen dossier, for a contract whose fields were not seen. */
  readonly dossier: FieldValues;
}

export interface DocumentShelf {
  readonly get: (tab: number) => TabDocuments;
  /** Loads what an earlier life of the worker has kept; `get` knows it from then on. */
  readonly load: (tab: number) => Promise<TabDocuments>;
  readonly change: (tab: number, change: (documents: TabDocuments) => TabDocuments) => Promise<void>;
  readonly forget: (tab: number) => Promise<void>;
}

const prefix = 'documents:';
const none: TabDocuments = { files: [], reading: [], recognition: null, dossier: {} };
/** More than any request has; a page that goes on choosing files must not fill the memory. */
const mostFiles = 24;

/** Opens the shelf of files; `onChange` is told after each change. */
export function openDocumentShelf(onChange: (tab: number) => void): DocumentShelf {
  const cache = new Map<number, TabDocuments>();
  const load = async (tab: number): Promise<TabDocuments> => {
    const known = cache.get(tab);
    if (known !== undefined) return known;
    const key = prefix + String(tab);
    // Only this module writes the key; what it holds has this shape.
    const stored = (await browser.storage.session.get(key))[key] as TabDocuments | undefined;
    const documents = cache.get(tab) ?? stored ?? none;
    cache.set(tab, documents);
    return documents;
  };
  return {
    get: (tab) => cache.get(tab) ?? none,
    load,
    async change(tab, change) {
      const before = await load(tab);
      const documents = change(before);
      if (documents === before) return;
      cache.set(tab, documents);
      await browser.storage.session.set({ [prefix + String(tab)]: documents });
      onChange(tab);
    },
    async forget(tab) {
      cache.delete(tab);
      await browser.storage.session.remove(prefix + String(tab));
    },
  };
}

/** Puts a file that was read with the others; the same file in the same slot is kept once. */
export function addDocument(documents: TabDocuments, { upload, file, thumbnail }: ReadDocument, page: TabPage | null): TabDocuments {
  const slot = page === null ? '' : ([...matchUploads(page.reading.uploads, page.portal.uploads)].find(([, reading]) => reading.id === upload)?.[0] ?? '');
  const others = documents.files.filter((one) => one.slot !== slot || one.file.name !== file.name);
  return { ...documents, reading: documents.reading.filter((name) => name !== file.name), files: [...others, { slot, file, thumbnail }].slice(-mostFiles) };
}

/** Judges the documents that a page shows; undefined where it asks for none. `warnSize` in bytes. */
export function judgeTabDocuments(documents: TabDocuments, page: TabPage, entered: FieldValues, { facts, warnSize }: { readonly facts: NeedFacts; readonly warnSize: number }): DocumentScene | undefined {
  if (page.reading.uploads.length === 0) return undefined;
  const slots = shownSlots(page);
  // A file whose slot was not told belongs where the page shows its name, if it shows it once.
  const files = documents.files.flatMap((one) => {
    if (one.slot !== '') return [one];
    const showing = slots.filter(({ fileNames }) => fileNames.includes(one.file.name));
    return showing.length === 1 && showing[0] !== undefined ? [{ ...one, slot: showing[0].id }] : [];
  });
  return {
    judged: judgeDocuments({ slots, files, reading: documents.reading, entered, facts, warnSize }),
    thumbnails: Object.fromEntries(documents.files.flatMap(({ file, thumbnail }) => (thumbnail === null || file.digest === '' ? [] : [[file.digest, thumbnail]]))),
    recognition: documents.recognition,
  };
}

/** The slots of the portal as a page shows them. */
export function shownSlots({ reading, portal }: Pick<TabPage, 'reading' | 'portal'>): readonly ShownSlot[] {
  const found = matchUploads(reading.uploads, portal.uploads);
  return portal.uploads.flatMap(({ id, labels, required }): ShownSlot[] => {
    const upload = found.get(id);
    const title = labels[0] ?? id;
    if (upload === undefined) return required ? [{ id, title, isRequired: true, status: 'not-found', fileNames: [] }] : [];
    return [{ id, title, isRequired: required, status: upload.status, fileNames: upload.fileNames ?? (upload.fileName === '' ? [] : [upload.fileName]) }];
  });
}

/** What was entered: what the pages of this contract show, and the dossier's values where they show nothing. */
export function enteredValues(seen: Readonly<Partial<Record<FieldId, { readonly state: string; readonly value?: FieldValue }>>>, dossier: FieldValues): FieldValues {
  const shown = Object.entries(seen).flatMap(([field, one]) => (one.state === 'value' && one.value !== undefined ? [[field, one.value] as const] : []));
  return shown.length === 0 ? dossier : (Object.fromEntries(shown));
}
