import type { CaseFacts } from './rule';

/** Whether a document of the portal has its file; `unknown` while the documents were not read. A refused file is none. */
export function isUploaded(uploads: CaseFacts['uploads'], document: string): boolean | 'unknown' {
  if (uploads === undefined) return 'unknown';
  const state = uploads[document];
  return state === 'chosen' || state === 'pending' || state === 'uploaded';
}
