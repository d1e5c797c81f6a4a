import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describedPage } from '../../lib/filling/described-page';
import { createTabReader } from './read-tab';
import { putReading, scanFrames, welcomeFrame } from './tab-frames';
import { openTabSessions } from './tab-session';

const answer = vi.hoisted(() => ({ scan: (): Promise<unknown> => Promise.reject(new Error('nobody listens')) }));
vi.mock('../../lib/browser/messages', () => ({ sendMessage: () => answer.scan() }));

const tab = 7;
const reading = describedPage([{ label: 'Code IDCC', under: ['Employeur'], value: '1596' }]);

describe('the frames of a tab', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps a frame that was asked before it could answer', async () => {
    const sessions = openTabSessions(() => undefined);
    const number = await welcomeFrame(sessions, tab, 0);
    // The browser says that the page is loaded while the script still waits for its number.
    await scanFrames(sessions, createTabReader(), tab);
    const session = await sessions.change(tab, (before) => putReading(before, { number, frameId: 0, reading }));
    expect(session.frames).toEqual([{ number: 1, frameId: 0, reading }]);
  });

  it('lets a frame go that no longer answers', async () => {
    const sessions = openTabSessions(() => undefined);
    const number = await welcomeFrame(sessions, tab, 0);
    await sessions.change(tab, (before) => putReading(before, { number, frameId: 0, reading }));
    expect((await scanFrames(sessions, createTabReader(), tab)).frames).toEqual([]);
  });

  it('has one document per frame, the newest', async () => {
    const sessions = openTabSessions(() => undefined);
    await welcomeFrame(sessions, tab, 0);
    await welcomeFrame(sessions, tab, 4);
    const number = await welcomeFrame(sessions, tab, 4);
    const session = await sessions.change(tab, (before) => putReading(before, { number, frameId: 4, reading }));
    expect(session.frames.map((frame) => [frame.frameId, frame.number])).toEqual([[0, 1], [4, 3]]); // prettier-ignore
  });
});
