import type { CapturedPage } from '../../lib/browser/messages';
import { attestationIds, catalogue, type FieldId } from '../../lib/fields/catalogue';
import type { FieldValue } from '../../lib/fields/values';
import { seenFields } from './judge-tab';
import type { TabReader } from './read-tab';
import { scanFrames } from './tab-frames';
import type { TabSessions } from './tab-session';

/** Reads a tab again for all that its contract shows, the screens before this one included; null when it shows no page of a portal. */
export async function captureTab(tab: number, sessions: TabSessions, reader: TabReader): Promise<CapturedPage | null> {
  const session = await scanFrames(sessions, reader, tab);
  const page = reader.read(session.frames);
  if (page === null) return null;
  const seen = Object.entries(seenFields(session, page)) as [FieldId, { readonly state: string; readonly value?: FieldValue }][];
  const values = seen.flatMap(([field, { state, value }]) => {
    // An attestation is the user's own act on the page, and what is signed is signed once: neither is kept for another contract.
    if (state !== 'value' || value === undefined || attestationIds.includes(field) || catalogue[field].usage === 'signature') return [];
    return [[field, value] as const];
  });
  return { portal: page.portal.name, values: Object.fromEntries(values) };
}
