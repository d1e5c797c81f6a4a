import type { PageReading } from '../../fields/reading';
import type { ControlRegistry } from '../control-registry';
import { findAlerts } from './find-alerts';
import { findButtons } from './find-buttons';
import { findControls } from './find-controls';
import { findFileInputs, readUpload } from './find-uploads';
import { createGroupFinder } from './group-of';
import { createLabelFinder } from './labels/find-labels';
import { layOut } from './layout';
import { createBlockFinder, mapPage } from './page-map';
import { describeControl } from './describe-control';
import { extentOf } from './scan-context';
import { createSectionReader } from './sections';
import { findTitles } from './titles';
import { createVisibility } from './visibility';

interface ScanOptions {
  readonly document: Document;
  /** Gets the handle of every control read, so that its id can be written to. */
  readonly registry: ControlRegistry;
  /** Opens a closed shadow root; asked of elements that can hold one. Null when there is none. */
  readonly openRoot?: (element: HTMLElement) => ShadowRoot | null;
  /** True for what Truelle itself drew into the page. */
  readonly isOurs?: (element: Element) => boolean;
}

/**
 * Reads one document as a person sees it: every control with its labels, titles and answer, the buttons, documents and messages.
 * Changes nothing in the page. Empty lists when the document has no body.
 */
export function scanPage({ document, registry, openRoot = () => null, isOurs = () => false }: ScanOptions): PageReading {
  const { location, title } = document;
  const address = `${location.host}${location.pathname}`;
  const view = document.defaultView;
  const root = document.querySelector('body');
  if (view === null || root === null) return { address, title, headings: [], controls: [], buttons: [], uploads: [], alerts: [] };

  const map = mapPage(root, { isOurs, openShadowRoot: openRoot });
  const visibility = createVisibility(view, map.parentOf);
  const context = { document, view, map, visibility, blockOf: createBlockFinder(map, view) };
  const fileInputs = findFileInputs(context);
  const files = fileInputs.map(({ control }) => control.target);
  const layout = layOut(context, findControls(context), files);
  const titles = findTitles(layout);
  const labelsOf = createLabelFinder(layout, titles);
  const sections = createSectionReader(layout, titles);
  const groupOf = createGroupFinder(layout);
  const buttons = findButtons(layout, files);
  const alerts = findAlerts(layout);

  const starts = new Map(layout.controls.map((control) => [control, extentOf(control, map).start]));
  const startOf = (control: (typeof layout.controls)[number]): number => starts.get(control) ?? 0;
  const controls = [...layout.controls].sort((left, right) => startOf(left) - startOf(right));
  const places = [...controls.map(startOf), ...buttons.map(({ at }) => at), ...alerts.map(({ at }) => at)].sort((left, right) => left - right);
  const ranks = new Map(places.map((at, rank) => [at, rank]));
  const orderOf = (at: number): number => ranks.get(at) ?? 0;

  return {
    address,
    title,
    headings: titles.headings.map(({ text, level }) => ({ text, level })),
    controls: controls.map((control) => {
      const at = startOf(control);
      const place = { section: sections.ofControl(control), order: orderOf(at), group: groupOf(control), inDialog: sections.isInDialog(at) };
      return describeControl(control, labelsOf(control), place, registry);
    }),
    buttons: buttons.map(({ element, name, isDisabled, at }) => ({
      id: registry.idOf(element),
      name,
      section: sections.at(at),
      disabled: isDisabled,
      order: orderOf(at),
      inDialog: sections.isInDialog(at),
    })),
    uploads: fileInputs.map((upload) => ({
      id: registry.idOf(upload.control.target),
      ...readUpload(upload, labelsOf(upload.control).candidates, layout),
    })),
    alerts: alerts.map(({ text, at }) => ({ text, order: orderOf(at) })),
  };
}
