import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startUndoRun } from '../../lib/filling/undo-run';
import { watchCutOffRuns } from './cut-off-runs';
import { openTabSessions } from './tab-session';

const run = startUndoRun('r1', { step: null, fields: [], lookups: [] }, 'all');

beforeEach(() => fakeBrowser.reset());

/** One life of the worker; an update ends it and takes the session. */
function live() {
  const cutOff = watchCutOffRuns();
  return { cutOff, sessions: openTabSessions((session, before) => cutOff.note(session, before)) };
}
const kept = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('runs')).runs;

it('says in a tab whose fill an update has cut off what to do, once, and nowhere else', async () => {
  const [one, other] = await Promise.all([fakeBrowser.tabs.create({}), fakeBrowser.tabs.create({})]);
  const [cut, done] = [Number(one.id), Number(other.id)];
  const { sessions } = live();
  await sessions.change(cut, (session) => ({ ...session, run }));
  await sessions.change(done, (session) => ({ ...session, run }));
  await sessions.change(done, (session) => ({ ...session, run: null }));
  await vi.waitFor(async () => expect(await kept()).toEqual([cut]));
  await fakeBrowser.storage.session.clear();

  const after = live();
  await after.cutOff.tell(after.sessions);
  expect((await after.sessions.get(cut)).trouble).toMatch(/mise à jour pendant qu’elle écrivait/);
  expect((await after.sessions.get(done)).trouble).toBeNull();
  expect(await kept()).toEqual([]);
});

it('knows nothing any more of a tab that was closed, nor of any after the browser has started anew', async () => {
  const { sessions, cutOff } = live();
  await sessions.change(77, (session) => ({ ...session, run }));
  await vi.waitFor(async () => expect(await kept()).toEqual([77]));
  const after = live();
  await fakeBrowser.storage.session.clear();
  // The imitated browser knows nothing of a tab that is not there; a real one refuses.
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 77'));
  await after.cutOff.tell(after.sessions);
  expect(await after.sessions.list()).toEqual([]);
  await sessions.change(77, (session) => ({ ...session, run: null }));
  await sessions.change(77, (session) => ({ ...session, run }));
  await cutOff.forget();
  expect(await kept()).toEqual([]);
});
