import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describedPage } from '../../lib/filling/described-page';
import { createTabReader } from './read-tab';
import { bringPortal, putReading, rememberScreen, scanFrames, welcomeFrame } from './tab-frames';
import { createTabSession, openTabSessions } from './tab-session';

const nobody = vi.hoisted(() => ({ listens: vi.fn<(message: string) => Promise<unknown>>(() => Promise.reject(new Error('nobody listens'))) }));
vi.mock('../../lib/browser/messages', () => ({ sendMessage: nobody.listens }));

const tab = 7;
const reading = describedPage([{ label: 'Code IDCC', under: ['Employeur'], value: '1596' }]);

describe('the frames of a tab', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    nobody.listens.mockClear();
  });

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

  it('asks a recognized frame that it has lost sight of, and no other, what it shows', async () => {
    const sessions = openTabSessions(() => undefined);
    await bringPortal(sessions, tab, 0);
    expect(nobody.listens.mock.calls.map(([message]) => message)).toEqual(['tellFrame']);
    await welcomeFrame(sessions, tab, 0);
    await bringPortal(sessions, tab, 0);
    expect(nobody.listens).toHaveBeenCalledTimes(1);
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

describe('what was read on the screens of a contract', () => {
  const reader = createTabReader();
  const screenAt = (address: string, under: string, label: string, value: string) =>
    reader.read([{ number: 1, frameId: 0, reading: { ...describedPage([{ label, under: [under], value }]), address } }]);
  const walk = (...addresses: readonly string[]) =>
    addresses.reduce((session, address, place) => {
      const page = screenAt(address, 'Employeur', 'Code IDCC', '1596');
      if (page === null) throw new Error('The page was not read');
      return rememberScreen(session, { ...page, identification: { ...page.identification, step: place === 0 ? 'form' : 'validate' } });
    }, createTabSession(tab)).screens;

  it.each([
    ['the addresses name no file', 'portail/saisie', 'portail/validation', ['form', 'validate']],
    ['the addresses name the same file', 'portail/demande/204417/saisie', 'portail/demande/204417/fin', ['form', 'validate']],
    ['a number in the address is the one of a step', 'portail/etape2', 'portail/etape3', ['form', 'validate']],
    ['only one address names a file', 'portail/204417/saisie', 'portail/validation', ['form', 'validate']],
    ['the address names another file', 'portail/demande/204417/saisie', 'portail/demande/204418/fin', ['validate']],
    ['the address names another file by a long code', 'p/09499451-554c-44ca-a669-18923a1a17bb', 'p/fe2ee005-9e68-42e7-977b-91916497c9bc', ['validate']],
  ])('when %s', (_, first, second, expected) => {
    expect(Object.keys(walk(first, second))).toEqual(expected);
  });
});
