import type { Store } from '../../lib/browser/store/open-store';
import type { Snapshot } from '../../lib/browser/store/snapshot-box';
import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValue, Seen } from '../../lib/fields/values';
import type { ResumeView } from '../../lib/guidance/panel-view';
import { isSameContract } from '../../lib/profiles/is-same-contract';
import { valuesOf, type CaseLoader } from './case-loader';
import { joinScreens, keptValues } from './entered-values';
import { planTab, wholePage } from './plan-tab';
import { shownFields, type TabPage, type TabReader } from './read-tab';
import { firstSteps, scanFrames } from './tab-frames';
import type { TabSession, TabSessions } from './tab-session';

/** Keeps what is being entered, so that a lost session or a browser that dies loses nothing. */
export interface EntryKeeper {
  /** Takes in what has become of a tab. Nothing is said where it cannot be kept: a locked store takes it in once it is opened. */
  readonly note: (session: TabSession, before: TabSession | null) => Promise<void>;
  /** The user has pressed the portal's own button that keeps a draft. */
  readonly noteDraft: (tab: number) => Promise<void>;
  /** The latest entry that this page could be the rest of; null when there is none. */
  readonly offer: (session: TabSession, page: TabPage | null) => Promise<ResumeView | null>;
  readonly resume: (tab: number, id: string) => Promise<void>;
  readonly forget: (tab: number, id: string) => Promise<void>;
}

export function createEntryKeeper(parts: { readonly store: Store; readonly loader: CaseLoader; readonly sessions: TabSessions; readonly reader: TabReader }): EntryKeeper {
  const { store, loader, sessions, reader } = parts;
  const { snapshots } = store;
  /** One write at a time, each of the newest state. */
  let writing: Promise<void> = Promise.resolve();
  const waiting = new Set<number>();

  const keep = async (tab: number): Promise<void> => {
    waiting.delete(tab);
    const session = await sessions.get(tab);
    const page = reader.read(session.frames);
    if (page === null || session.step === null || session.step === 'sent' || firstSteps.includes(session.step) || !isBegun(page)) return;
    const known = await snapshots.list(Date.now());
    const values = keptValues(joinScreens(session.screens));
    const document = Math.max(...session.frames.filter(({ frameId }) => frameId === 0).map(({ number }) => number));
    const own = known.find(({ id }) => id === session.entry?.id);
    // A page that came back blank is another entry: what was typed before stays to be taken up again.
    const isLost = own !== undefined && session.entry?.document !== document && session.chosen.snapshot !== own.id && Object.keys(values).length * 2 < Object.keys(own.values).length;
    const id = session.entry === null || isLost ? crypto.randomUUID() : session.entry.id;
    if (session.entry?.id !== id || session.entry.document !== document) {
      await sessions.change(tab, (now) => ({ ...now, entry: { id, document, isDrafted: false } }));
    }
    // What has not been put back yet is still to be.
    const taken = session.chosen.snapshot === id ? own?.values : undefined;
    await snapshots.save({ id, portal: page.portal.id, at: new Date().toISOString(), caseFile: session.chosen.caseFile ?? null, values: { ...taken, ...values } });
  };

  const close = async (entry: string, session: TabSession): Promise<void> => {
    const known = await snapshots.list(Date.now());
    const closed = known.find(({ id }) => id === entry);
    const seen = { ...seenIn(closed), ...joinScreens(session.screens) };
    await snapshots.remove(known.filter((one) => one.id === entry || isSameContract(seen, valuesOf(one))).map(({ id }) => id));
  };

  const inTurn = (act: () => Promise<void>): Promise<void> => {
    // A locked or broken store: the panel tells of the store itself.
    writing = writing.then(act).catch(() => undefined);
    return writing;
  };

  return {
    note: async (session, before) => {
      if (store.readOnlyBecause !== null) return;
      const entry = before?.entry ?? null;
      const hasMoved = before !== null && session.step !== before.step;
      const isDone = hasMoved && (session.step === 'sent' || (entry?.isDrafted === true && session.step !== 'login' && firstSteps.includes(session.step ?? '')));
      if (isDone && entry !== null) return inTurn(() => close(entry.id, before));
      if (session.screens === before?.screens || session.step === null || waiting.has(session.tab)) return;
      waiting.add(session.tab);
      await inTurn(() => keep(session.tab));
    },
    noteDraft: async (tab) => {
      await sessions.change(tab, (session) => (session.entry === null ? session : { ...session, entry: { ...session.entry, isDrafted: true } }));
    },
    offer: async (session, page) => {
      if (page === null || session.run !== null || session.step === null || firstSteps.includes(session.step) || session.step === 'sent') return null;
      const taken = session.chosen.snapshot;
      const open = new Set((await sessions.list()).map(({ entry }) => entry?.id));
      for (const one of await snapshots.list(Date.now())) {
        if (taken === undefined ? open.has(one.id) : one.id !== taken) continue;
        if (one.portal !== page.portal.id || !mayBeSame(page.seen, one)) continue;
        const count = planTab(page, valuesOf(one), wholePage, null).writes.length;
        if (count > 0) return { id: one.id, name: nameOf(one), at: sayMoment(one.at), count, isTaken: one.id === taken };
      }
      return null;
    },
    resume: async (tab, id) => {
      const found = (await snapshots.list(Date.now())).find((one) => one.id === id);
      if (found === undefined) {
        await sessions.change(tab, (session) => ({ ...session, trouble: 'Cette saisie n’est plus gardée.' }));
        return;
      }
      const session = await scanFrames(sessions, reader, tab);
      const chosen = found.caseFile === null ? session.chosen : await loader.choose(session.chosen, 'caseFile', found.caseFile);
      const document = Math.max(0, ...session.frames.filter(({ frameId }) => frameId === 0).map(({ number }) => number));
      const abandoned = session.entry?.id;
      await sessions.change(tab, (now) => ({ ...now, chosen: { ...chosen, snapshot: id }, entry: { id, document, isDrafted: false }, receipt: null, wantsPlan: false, showsMarks: true, trouble: null }));
      // What this page had begun meanwhile is gone on with under the entry it belongs to.
      if (abandoned !== undefined && abandoned !== id) await inTurn(() => snapshots.remove([abandoned]));
    },
    forget: async (tab, id) => {
      await snapshots.remove([id]);
      await sessions.change(tab, (session) => {
        const { snapshot, ...others } = session.chosen;
        return snapshot === id ? { ...session, chosen: others, entry: null } : { ...session };
      });
    },
  };
}

/** True when a field that the user can write holds something. */
function isBegun(page: TabPage): boolean {
  return Object.values(shownFields(page)).some((value) => typeof value === 'string' && value !== '');
}

/** True unless the page names another company or another person. */
function mayBeSame(seen: Readonly<Partial<Record<FieldId, Seen>>>, snapshot: Snapshot): boolean {
  const telling: readonly FieldId[] = ['employer.siret', 'apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'];
  return telling.every((field) => {
    const [here, own]: [Seen | undefined, FieldValue | undefined] = [seen[field], snapshot.values[field]];
    return here?.state !== 'value' || own === undefined || String(here.value).toLowerCase() === String(own).toLowerCase();
  });
}

function seenIn(snapshot: Snapshot | undefined): Readonly<Partial<Record<FieldId, Seen>>> {
  return Object.fromEntries(Object.entries(snapshot?.values ?? {}).map(([field, value]) => [field, { state: 'value', value }]));
}

function nameOf({ values }: Snapshot): string {
  const person = [values['apprentice.lastName'], values['apprentice.firstName']].filter((part) => part !== undefined && part !== '').join(' ');
  return person !== '' ? person : String(values['employer.name'] ?? '');
}

function sayMoment(at: string): string {
  return new Date(at).toLocaleString('fr-FR', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
