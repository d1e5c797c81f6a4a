import { build } from './build';
import { createCallout } from './callout';
import { createCodeTags } from './code-tags';
import { createDock } from './dock';
import { isDockVisible } from './dock-visibility';
import { createGuardDialog } from './guard-dialog';
import { createHost } from './host';
import { createMarks, findFocusable } from './marks';
import type { Overlay, OverlayOptions } from './overlay';
import { createPayOffer } from './pay-offer';
import { createSentence } from './sentence';
import { createSpotlight } from './spotlight';
import type { Rect } from './visible-rect';
import { watchLayout } from './watch-layout';

/** Draws Truelle over one frame of the portal until the signal; the page's own tree gets one host under `<html>` and nothing else. */
export function mountOverlay(options: OverlayOptions): Overlay {
  const { document, signal } = options;
  const host = createHost({ document, signal, styles: options.styles, isOpenToTests: options.isOpenToTests ?? false });
  const { layer } = host;
  const isOurs = (element: Element): boolean => element === host.element;
  const live = build(document, 'p', { class: 'hidden-text', role: 'status' });
  layer.append(live);
  const announce = (text: string): void => {
    // The same words twice are said twice only when something changes in between.
    live.textContent = live.textContent === text ? `${text} ` : text;
  };
  const avoid = (): readonly Rect[] => dock?.taken() ?? [];
  const draw = (): void => {
    marks.draw();
    codes.draw();
    sentence.draw();
    pay.draw();
    spotlight.draw();
    callout.draw();
  };
  const layout = watchLayout({ document, signal, onFrame: draw });
  const follow = (): void => {
    host.follow();
    watch();
    layout.request();
  };
  const watch = (): void => layout.follow([...marks.elements(), ...codes.elements(), ...pay.elements(), ...spotlight.elements(), ...[callout.element() ?? []].flat()]);
  const marks = createMarks({
    document,
    layer,
    isOurs,
    onSeen: () => watch(),
    onPress: (key) => {
      if (!sentence.open(key)) announce(marks.query(key)?.button.getAttribute('aria-label') ?? '');
    },
  });
  const codes = createCodeTags({ document, layer, isOurs });
  const spotlight = createSpotlight({ document, layer, signal, isOurs, avoid, announce, onChange: follow });
  const sentence = createSentence({ document, layer, marks, avoid, announce, request: layout.request });
  const pay = createPayOffer({ document, layer, host: host.element, isOurs, avoid, announce, request: layout.request });
  const callout = createCallout({ document, layer, signal, isOurs, avoid, announce, onChange: follow });
  const guard = createGuardDialog({ document, layer });
  const dock =
    options.dock === null ? null : createDock({ document, layer, host: host.element, signal, dock: options.dock, onMoved: layout.request });
  watchKeys({
    document,
    signal,
    leave: () => !guard.isOpen() && (sentence.leave() || pay.leave() || spotlight.quit()),
    step: (by) => !guard.isOpen() && marks.step(by),
    turn: (by) => !guard.isOpen() && spotlight.turn(by),
  });
  host.follow();
  signal.addEventListener('abort', guard.dismiss, { once: true });

  return {
    setMarks: (next) => {
      marks.set(next);
      sentence.update();
      follow();
    },
    setCodes: (tags) => {
      codes.set(tags);
      follow();
    },
    setPay: (offer) => {
      pay.set(offer);
      follow();
    },
    openSentence: (key) => {
      host.follow();
      return sentence.open(key);
    },
    closeSentence: sentence.close,
    light: (element) => {
      spotlight.light(element);
      findFocusable(element).focus({ preventScroll: true });
    },
    aim: (element) => {
      // The ring must come over a dialog of the page that opened meanwhile.
      if (element !== null) host.follow();
      spotlight.aim(element);
    },
    setSpot: (spot) => {
      if (spot !== null && spot.isElsewhere !== true) {
        host.follow();
        // The words of the step and the sentence of a mark would lie over each other.
        sentence.close();
      }
      spotlight.set(spot);
    },
    askGuard: (question) => {
      host.follow();
      return guard.ask(question);
    },
    say: callout.show,
    setDock: (state) => dock?.set(state),
    dockState: () => dock?.state() ?? 'hidden',
    refitDock: () => dock?.refit(),
    dockTrust: () => {
      const rect = dock?.rect() ?? null;
      if (dock === null || rect === null || !isDockVisible(host.element, rect)) return 'hidden';
      return dock.hasJustMoved() ? 'moved' : 'trusted';
    },
    setDockCount: (count, isBlocking) => dock?.setCount(count, isBlocking),
    announce,
    isOurs,
    refresh: layout.request,
  };
}

/** Alt+Maj with an arrow walks over the marks, or over the steps of a guide, which stand outside the page's own order; Esc closes what stands open, ours first. */
function watchKeys(options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly leave: () => boolean;
  readonly step: (by: 1 | -1) => boolean;
  readonly turn: (by: 1 | -1) => boolean;
}): void {
  const walks: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => options.step(1),
    ArrowUp: () => options.step(-1),
    ArrowRight: () => options.turn(1),
    ArrowLeft: () => options.turn(-1),
  };
  options.document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      const isTaken = event.key === 'Escape' ? options.leave() : event.altKey && event.shiftKey && (walks[event.key]?.() ?? false);
      if (!isTaken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: options.signal },
  );
}
