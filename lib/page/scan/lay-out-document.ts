import { findBareUploads } from './find-bare-uploads';
import { findControls } from './find-controls';
import { findFileInputs, type FoundUpload } from './find-uploads';
import { layOut, type Layout } from './layout';
import { isHtmlElement } from './native';
import { createBlockFinder, mapPage } from './page-map';
import type { Steps } from './steps';
import { findTitles, type Titles } from './titles';
import { createVisibility } from './visibility';

export interface DocumentOptions {
  /** Opens a closed shadow root; asked of elements that can hold one. Null when there is none. */
  readonly openRoot: (element: HTMLElement) => ShadowRoot | null;
  /** True for what Truelle itself drew into the page. */
  readonly isOurs: (element: Element) => boolean;
  /** True for a card that Truelle has opened. */
  readonly isCard?: (element: Element) => boolean;
}

/** A document with everything found in it, before its controls are described. */
export interface LaidOutDocument {
  readonly layout: Layout;
  readonly titles: Titles;
  readonly uploads: readonly FoundUpload[];
}

/** Finds the controls, documents, frames and titles of one document; null when it has no body or no window. */
export function* layOutDocument(document: Document, { openRoot, isOurs, isCard = () => false }: DocumentOptions): Steps<LaidOutDocument | null> {
  const view = document.defaultView;
  const root = document.querySelector('body, frameset');
  if (view === null || root === null) return null;
  const map = yield* mapPage(root, { isOurs, openShadowRoot: openRoot });
  const context = { document, view, map, visibility: createVisibility(view, map.parentOf), blockOf: createBlockFinder(map, view), isCard };
  const withField = yield* findFileInputs(context);
  const uploads = [...withField, ...(yield* findBareUploads(context, withField))].sort((one, other) => map.startOf(one.control.target) - map.startOf(other.control.target));
  const frames = map.elements.filter(isFrame).filter(isHtmlElement).filter((element) => context.visibility.isInSight(element));
  const layout = yield* layOut(context, yield* findControls(context), [...uploads.map(({ control }) => control.target), ...frames]);
  return { layout, titles: yield* findTitles(layout), uploads };
}

/** True for an element that shows another document. */
export function isFrame(element: Element): boolean {
  return element.nodeName === 'IFRAME' || element.nodeName === 'FRAME';
}
