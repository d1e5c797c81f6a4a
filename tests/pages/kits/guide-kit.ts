import { userEvent } from 'vitest/browser';
import componentsCss from '../../../components/look/components.css?inline';
import tokensCss from '../../../components/look/tokens.css?inline';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { catalogue, type FieldId } from '../../../lib/fields/catalogue';
import type { ControlId } from '../../../lib/fields/reading';
import { identify } from '../../../lib/filling/identify';
import { locateHelp } from '../../../lib/guidance/locate-help';
import { createControlRegistry, type ControlHandle } from '../../../lib/page/control-registry';
import { mountOverlay } from '../../../lib/page/overlay/mount-overlay';
import { pointAtControl } from '../../../lib/page/point-at-control';
import { queryShown } from '../../../lib/page/query-shown';
import { scanPage } from '../../../lib/page/scan/scan-page';
import { egestion } from '../../../lib/portal/egestion';

type Fields = Readonly<Partial<Record<FieldId, unknown>>>;
type Told = Readonly<Partial<Record<FieldId, string>>>;

/**
 * By field: `shown` when its code leads to it, a step of a guide lights what is seen of it and covers none of that, and an author's press there
 * is taken for it. Nothing is written.
 */
export async function guideKit(values: Fields): Promise<Told> {
  // The keys of a record of fields are fields.
  const fields = Object.keys(values) as FieldId[];
  const ending = new AbortController();
  const registry = createControlRegistry(0);
  const overlay = mountOverlay({ document, signal: ending.signal, styles: [tokensCss, componentsCss, overlayCss], isOpenToTests: true, dock: null });
  const isOurs = (element: Element): boolean => element.localName === 'truelle-overlay';
  const reading = scanPage({ document, registry, openRoot: () => null, isOurs });
  const places = locateHelp({ portal: egestion, reading, matches: identify(reading, egestion, []).matches });
  const handles = reading.controls.flatMap(({ id }) => registry.query(id) ?? []);
  const outcomes: Partial<Record<FieldId, string>> = {};
  for (const [at, field] of fields.entries()) {
    const { helpCode, label } = catalogue[field];
    const handle = handles.find(({ id }) => id === places.get(helpCode));
    if (handle === undefined) {
      outcomes[field] = 'its code leads nowhere';
      continue;
    }
    const step = { key: field, isNearest: false, at: at + 1, of: fields.length, helpCode, title: label, text: 'Une phrase.', author: null, note: '', isDone: false, takesFocus: false };
    overlay.setSpot({ ...step, element: queryShown(registry, handle.id), onQuit: nothing, onNext: nothing, onPrevious: nothing, onSkip: nothing });
    await frames();
    const [ring, bubble] = ['.spot', '.bubble'].map((part) => shownBox(document.querySelector('truelle-overlay')?.shadowRoot?.querySelector(part)));
    overlay.setSpot(null);
    if (ring === undefined || ring.width < 20 || ring.height < 20) outcomes[field] = 'no light';
    else if (!isOn(ring, handle, handles)) outcomes[field] = 'the light is on something else';
    else if (bubble === undefined || overlaps(ring, bubble)) outcomes[field] = 'no words, or over the field';
    else {
      const chosen = pressWhilePointing(placeToPress(handle, ring), (signal, done) =>
        pointAtControl({ document, signal, registry, controls: () => reading.controls, isOurs, onAim: nothing, onMissed: () => done(null), onChosen: done, onCancelled: () => done(null) }),
      );
      outcomes[field] = (await chosen) === handle.id ? 'shown' : 'pressed in vain';
    }
  }
  ending.abort();
  return outcomes;
}

/** That every field is. */
export function allShown(values: Fields): Told {
  return Object.fromEntries(Object.keys(values).map((field) => [field, 'shown']));
}

const nothing = (): void => undefined;
const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function shownBox(element: Element | null | undefined): DOMRect | undefined {
  return element?.checkVisibility() === true ? element.getBoundingClientRect() : undefined;
}

/** What is lit stands nearer to the field than to any other: whatever holds both holds no other field. */
function isOn(ring: DOMRect, { id, target }: ControlHandle, handles: readonly ControlHandle[]): boolean {
  const around = pathOf(target);
  const hit = pathOf(document.elementFromPoint(ring.left + ring.width / 2, ring.top + ring.height / 2));
  const shared = around.find((element) => hit.includes(element));
  return shared !== undefined && handles.every((other) => other.id === id || !pathOf(other.target).includes(shared));
}

/** An element and all around it, through the hosts of shadow roots. */
function pathOf(element: Element | null): Element[] {
  if (element === null) return [];
  const root = element.getRootNode();
  return [element, ...pathOf(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null))];
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The middle of what is lit; of several choices the middle of the first, on its words where it is drawn by them. */
function placeToPress({ members: [first] }: ControlHandle, ring: DOMRect): { readonly x: number; readonly y: number } {
  const own = first?.getBoundingClientRect();
  const { left, top, width, height } = own === undefined ? ring : own.width > 4 ? own : (first?.closest('label')?.getBoundingClientRect() ?? ring);
  return { x: left + width / 2, y: top + height / 2 };
}

/** A real press on what lies there; inside shadow roots the browser finds it as for a person. */
async function pressWhilePointing({ x, y }: { readonly x: number; readonly y: number }, point: (signal: AbortSignal, done: (control: ControlId | null) => void) => void): Promise<ControlId | null> {
  const ending = new AbortController();
  const chosen = new Promise<ControlId | null>((resolve) => point(ending.signal, resolve));
  const hit = document.elementFromPoint(x, y) ?? document.documentElement;
  const { left, top } = hit.getBoundingClientRect();
  await userEvent.click(hit, { position: { x: x - left, y: y - top }, force: true });
  const control = await chosen;
  ending.abort();
  return control;
}
