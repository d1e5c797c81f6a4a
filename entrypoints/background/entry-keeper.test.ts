import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore, type Store } from '../../lib/browser/store/open-store';
import type { PageReading } from '../../lib/fields/reading';
import { describedPage } from '../../lib/filling/described-page';
import { sessionMemory } from '../../tests/fixtures/session-memory';
import { createCaseLoader } from './case-loader';
import { createEntryKeeper } from './entry-keeper';
import { createTabReader } from './read-tab';
import { openTabSessions, type TabSession } from './tab-session';

const frame = vi.hoisted(() => ({ shows: vi.fn<() => Promise<unknown>>() }));
vi.mock('../../lib/browser/messages', () => ({ sendMessage: frame.shows }));

const tab = 7;
const passphrase = 'truelle brouette mésange cornouaille';
const titles = ['Informations de l’apprenti(e)'];
let count = 0;
let store: Store;

/** A form with the name, first name and birth date of an apprentice, and the city of birth. */
const form = (lastName: string, firstName = '', birthDate = '', city = ''): PageReading =>
  describedPage([
    { label: 'Nom de naissance de l’apprenti(e)', under: titles, value: lastName },
    { label: 'Le premier prénom de l’apprenti(e) selon l’état civil', under: titles, value: firstName },
    { label: 'Date de naissance', under: titles, value: birthDate },
    { label: 'Commune de naissance', under: titles, value: city },
  ]);

function openKeeper() {
  const sessions = openTabSessions(() => undefined);
  const reader = createTabReader();
  const keeper = createEntryKeeper({ store, loader: createCaseLoader(store), sessions, reader });
  /** The tab shows this, at a step of the contract, in one document after the other; the keeper is told. */
  const show = async (reading: PageReading, { step = 'contract', document = 1, of = tab, more = {} }: { readonly step?: string; readonly document?: number; readonly of?: number; readonly more?: Partial<TabSession> } = {}): Promise<TabSession> => {
    frame.shows.mockImplementation(() => Promise.resolve(reading));
    const before = await sessions.get(of);
    const frames = [{ number: document, frameId: 0, reading }];
    const seen = reader.read(frames)?.seen ?? {};
    const isContract = step === 'contract';
    const session = await sessions.change(of, (now) => ({ ...now, frames, step, screens: isContract ? { ...now.screens, [step]: seen } : {}, ...more }));
    await keeper.note(session, before);
    return sessions.get(of);
  };
  const offer = async (of = tab) => {
    const session = await sessions.get(of);
    return keeper.offer(session, reader.read(session.frames));
  };
  return { sessions, keeper, show, offer };
}
const kept = async () => (await store.snapshots.list(Date.now())).map(({ values }) => values['apprentice.lastName']);

beforeEach(async () => {
  fakeBrowser.reset();
  store = await openStore({ name: `entries-${(count += 1)}`, session: sessionMemory() });
});
afterEach(() => store.close());

describe('what is being entered', () => {
  it('is kept as it grows, as one entry', async () => {
    const { show } = openKeeper();
    await show(form('Guéguen'));
    await show(form('Guéguen', 'Malo', '', 'Quimper'));
    const [entry, ...others] = await store.snapshots.list(Date.now());
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ portal: 'egestion', caseFile: null, values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo' } });
  });

  it.each(['login', 'home', 'company', 'sent'])('is nothing yet, or no more, at the step « %s »', async (step) => {
    const { show } = openKeeper();
    await show(form('Guéguen'), { step });
    expect(await kept()).toEqual([]);
  });

  it('is nothing while the form is blank', async () => {
    const { show } = openKeeper();
    await show(form(''));
    expect(await kept()).toEqual([]);
  });

  it('stays to be taken up when the page comes back blank, and what is typed then is another entry', async () => {
    const { show } = openKeeper();
    await show(form('Guéguen', 'Malo', '09/11/2009', 'Quimper'));
    await show(form('Cadiou'), { document: 2 });
    expect((await kept()).sort()).toEqual(['Cadiou', 'Guéguen']);
  });

  it('goes on as the same entry when the page was loaded again with what it held', async () => {
    const { show } = openKeeper();
    await show(form('Guéguen', 'Malo'));
    await show(form('Guéguen', 'Malo', '', 'Quimper'), { document: 2 });
    expect(await kept()).toEqual(['Guéguen']);
  });

  it('names the dossier that was chosen', async () => {
    const { show } = openKeeper();
    await show(form('Guéguen'), { more: { chosen: { caseFile: 'd1' } } });
    expect((await store.snapshots.list(Date.now()))[0]?.caseFile).toBe('d1');
  });

  it('is taken in once a locked notebook is opened', async () => {
    const { show, keeper, sessions } = openKeeper();
    await store.lock.protect(passphrase, '');
    await store.lock.lock();
    await show(form('Guéguen'));
    await store.lock.unlock(passphrase);
    expect(await kept()).toEqual([]);
    await keeper.note(await sessions.get(tab), null);
    expect(await kept()).toEqual(['Guéguen']);
  });
});

describe('an entry is over', () => {
  const enter = async () => {
    const parts = openKeeper();
    // The same contract begun before, and another one.
    await store.snapshots.save({ id: 'same', portal: 'egestion', at: new Date().toISOString(), caseFile: null, values: { 'apprentice.lastName': 'GUEGUEN', 'apprentice.firstName': 'Malo' } });
    await store.snapshots.save({ id: 'other', portal: 'egestion', at: new Date().toISOString(), caseFile: null, values: { 'apprentice.lastName': 'Cadiou' } });
    await parts.show(form('Guéguen', 'Malo'));
    expect((await kept()).sort()).toEqual(['Cadiou', 'GUEGUEN', 'Guéguen']);
    return parts;
  };

  it('when its contract is sent, with all that was kept of the same contract and nothing else', async () => {
    const { show } = await enter();
    await show(form('Guéguen', 'Malo'), { step: 'sent' });
    expect(await kept()).toEqual(['Cadiou']);
  });

  it('when the portal keeps it as a draft and is left', async () => {
    const { show, keeper } = await enter();
    await keeper.noteDraft(tab);
    await show(form(''), { step: 'home' });
    expect(await kept()).toEqual(['Cadiou']);
  });

  it.each([
    ['the portal is left without a draft', 'home', false],
    ['the session is lost, draft or not', 'login', true],
  ])('not when %s', async (_, step, isDrafted) => {
    const { show, keeper } = await enter();
    if (isDrafted) await keeper.noteDraft(tab);
    await show(form(''), { step });
    expect((await kept()).sort()).toEqual(['Cadiou', 'GUEGUEN', 'Guéguen']);
  });
});

describe('« Reprendre la saisie »', () => {
  const broken = { id: 's1', portal: 'egestion', at: '', caseFile: null, values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo' } } as const;
  beforeEach(() => store.snapshots.save({ ...broken, at: new Date().toISOString() }));

  it('is offered on a blank form, with who it is and how many fields it gives back', async () => {
    const { show, offer } = openKeeper();
    await show(form(''));
    expect(await offer()).toMatchObject({ id: 's1', name: 'Guéguen Malo', count: 2, isTaken: false });
  });

  it.each<[string, PageReading, Partial<TabSession>]>([
    ['on the form of somebody else', form('Cadiou'), {}],
    ['on the form of a namesake', form('', 'Enora'), {}],
    ['where nothing of it is missing', form('Guéguen', 'Malo'), {}],
    ['on the portal of another', { ...form(''), address: 'contrat.apprentissage.beta.gouv.fr/' }, {}],
    ['before the contract', form(''), { step: 'company' }],
    ['after it', form(''), { step: 'sent' }],
  ])('is not offered %s', async (_, reading, more) => {
    const { show, offer } = openKeeper();
    await show(reading, { more });
    expect(await offer()).toBeNull();
  });

  it('is not offered while another tab goes on with it', async () => {
    const { show, offer, keeper } = openKeeper();
    await show(form(''), { of: 8 });
    await keeper.resume(8, 's1');
    await show(form(''));
    expect(await offer()).toBeNull();
    expect(await offer(8)).toMatchObject({ id: 's1', isTaken: true });
  });

  it('takes it for what is to be filled, with the dossier it began with, and lets go of what the page had begun meanwhile', async () => {
    const dossier = { id: 'd1', name: 'Malo', employer: 'e1', master1: null, master2: null, apprentice: null, training: null, values: {} };
    await store.put({ kind: 'caseFile', record: dossier });
    await store.snapshots.save({ ...broken, at: new Date().toISOString(), caseFile: 'd1' });
    const { show, keeper, sessions } = openKeeper();
    await show(form('', '', '', 'Quimper'));
    expect(await store.snapshots.list(Date.now())).toHaveLength(2);
    await keeper.resume(tab, 's1');
    const { chosen, entry } = await sessions.get(tab);
    expect(chosen).toMatchObject({ caseFile: 'd1', employer: 'e1', snapshot: 's1' });
    expect(entry?.id).toBe('s1');
    expect((await store.snapshots.list(Date.now())).map(({ id }) => id)).toEqual(['s1']);
  });

  it('loses nothing that is not put back yet when something else is typed', async () => {
    const { show, keeper } = openKeeper();
    await show(form(''));
    await keeper.resume(tab, 's1');
    await show(form('', '', '', 'Quimper'));
    const [entry] = await store.snapshots.list(Date.now());
    expect(entry?.values).toMatchObject({ 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo' });
  });

  it('says so when the entry is not kept any more', async () => {
    const { show, keeper, sessions } = openKeeper();
    await show(form(''));
    await store.snapshots.remove(['s1']);
    await keeper.resume(tab, 's1');
    expect((await sessions.get(tab)).trouble).toBe('Cette saisie n’est plus gardée.');
  });

  it('is offered no more once it is forgotten', async () => {
    const { show, keeper, offer, sessions } = openKeeper();
    await show(form(''));
    await keeper.resume(tab, 's1');
    await keeper.forget(tab, 's1');
    expect(await offer()).toBeNull();
    expect((await sessions.get(tab)).chosen.snapshot).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});
