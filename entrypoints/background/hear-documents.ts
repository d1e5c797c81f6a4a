import { isFrameSender, isOwnPage, onMessage } from '../../lib/browser/messages';
import { openDocumentsPage } from './documents-page';
import type { TabReader } from './read-tab';
import { addDocument, type DocumentShelf } from './tab-documents';
import type { TabSessions } from './tab-session';

/** Takes in what frames tell of chosen files, and what the page that reads them has found. */
export function hearDocuments({ shelf, sessions, reader }: { readonly shelf: DocumentShelf; readonly sessions: TabSessions; readonly reader: TabReader }): void {
  onMessage('documentsWanted', async ({ sender, data: { names } }) => {
    if (!isFrameSender(sender)) return;
    await shelf.change(sender.tab.id, (documents) => ({ ...documents, reading: [...documents.reading, ...names] }));
    await openDocumentsPage();
  });
  onMessage('documentRead', async ({ sender, data }) => {
    if (!isOwnPage(sender)) return;
    const page = reader.read((await sessions.get(data.tab)).frames);
    await shelf.change(data.tab, (documents) => addDocument(documents, data, page));
  });
  onMessage('recognitionAdvanced', async ({ sender, data: { tab, digest, share } }) => {
    if (isOwnPage(sender)) await shelf.change(tab, (documents) => ({ ...documents, recognition: share === null ? null : { digest, share } }));
  });
}
