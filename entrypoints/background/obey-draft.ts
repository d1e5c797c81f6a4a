import { sendMessage } from '../../lib/browser/messages';
import type { ControlId } from '../../lib/fields/reading';
import { changeDraft, type DraftChange } from '../../lib/guidance/change-draft';
import { checkGuideWords, type KnownName } from '../../lib/guidance/guide-privacy';
import { locateHelp } from '../../lib/guidance/locate-help';
import type { TabReader } from './read-tab';
import type { TabSessions } from './tab-session';

interface Parts {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
  readonly listNames: () => Promise<readonly KnownName[]>;
}

/** Begins to write a guide in this tab, or gives up the one that is being written. */
export async function draftGuide(tab: number, isOn: boolean, { sessions }: Pick<Parts, 'sessions'>): Promise<void> {
  await pointForGuide(tab, false, { sessions });
  await sessions.change(tab, (session) => ({ ...session, draft: isOn ? { draft: { title: '', author: '', steps: [] }, problems: [], isPointing: false } : null, trouble: null }));
}

/** Keeps what the author has done, and says what in the guide looks personal. */
export async function changeGuide(tab: number, change: DraftChange, { sessions, listNames }: Pick<Parts, 'sessions' | 'listNames'>): Promise<void> {
  const names = await listNames();
  await sessions.change(tab, (session) => {
    if (session.draft === null) return session;
    const draft = changeDraft(session.draft.draft, change);
    return { ...session, draft: { ...session.draft, draft, problems: checkGuideWords(draft, names) }, trouble: null };
  });
}

/** Has the author show fields on the page, one press each, until it is ended. */
export async function pointForGuide(tab: number, isOn: boolean, { sessions }: Pick<Parts, 'sessions'>): Promise<void> {
  const { frames, draft } = await sessions.change(tab, (session) => (session.draft === null ? session : { ...session, draft: { ...session.draft, isPointing: isOn }, pointing: null }));
  if (draft === null) return;
  const send = (to: { tabId: number; frameId: number }): Promise<void> => (isOn ? sendMessage('startPointing', { label: 'de votre choix' }, to) : sendMessage('stopPointing', undefined, to));
  // A frame that has gone meanwhile has nothing to be told.
  await Promise.all(frames.map(({ frameId }) => send({ tabId: tab, frameId }).catch(() => undefined)));
}

/** Makes a step of a field that the author pressed; false when no guide is being written by pressing. */
export async function takeDraftStep(tab: number, control: ControlId | null, parts: Parts): Promise<boolean> {
  const { sessions, reader } = parts;
  const session = await sessions.get(tab);
  const { draft: view } = session;
  if (view?.isPointing !== true) return false;
  if (control === null) {
    await pointForGuide(tab, false, parts);
    return true;
  }
  const page = reader.read(session.frames);
  const places = page === null ? new Map<string, ControlId>() : locateHelp({ portal: page.portal, reading: page.reading, matches: page.identification.matches });
  const code = [...places].find(([, at]) => at === control)?.[0];
  if (code === undefined) await sessions.change(tab, (before) => ({ ...before, trouble: 'Ce champ n’a pas de code d’aide\u00a0: Truelle ne le reconnaît pas.' }));
  else await changeGuide(tab, { is: 'added', code }, parts);
  await pointForGuide(tab, true, parts);
  return true;
}
