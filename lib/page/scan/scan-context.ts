import type { ControlKind } from '../../fields/reading';
import type { PageMap } from './page-map';
import type { Visibility } from './visibility';

/** A control found on the page, before its labels and sections are read. */
export interface FoundControl {
  readonly kind: ControlKind;
  readonly target: HTMLElement;
  readonly members: readonly HTMLElement[];
  /** What the user sees of it: the target, or the widget drawn around or instead of it. */
  readonly box: HTMLElement;
  /** Elements that may carry its name: target, drawn root, the element that takes the keyboard. */
  readonly named: readonly HTMLElement[];
}

/** What every part of a scan looks things up in. */
export interface ScanContext {
  readonly document: Document;
  readonly view: Window;
  readonly map: PageMap;
  readonly visibility: Visibility;
  readonly blockOf: (element: Element) => Element;
  /** True for a card that Truelle has opened: a dialog, whatever it looks like. */
  readonly isCard: (element: Element) => boolean;
}

/** First and last token of a control, widget included. */
export function extentOf(control: FoundControl, map: PageMap): { start: number; end: number } {
  const elements = [control.target, control.box, ...control.members, ...control.named].filter((element) => map.spans.has(element));
  return {
    start: Math.min(...elements.map((element) => map.startOf(element))),
    end: Math.max(...elements.map((element) => map.endOf(element))),
  };
}
