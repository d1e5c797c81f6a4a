import { browser } from 'wxt/browser';
import tokens from '../../components/look/tokens.css?inline';
import components from '../../components/look/components.css?inline';
import overlayStyles from '../../components/overlay/overlay.css?inline';
import { sendMessage } from '../../lib/browser/messages';
import type { ControlId, PageReading } from '../../lib/fields/reading';
import type { Overlay } from '../../lib/page/overlay/overlay';
import { mountOverlay } from '../../lib/page/overlay/mount-overlay';
import { nextTask } from '../../lib/page/scan/steps';
import { answerBackground } from './answer-background';
import { createBackgroundLink } from './background-link';
import { dockOptions, loadDockPlace } from './dock';
import { drawCodes } from './draw-codes';
import { drawPay } from './draw-pay';
import { createFrame, type Frame } from './frame';
import { holdButtons } from './hold-buttons';
import { drawMarks, drawPoint, judgeFrame, spokenFindings } from './judge-frame';
import { buttonsToKeepClear, fieldsToKeepSeen } from './keep-clear';
import { noteSave } from './note-save';
import { runScriptLinks } from './run-script-links';
import { takeFiles } from './take-files';
import { createNews } from './tell-news';
import { watchPage } from './watch-page';

/** Brings Truelle to one frame of a portal: reads it, tells the background, draws marks, holds buttons, writes when asked. */
export async function startFrame(): Promise<void> {
  const link = createBackgroundLink();
  const { signal } = link;
  const isTop = window.top === window;
  const place = isTop ? await loadDockPlace() : null;
  const { frame: number } = await sendMessage('frameReady', undefined);

  let frame: Frame | null = null;
  const overlay: Overlay = mountOverlay({
    document,
    signal,
    styles: [tokens, components, overlayStyles],
    dock:
      place === null
        ? null
        : dockOptions({
            side: place.side,
            keepClear: () => (frame === null ? [] : buttonsToKeepClear(frame)),
            fields: () => (frame === null ? [] : fieldsToKeepSeen(frame)),
            onOpened: () => link.quietly(() => sendMessage('dockOpened', undefined)),
          }),
  });
  frame = createFrame({ document, number, isOurs: overlay.isOurs, openRoot });
  const own = frame;

  const traces = { left: new Set<ControlId>(), edited: new Set<ControlId>(), hasBeenHeld: false };
  /** What the controls showed when the last act of a fill ended; null while one is under way. */
  let filled: ReadonlyMap<ControlId, unknown> | null = new Map();
  let told = '';
  const send = (reading: PageReading, text: string): void => {
    told = text;
    const tell = async (): Promise<void> => sendMessage('frameRead', { frame: number, reading });
    link.quietly(() =>
      // A worker that is stopped in the middle loses what it was told; the page may stand still from now on. Once more, to the next one.
      tell().catch(async () => (told === text && link.isAlive() ? tell() : undefined)).catch((lost: unknown) => {
        if (told === text) told = '';
        throw lost;
      }),
    );
  };
  const tellNow = (reading: PageReading): void => {
    const text = JSON.stringify(reading);
    if (text !== told) send(reading, text);
  };
  /** Reads the page without being felt in it, and tells what is new; null when something came in between. */
  const look = async (until: AbortSignal): Promise<boolean | null> => {
    if (!link.isAlive()) return false;
    const reading = await own.scanInSlices(until);
    if (reading === null) return null;
    const text = JSON.stringify(reading);
    if (text === told) return false;
    // Writing a large page down takes as long as sending it off: each has a task of its own. A later reading that comes in between is sent instead.
    await nextTask();
    const latest = own.reading() ?? reading;
    send(latest, latest === reading ? text : JSON.stringify(latest));
    return true;
  };
  const lookFirst = async (): Promise<void> => {
    if ((await look(signal)) === null && link.isAlive()) tellNow(own.scan());
  };
  const tellAnew = (): void => {
    told = '';
    void lookFirst();
  };
  const tellNews = createNews(overlay.announce);
  const redraw = ({ isByHand = false } = {}): void => {
    const verdict = own.verdict();
    if (verdict === null) return;
    const findings = verdict.fields.length > 0 || Object.keys(verdict.elsewhere).length > 0 ? judgeFrame(own, verdict) : [];
    const spoken = spokenFindings(verdict, findings, traces);
    overlay.setMarks(verdict.showsMarks ? drawMarks(own, verdict, spoken, traces) : []);
    tellNews(verdict.showsMarks ? spoken.map((finding) => drawPoint(own, verdict, finding)) : [], isByHand);
    overlay.setCodes(drawCodes(own, verdict));
    // While a fill acts there is nothing to offer.
    overlay.setPay(filled === null ? null : drawPay(verdict, { frame: own, overlay, link }));
    overlay.setDockCount(spoken.length, spoken.some(({ severity }) => severity === 'blocking'));
  };
  const watch = watchPage({ document, signal, isOurs: overlay.isOurs, look });
  const tellLeft = (): void => link.quietly(() => sendMessage('fieldsLeft', { controls: [...traces.left], isHeld: traces.hasBeenHeld }));
  noteTraces({ frame: own, traces, signal, redraw: () => redraw({ isByHand: true }), tellLeft, filled: () => filled });
  runScriptLinks(document);
  const files = takeFiles({ frame: own, link });
  noteSave({ frame: own, link });
  holdButtons({
    frame: own,
    overlay,
    link,
    onHeld: () => {
      traces.hasBeenHeld = true;
      tellLeft();
      redraw();
    },
  });
  answerBackground({
    frame: own,
    overlay,
    link,
    watch,
    onScanned: (reading) => {
      told = JSON.stringify(reading);
    },
    onLost: tellAnew,
    onVerdict: (verdict) => {
      own.setVerdict(verdict);
      files.onVerdict();
      if (place !== null && overlay.dockState() === 'hidden' && (verdict.step !== null || verdict.fields.length > 0)) overlay.setDock(place.state);
      if (verdict.isPanelElsewhere && overlay.dockState() === 'open') overlay.setDock('folded');
      overlay.refitDock();
      redraw();
    },
    onActing: (isActing) => {
      if (isActing) overlay.setPay(null);
      else traces.edited.clear();
      filled = isActing ? null : new Map(own.controlsNow().map(({ id, value }) => [id, value]));
    },
  });
  // Left and found again by the browser's own « back », with everything as it was: the background has let it go meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tellAnew(), { signal });
  await lookFirst();
}

/** Notes which fields the user's own hands left or changed; marks follow. */
function noteTraces(options: {
  readonly frame: Frame;
  readonly traces: { readonly left: Set<ControlId>; readonly edited: Set<ControlId> };
  readonly signal: AbortSignal;
  readonly redraw: () => void;
  /** A field was left for the first time. */
  readonly tellLeft: () => void;
  readonly filled: () => ReadonlyMap<ControlId, unknown> | null;
}): void {
  const { frame, traces, signal, redraw } = options;
  const controlOf = (event: Event): ControlId | undefined => {
    const path = event.composedPath();
    return frame.reading()?.controls.find(({ id }) => {
      const handle = frame.registry.query(id);
      return handle !== undefined && [handle.target, ...handle.members].some((element) => path.includes(element));
    })?.id;
  };
  const showsNow = (control: ControlId): unknown => frame.controlsNow(new Set([control]))[0]?.value;
  const note = (set: Set<ControlId>) => (event: Event): void => {
    // A fill moves the focus and types as a browser does: its own traces are nobody's hands.
    const filled = options.filled();
    if (!event.isTrusted || filled === null) return;
    const control = controlOf(event);
    if (control === undefined) return;
    // The browser tells a change of what a fill has typed only when the field is left, long after.
    if (set === traces.edited && filled.has(control) && showsNow(control) === filled.get(control)) return;
    const isNews = !set.has(control);
    set.add(control);
    if (isNews && set === traces.left) options.tellLeft();
    redraw();
  };
  frame.document.addEventListener('focusout', note(traces.left), { capture: true, passive: true, signal });
  frame.document.addEventListener('change', note(traces.edited), { capture: true, passive: true, signal });
}

/** The browser's own way into a closed shadow root, which only extensions have. */
function openRoot(element: HTMLElement): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return (element as HTMLElement & { readonly openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  const { dom } = browser as { readonly dom?: { readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null } };
  return dom?.openOrClosedShadowRoot(element) ?? null;
}
