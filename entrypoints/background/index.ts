import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isFrameSender, isOwnPage, onMessage } from '../../lib/browser/messages';
import { watchPreferences } from '../../lib/browser/preferences';
import { openQueueShelf } from '../../lib/browser/queue-shelf';
import { openStore } from '../../lib/browser/store/open-store';
import type { Receipt } from '../../lib/browser/store/receipt';
import { parseStoreError } from '../../lib/browser/store/store-error';
import type { FieldId } from '../../lib/fields/catalogue';
import { watchAutoLock } from './auto-lock';
import { createReadingWaits } from './await-reading';
import { gatherKnowledge } from './case-knowledge';
import { openCalibrationShelf } from './calibration-shelf';
import { captureTab } from './capture-tab';
import { noteDraft, noteTabChange } from './case-events';
import { createCaseLoader } from './case-loader';
import { openCoverageShelf } from './coverage-shelf';
import { diagnoseTab } from './diagnose-tab';
import { loadCaseSettings } from './case-settings';
import { drawTab } from './draw-tab';
import { watchCutOffRuns } from './cut-off-runs';
import { createEntryKeeper } from './entry-keeper';
import { createFillRunner } from './fill-runner';
import { createVerdictSender, seenFields } from './judge-tab';
import { hearDocuments } from './hear-documents';
import { noteLeft, notePassed } from './hear-guard';
import { takePointed } from './obey-calibration';
import { fillPay } from './obey-alert';
import { obeyCommand, showField } from './obey-command';
import { watchOpening } from './open-panel';
import { openPanelPorts } from './panel-ports';
import { watchManaged } from './watch-managed';
import { watchTabs } from './watch-tabs';
import { watchPurge } from './purge';
import { proposeEmployer } from './propose-employer';
import { listNames } from './list-names';
import { takeDraftStep } from './obey-draft';
import { createGuideKeeper } from './guide-keeper';
import { createQueueDriver } from './queue-driver';
import { createTabReader, type TabPage } from './read-tab';
import { findClosedHost } from './site-access';
import { openStrategyShelf } from './strategy-shelf';
import { bringPortal, dropLostFrames, lookAgain, putReading, rememberScreen, runScriptLink, scanFrames, welcomeFrame } from './tab-frames';
import { enteredValues, judgeTabDocuments, openDocumentShelf } from './tab-documents';
import { openTabSessions, type TabSession } from './tab-session';

// The worker can be stopped at any time and starts here again: listeners are set at once, everything else is found again when needed.
export default defineBackground(() => {
  const docked = new Set<number>();
  const begun = new Map<string, FieldId[]>();
  const reader = createTabReader();
  const shelf = openDocumentShelf((tab) => void sessions.get(tab).then(tellTab));
  const sendVerdicts = createVerdictSender((session, page, knowledge) => {
    const documents = shelf.get(session.tab);
    return judgeTabDocuments(documents, page, enteredValues(seenFields(session, page), documents.dossier), knowledge);
  });
  const cutOff = watchCutOffRuns();
  const sessions = openTabSessions((session, before) => {
    cutOff.note(session, before);
    void noteTabChange(session, before, getParts);
    // Without the store nothing can be kept.
    void getParts().then(({ entries }) => entries.note(session, before), () => undefined);
    if (session.frames.length > 0) docked.add(session.tab);
    else docked.delete(session.tab);
    tellTab(session);
  });
  const tellTab = (session: TabSession): void => {
    void shelf.load(session.tab).then(async () => {
      ports.refresh(session.tab);
      await tellFrames(session.tab);
    });
  };
  const tellFrames = async (tab: number): Promise<void> => {
    const asked = await sessions.get(tab);
    const askedPage = reader.read(asked.frames);
    if (askedPage === null || asked.run !== null) return;
    // Without the store the page is judged by what it shows.
    const parts = await getParts().catch(() => null);
    const loaded = (await parts?.loader.load(asked.chosen).catch(() => null)) ?? null;
    const knowledge = await gatherKnowledge(seenFields(asked, askedPage), loaded, await parts?.settings().catch(() => undefined));
    // The page may have changed meanwhile: what is sent speaks of the page as it is now.
    const session = await sessions.get(tab);
    const page = reader.read(session.frames);
    if (page !== null && session.run === null) sendVerdicts(session, page, knowledge, ports.hasSidePanel(tab));
    await parts?.guides.follow(tab);
  };
  const waits = createReadingWaits(sessions);
  hearDocuments({ shelf, sessions, reader });

  const autoLock = watchAutoLock(async () => (await getParts()).store);
  watchPurge(async () => (await getParts()).store);
  const managed = watchManaged(async () => (await getParts()).store);

  const openParts = async () => {
    const store = await openStore({ session: browser.storage.session });
    const loader = createCaseLoader(store);
    store.watch(() => void refreshAll(), new AbortController().signal);
    store.watchLock(() => void refreshAll().then(async () => Promise.all((await sessions.list()).map((session) => entries.note(session, null)))), new AbortController().signal);
    autoLock.follow(store);
    managed.follow(store);
    const queued = openQueueShelf(store);
    const keepReceipt = async (receipt: Receipt): Promise<void> => {
      if (store.readOnlyBecause === null) await store.addReceipt(receipt);
      queued.tell();
    };
    const runner = createFillRunner({
      sessions, reader, loader, keepReceipt,
      strategies: openStrategyShelf(store),
      nextReading: waits.next,
      begunIn: (batch) => begun.get(batch) ?? [],
    }); // prettier-ignore
    queued.watch(() => void refreshAll(), new AbortController().signal);
    watchPreferences(() => void refreshAll(), new AbortController().signal);
    const entries = createEntryKeeper({ store, loader, sessions, reader });
    const queue = createQueueDriver({ store, shelf: queued, loader, sessions });
    const calibrations = await openCalibrationShelf(store, (shown) => {
      reader.setCalibrations(shown);
      void refreshAll();
    });
    const know = async (session: TabSession, page: TabPage) => gatherKnowledge(seenFields(session, page), await loader.load(session.chosen), await loadCaseSettings(store));
    const guides = createGuideKeeper({ sessions, reader, know });
    return { store, sessions, reader, loader, runner, guides, queue, entries, listNames: () => listNames(store), keepReceipt, calibrations, coverage: openCoverageShelf(store), settings: () => loadCaseSettings(store) };
  };
  let opening: ReturnType<typeof openParts> | null = null;
  /** The parts that need the store; asked again after a failure. */
  const getParts = (): ReturnType<typeof openParts> => {
    opening ??= openParts();
    opening.catch(() => (opening = null));
    return opening;
  };
  const refreshAll = async (): Promise<void> => {
    for (const { tab } of await sessions.list()) {
      ports.refresh(tab);
      void tellFrames(tab);
    }
  };

  /** Does it, or tells the panel of the tab why it cannot be done. */
  const orTell = async (tab: number, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (thrown) {
      const trouble = parseStoreError(thrown).sentence;
      await sessions.change(tab, (session) => ({ ...session, trouble }));
    }
  };

  const ports = openPanelPorts({
    onOpened: (tab) => void openPanelOn(tab),
    obey: async (tab, command, place) => {
      await orTell(tab, async () => obeyCommand(tab, command, place, await getParts()));
    },
    diagnose: async (tab) => diagnoseTab(await sessions.get(tab), reader),
    search: async (kind, text) => (await getParts()).loader.search(kind, text),
    draw: async (tab) => drawTab(await sessions.get(tab), reader, getParts, begun, shelf),
  });

  const openPanelOn = async (tab: number): Promise<void> => {
    const closedHost = await findClosedHost();
    await sessions.change(tab, (session) => ({ ...session, showsMarks: true, closedHost: session.frames.length > 0 ? '' : closedHost }));
    if ((await sessions.get(tab)).frames.length > 0) await scanFrames(sessions, reader, tab);
    else await lookAgain(tab);
  };

  onMessage('detected', async ({ sender }) => {
    if (isFrameSender(sender)) await bringPortal(sessions, sender.tab.id, sender.frameId);
  });
  onMessage('frameReady', async ({ sender }) => {
    if (!isFrameSender(sender)) throw new TypeError('Only a frame can be ready');
    const { tab, frameId } = { tab: sender.tab.id, frameId: sender.frameId };
    const frame = await welcomeFrame(sessions, tab, frameId);
    if (frameId === 0) void dropLostFrames(sessions, reader, tab);
    return { frame };
  });
  onMessage('frameRead', async ({ sender, data }) => {
    if (!isFrameSender(sender)) return;
    const { tab, frameId } = { tab: sender.tab.id, frameId: sender.frameId };
    await sessions.change(tab, (before) => {
      const session = putReading(before, { number: data.frame, frameId, reading: data.reading });
      return rememberScreen(session, reader.read(session.frames));
    });
    waits.tell(tab);
    // Without the store the page is still read; there is nothing to compare it with and nobody to propose.
    const parts = await getParts().catch(() => null);
    if (parts === null) return;
    const now = await sessions.get(tab);
    const page = reader.read(now.frames);
    if (page !== null && now.run === null) await parts.coverage.note(page);
    await proposeEmployer(tab, parts);
  });
  onMessage('scriptLinkClicked', async ({ sender, data: { address } }) => {
    if (isFrameSender(sender)) await runScriptLink({ tabId: sender.tab.id, frameId: sender.frameId }, address);
  });
  onMessage('enterCase', async ({ sender, data: { id } }) => {
    if (isOwnPage(sender)) await (await getParts()).queue.enter(id, null);
  });
  onMessage('capturePage', async ({ sender, data: { tab } }) => (isOwnPage(sender) ? captureTab(tab, sessions, reader) : null));
  onMessage('draftAsked', async ({ sender }) => {
    if (!isFrameSender(sender)) return;
    await noteDraft(await sessions.get(sender.tab.id), getParts);
    await (await getParts().catch(() => null))?.entries.noteDraft(sender.tab.id);
  });
  onMessage('fieldWritten', ({ sender, data }) => {
    if (!isFrameSender(sender)) return;
    begun.set(data.batch, [...(begun.get(data.batch) ?? []), data.field]);
    ports.refresh(sender.tab.id);
  });
  onMessage('batchEnded', async ({ sender }) => {
    if (isFrameSender(sender)) (await getParts()).runner.resume(sender.tab.id);
  });
  onMessage('controlPointed', async ({ sender, data: { control } }) => {
    if (!isFrameSender(sender) || (await takeDraftStep(sender.tab.id, control, await getParts()))) return;
    await takePointed(sender.tab.id, control, await getParts());
  });
  onMessage('guideActed', async ({ sender, data: { act } }) => {
    if (isFrameSender(sender)) await (await getParts()).guides.act(sender.tab.id, act);
  });
  onMessage('dockOpened', async ({ sender }) => {
    if (isFrameSender(sender)) await sessions.change(sender.tab.id, (session) => (session.showsMarks ? session : { ...session, showsMarks: true }));
  });
  onMessage('fieldsLeft', async ({ sender, data }) => {
    if (isFrameSender(sender)) await noteLeft(sender.tab.id, data, { sessions, reader });
  });
  onMessage('guardPassed', async ({ sender, data: { passed } }) => {
    const keepReceipt = async () => (await getParts()).keepReceipt;
    if (isFrameSender(sender)) await notePassed(sender.tab.id, passed, { sessions, reader, keepReceipt });
  });
  onMessage('payWanted', async ({ sender }) => {
    if (!isFrameSender(sender)) return;
    await orTell(sender.tab.id, async () => fillPay(sender.tab.id, await getParts()));
  });
  onMessage('fieldWanted', ({ sender, data: { field } }) => (isFrameSender(sender) ? showField(sender.tab.id, field, { sessions, reader }) : false));
  onMessage('notebookWanted', async ({ sender, data }) => {
    if (isFrameSender(sender)) await browser.tabs.create({ url: `${browser.runtime.getURL('/notebook.html')}${data.at}` });
  });

  watchTabs({ sessions, reader, cutOff, onClosed: (tab) => { docked.delete(tab); void shelf.forget(tab); } });
  watchOpening((tab) => docked.has(tab));

  /** What an earlier life of the worker had begun goes on. */
  const goOn = async (): Promise<void> => {
    const begunRuns = (await sessions.list()).filter(({ run }) => run !== null);
    for (const { tab } of begunRuns) (await getParts()).runner.resume(tab);
  };
  void goOn();
});
