import type { CapturedPage } from '../../lib/browser/messages';
import { keptValues } from './entered-values';
import { seenFields } from './judge-tab';
import type { TabReader } from './read-tab';
import { scanFrames } from './tab-frames';
import type { TabSessions } from './tab-session';

/** Reads a tab again for all that its contract shows, the screens before this one included; null when it shows no page of a portal. */
export async function captureTab(tab: number, sessions: TabSessions, reader: TabReader): Promise<CapturedPage | null> {
  const session = await scanFrames(sessions, reader, tab);
  const page = reader.read(session.frames);
  if (page === null) return null;
  return { portal: page.portal.name, values: keptValues(seenFields(session, page)) };
}
