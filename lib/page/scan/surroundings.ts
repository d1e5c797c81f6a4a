import type { LabelCandidate, SectionReading } from '../../fields/reading';
import { createLabelFinder } from './labels/find-labels';
import { layOutDocument, type DocumentOptions } from './lay-out-document';
import { isHtmlElement } from './native';
import { createSectionReader } from './sections';
import { finishNow } from './steps';

/** What stands around the frame that shows a document, in the documents that hold it. */
export interface Surroundings {
  readonly section: readonly SectionReading[];
  /** Labels of the frame itself: those of its only field, when it has no others. */
  readonly labels: readonly LabelCandidate[];
  readonly inDialog: boolean;
}

const nothing: Surroundings = { section: [], labels: [], inDialog: false };

/** Reads what stands around a document shown in a frame of the same origin; nothing for the top document and for frames of other origins. */
export function readSurroundings(view: Window, options: DocumentOptions): Surroundings {
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView ?? null;
  if (frame === null || outer === null || !isHtmlElement(frame)) return nothing;
  const found = finishNow(layOutDocument(frame.ownerDocument, options));
  if (found?.layout.map.spans.has(frame) !== true) return nothing;
  const { layout, titles } = found;
  const at = layout.map.startOf(frame);
  const sections = createSectionReader(layout, titles);
  // Same-titled blocks are numbered as they are asked for: those before the frame come first.
  for (const { start } of titles.all.filter((title) => title.at >= 0 && title.at < at)) sections.at(Math.max(start, 0));
  const around = readSurroundings(outer, options);
  const control = { kind: 'editable' as const, target: frame, members: [], box: frame, named: [frame] };
  return {
    section: [...around.section, ...sections.at(at)],
    labels: createLabelFinder(layout, titles)(control).candidates,
    inDialog: around.inDialog || sections.isInDialog(at),
  };
}
