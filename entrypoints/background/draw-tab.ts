import { parseStoreError } from '../../lib/browser/store/store-error';
import type { FieldId } from '../../lib/fields/catalogue';
import { matchAlerts } from '../../lib/filling/match-alerts';
import { drawPanelView } from '../../lib/guidance/draw-panel-view';
import { drawPayGrid } from '../../lib/guidance/draw-pay-grid';
import type { PanelView } from '../../lib/guidance/panel-view';
import type { CalibrationShelf } from './calibration-shelf';
import type { CaseLoader, LoadedCase } from './case-loader';
import { gatherKnowledge, noKnowledge } from './case-knowledge';
import type { CoverageShelf } from './coverage-shelf';
import { drawRecognition } from './draw-recognition';
import type { EntryKeeper } from './entry-keeper';
import type { CaseSettings } from './case-settings';
import { factsOf, judgeTab, seenFields } from './judge-tab';
import { planTab, wholePage } from './plan-tab';
import type { QueueDriver } from './queue-driver';
import type { TabReader } from './read-tab';
import { enteredValues, judgeTabDocuments, type DocumentShelf } from './tab-documents';
import type { TabSession } from './tab-session';

const noCase: LoadedCase = {
  choices: { caseFile: null, employer: null, master1: null, master2: null, apprentice: null, training: null },
  values: {},
  isStoreEmpty: false,
  ignored: {},
};

/** Draws what a panel shows of a tab. A store that cannot be read is told, and the rest still drawn. */
export async function drawTab(
  session: TabSession,
  reader: TabReader,
  getParts: () => Promise<{ readonly loader: CaseLoader; readonly calibrations: CalibrationShelf; readonly coverage: CoverageShelf; readonly queue: QueueDriver; readonly entries: EntryKeeper; readonly settings: () => Promise<CaseSettings> }>,
  begun: ReadonlyMap<string, readonly FieldId[]>,
  shelf: DocumentShelf,
): Promise<PanelView> {
  let trouble = session.trouble;
  let isLocked = false;
  let loaded = noCase;
  let settings: CaseSettings | undefined;
  let recognition: Pick<PanelView, 'shown' | 'missing'> = {};
  let queue: PanelView['queue'];
  let resume: PanelView['resume'];
  try {
    const parts = await getParts();
    queue = (await parts.queue.draw()) ?? undefined;
    loaded = await parts.loader.load(session.chosen);
    const read = reader.read(session.frames);
    settings = await parts.settings();
    resume = (await parts.entries.offer(session, read)) ?? undefined;
    if (read !== null) recognition = await drawRecognition(session, read, parts);
  } catch (thrown) {
    const failure = parseStoreError(thrown);
    if (failure.trouble === 'locked') isLocked = true;
    else trouble = failure.sentence;
  }
  const page = reader.read(session.frames);
  const knowledge = page === null ? noKnowledge : await gatherKnowledge(seenFields(session, page), loaded, settings);
  const { facts, dossier } = knowledge;
  if (page !== null && page.reading.uploads.length > 0) await shelf.change(session.tab, (before) => (JSON.stringify(before.dossier) === JSON.stringify(dossier) ? before : { ...before, dossier }));
  const documents = page === null ? undefined : judgeTabDocuments(await shelf.load(session.tab), page, enteredValues(seenFields(session, page), dossier), knowledge);
  const { run, receipt, undo } = session;
  // A receipt speaks of the fields of its step, and only there can it be taken back.
  const isHere = (step: string | null): boolean => page !== null && page.identification.step === step;
  const hasValues = Object.keys(loaded.values).length > 0;
  const view = drawPanelView({
    page,
    isLoading: session.frames.some(({ reading }) => reading === null),
    closedHost: session.closedHost,
    chosen: loaded.choices,
    isStoreEmpty: loaded.isStoreEmpty && session.chosen.snapshot === undefined,
    isLocked,
    plan: page === null || !hasValues || run !== null ? null : planTab(page, loaded.values, wholePage, null),
    wantsPlan: session.wantsPlan,
    run,
    begun: run !== null && 'batch' in run.act ? (begun.get(run.act.batch) ?? []) : [],
    receipt: receipt !== null && isHere(receipt.step) ? receipt : null,
    canUndo: undo !== null && run === null && isHere(undo.step),
    findings: page === null || run !== null ? [] : judgeTab(session, page, facts),
    portalWords: page === null ? [] : matchAlerts(page.reading, page.identification),
    spoken: { left: new Set(session.left), mayAllSpeak: session.wasHeld || (receipt !== null && isHere(receipt.step)) },
    passed: session.passed.map(({ key, title, message }) => ({ key, title, message })),
    ignored: loaded.ignored,
    level: knowledge.level,
    pay: page === null || run !== null ? null : drawPayGrid({ seen: seenFields(session, page), dossier, facts: factsOf(page, facts), here: new Set(page.identification.matches.map(({ field }) => field)) }),
    ...recognition,
    showsCodes: session.showsCodes,
    guidance: session.guidance,
    draft: session.draft,
    trouble,
    mayFill: true,
    ...(documents === undefined ? {} : { documents }),
  });
  return { ...view, ...(queue === undefined ? {} : { queue }), ...(resume === undefined ? {} : { resume }) };
}
