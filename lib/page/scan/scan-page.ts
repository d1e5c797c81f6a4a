import type { ControlReading, PageReading } from '../../fields/reading';
import type { ControlRegistry } from '../control-registry';
import { describeControl } from './describe-control';
import { findAlerts } from './find-alerts';
import { findButtons } from './find-buttons';
import { readUpload } from './find-uploads';
import { createGroupFinder } from './group-of';
import { createLabelFinder, type Labels } from './labels/find-labels';
import { layOutDocument, type DocumentOptions } from './lay-out-document';
import { extentOf } from './scan-context';
import { createSectionReader } from './sections';
import { finishInSlices, finishNow, type Steps } from './steps';
import { readSurroundings, type Surroundings } from './surroundings';

interface ScanOptions extends Partial<DocumentOptions> {
  readonly document: Document;
  /** Gets the handle of every control read, so that its id can be written to. */
  readonly registry: ControlRegistry;
}

/**
 * Reads one document as a person sees it: every control with its labels, titles and answer, the buttons, documents and messages.
 * The titles around the frame that shows it count as its own. Changes nothing in the page. Empty lists when the document has no body.
 */
export function scanPage(options: ScanOptions): PageReading {
  return finishNow(scanSteps(options));
}

/** The same in slices, for a page so large that reading it in one go would be felt. Rejects when the signal aborts. */
export function scanPageInSlices(options: ScanOptions, signal: AbortSignal): Promise<PageReading> {
  return finishInSlices(scanSteps(options), signal);
}

const controlsPerStep = 4;

function* scanSteps({ document, registry, openRoot = () => null, isOurs = () => false, isCard = () => false }: ScanOptions): Steps<PageReading> {
  const { location, title } = document;
  const address = `${location.host}${location.pathname}`;
  const view = document.defaultView;
  const found = yield* layOutDocument(document, { openRoot, isOurs, isCard });
  if (found === null || view === null) return { address, title, headings: [], controls: [], buttons: [], uploads: [], alerts: [] };

  const { layout, titles, uploads } = found;
  const { map } = layout;
  const labelsOf = createLabelFinder(layout, titles);
  const sections = createSectionReader(layout, titles);
  const groupOf = createGroupFinder(layout);
  const buttons = yield* findButtons(layout, uploads.map(({ control }) => control.target));
  const alerts = yield* findAlerts(layout);
  const around = readSurroundings(view, { openRoot, isOurs });

  const controls = layout.controls.map((control) => ({ control, at: extentOf(control, map).start })).sort((left, right) => left.at - right.at);
  const places = [...controls, ...buttons, ...alerts].map(({ at }) => at).sort((left, right) => left - right);
  const ranks = new Map(places.map((at, rank) => [at, rank]));
  const orderOf = (at: number): number => ranks.get(at) ?? 0;

  const described: ControlReading[] = [];
  for (const [index, { control, at }] of controls.entries()) {
    if (index % controlsPerStep === 0) yield undefined;
    const place = {
      section: [...around.section, ...sections.ofControl(control)],
      order: orderOf(at),
      group: groupOf(control),
      inDialog: around.inDialog || sections.isInDialog(at),
    };
    described.push(describeControl(control, withFrameLabels(labelsOf(control), around, controls.length), place, registry));
  }

  return {
    address,
    title,
    headings: titles.headings.map(({ text, level }) => ({ text, level })),
    controls: described,
    buttons: buttons.map(({ element, name, isDisabled, at }) => ({
      id: registry.idOf(element),
      name,
      section: [...around.section, ...sections.at(at)],
      disabled: isDisabled,
      order: orderOf(at),
      inDialog: around.inDialog || sections.isInDialog(at),
    })),
    uploads: uploads.map((upload) => ({
      id: registry.idOf(upload.control.target),
      ...readUpload(upload, labelsOf(upload.control).candidates, layout),
    })),
    alerts: alerts.map(({ text, at }) => ({ text, order: orderOf(at) })),
  };
}

/** The only field of a frame, an editor most often, is named outside of it. */
function withFrameLabels(labels: Labels, around: Surroundings, count: number): Labels {
  return labels.candidates.length > 0 || count > 1 ? labels : { ...labels, candidates: around.labels };
}
