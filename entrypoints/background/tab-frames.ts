import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/browser/messages';
import type { TabPage, TabReader } from './read-tab';
import type { TabFrame, TabSession, TabSessions } from './tab-session';

/** Steps at which a contract begins: what was read of another one is forgotten there. */
export const firstSteps: readonly string[] = ['login', 'home', 'request', 'company'];

/** Runs the portal script in every frame of a tab; a frame that has it already keeps the one it has. False when the browser refuses. */
export async function injectPortal(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/portal.js'] });
    return true;
  } catch {
    // A page of the browser itself, a site whose access was withdrawn, a tab that has just been closed.
    return false;
  }
}

/** Brings the portal script to a tab of which one frame was recognized. A frame that has it and was lost sight of is asked what it shows. */
export async function bringPortal(sessions: TabSessions, tab: number, frameId: number): Promise<void> {
  await injectPortal(tab);
  if ((await sessions.get(tab)).frames.some((frame) => frame.frameId === frameId)) return;
  // One that has only just come does not listen yet, and will speak by itself.
  await sendMessage('tellFrame', undefined, { tabId: tab, frameId }).catch(() => undefined);
}

/** Brings the script that acts to a frame that is about to be asked to. Where it cannot be brought, the frame itself says so. */
export async function bringActs({ tabId, frameId }: { readonly tabId: number; readonly frameId: number }): Promise<void> {
  // Refused by a page of Truelle's own, which has it from the start, and by a frame that has gone.
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/portal-acts.js'] }).catch(() => undefined);
}

/** Has a page run one of its own script links, as the user's own click would have it. Nothing is run of what is no such address. */
export async function runScriptLink({ tabId, frameId }: { readonly tabId: number; readonly frameId: number }, address: string): Promise<void> {
  if (!address.startsWith('javascript:')) return;
  const follow = (to: string): void => window.location.assign(to);
  // Refused where the page has gone meanwhile: then there is nothing left to run.
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, world: 'MAIN', func: follow, args: [address] }).catch(() => undefined);
}

/** Has the detector look once more, after a page changed its address without being loaded. */
export async function lookAgain(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/content-scripts/detector.js'] });
  } catch {
    // As above: then there is nothing to look at.
  }
}

/** Gives a document that has just arrived its number, in place of the one that stood in the same frame. */
export async function welcomeFrame(sessions: TabSessions, tab: number, frameId: number): Promise<number> {
  const session = await sessions.change(tab, (before) => {
    const number = before.lastFrame + 1;
    // A new top document takes the frames of the one before away. Its own may have come before it: `dropLostFrames` asks which are there.
    const others = before.frames.filter((frame) => frame.frameId !== frameId);
    return { ...before, lastFrame: number, frames: [...others, { number, frameId, reading: null }], pointing: frameId === 0 ? null : before.pointing, closedHost: '' };
  });
  return session.lastFrame;
}

/** Keeps what a frame shows now. One that had been given up for lost, because it was asked before it could answer, is back. */
export function putReading(session: TabSession, read: TabFrame): TabSession {
  return { ...session, frames: [...session.frames.filter(({ frameId }) => frameId !== read.frameId), read] };
}

/** Reads all frames of a tab again; a frame that no longer answers is let go. */
export async function scanFrames(sessions: TabSessions, reader: TabReader, tab: number): Promise<TabSession> {
  const { frames } = await sessions.get(tab);
  const scanned = await Promise.all(
    frames.map(async ({ frameId }) => ({ frameId, reading: await sendMessage('scanFrame', undefined, { tabId: tab, frameId }).catch(() => null) })),
  );
  return sessions.change(tab, (before) => {
    const read = new Map(scanned.map(({ frameId, reading }) => [frameId, reading]));
    const known = new Set(frames.map(({ number }) => number));
    const left = before.frames.flatMap((frame): TabFrame[] => {
      // A frame that arrived during the scan speaks for itself.
      if (!known.has(frame.number)) return [frame];
      const reading = read.get(frame.frameId);
      return reading === undefined || reading === null ? [] : [{ ...frame, reading }];
    });
    return rememberScreen({ ...before, frames: left }, reader.read(left));
  });
}

/** Lets those frames go that no longer answer: what a new top document left behind. */
export async function dropLostFrames(sessions: TabSessions, reader: TabReader, tab: number): Promise<void> {
  const { frames } = await sessions.get(tab);
  const others = frames.filter(({ frameId }) => frameId !== 0);
  const answered = await Promise.all(others.map(({ frameId }) => sendMessage('askDockTrust', undefined, { tabId: tab, frameId }).then(() => true, () => false)));
  const lost = new Set(others.filter((_, place) => answered[place] === false).map(({ number }) => number));
  if (lost.size === 0) return;
  await sessions.change(tab, (before) => {
    const left = before.frames.filter(({ number }) => !lost.has(number));
    return rememberScreen({ ...before, frames: left }, reader.read(left));
  });
}

/** Notes what the page in front says, so that rules know it on the next screens. */
export function rememberScreen(session: TabSession, page: TabPage | null): TabSession {
  const step = page?.identification.step ?? null;
  if (page === null || step === null) return session;
  const contractIds = idsIn(page.reading.address);
  const isOther = contractIds.length > 0 && session.contractIds.length > 0 && !contractIds.some((id) => session.contractIds.includes(id));
  if (firstSteps.includes(step) && session.step === step) return session;
  const before = firstSteps.includes(step) || isOther ? { ...session, ...nothingRead } : session;
  if (firstSteps.includes(step)) return { ...before, step };
  return { ...before, step, contractIds: contractIds.length > 0 ? contractIds : before.contractIds, screens: { ...before.screens, [step]: page.seen } };
}

const nothingRead = { screens: {}, entry: null, contractIds: [], receipt: null, undo: null, left: [], wasHeld: false, passed: [] } as const;

/** Numbers in an address that can only be those of a file: a draft opened straight from another one brings its own. */
function idsIn(address: string): readonly string[] {
  return address.split('/').slice(1).filter((part) => /\d{5}|^[\da-f]{8}-[\da-f-]{8,}$/i.test(part));
}
