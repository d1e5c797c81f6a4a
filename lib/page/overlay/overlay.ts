import type { FieldId } from '../../fields/catalogue';
import type { FieldState } from '../../fields/field-state';
import type { ControlId } from '../../fields/reading';
import type { ControlHandle } from '../control-registry';
import type { GuardedEffect } from '../guard';

/** What Truelle draws over one frame of the portal. Nothing of it stands in the page's own tree but one host under `<html>`. */
export interface Overlay {
  /** Replaces all marks; those with the same key keep their element, so that nothing flickers. An empty list draws none. */
  readonly setMarks: (marks: readonly Mark[]) => void;
  /** Writes help codes beside what bears them; an empty list takes them away. */
  readonly setCodes: (tags: readonly CodeTag[]) => void;
  /** Opens the sentence of a mark under its field; false when there is no such mark, or it has nothing to say. */
  readonly openSentence: (key: string) => boolean;
  readonly closeSentence: () => void;
  /** Scrolls to an element, puts the focus into it and lights it until the next key or press. */
  readonly light: (element: HTMLElement) => void;
  /** Rings an element where it stands, while the user is about to show a field; null takes the ring away. */
  readonly aim: (element: HTMLElement | null) => void;
  /** Shows one numbered step over the page; null takes it away and gives the focus back. */
  readonly setSpot: (spot: Spot | null) => void;
  /** Offers to fill the table of pay beside it; null takes the offer away. */
  readonly setPay: (offer: PayOffer | null) => void;
  /** Asks before a held act goes on. A second question while one stands takes its place; the first is answered `dismissed`. */
  readonly askGuard: (question: GuardQuestion) => Promise<GuardAnswer>;
  /** Top frame only: nothing happens elsewhere. `hidden` leaves no tab either. */
  readonly setDock: (state: DockState | DockMove) => void;
  readonly dockState: () => DockState;
  /** The page has drawn other buttons: the dock gives way to those that must stay clear. */
  readonly refitDock: () => void;
  /** Whether a press in the dock is the user's own: not when the page fades, moves or covers it, nor when it has just moved under the pointer. Costs a layout. */
  readonly dockTrust: () => DockTrust;
  /** The number on the folded tab; crimson when a finding blocks. */
  readonly setDockCount: (count: number, isBlocking: boolean) => void;
  /** Says one sentence beside an element that is no field, until the user's next press or key. */
  readonly say: (element: HTMLElement, text: string) => void;
  /** Says one sentence to screen readers, politely. */
  readonly announce: (text: string) => void;
  /** True for our host: what hit tests and scans must look through. */
  readonly isOurs: (element: Element) => boolean;
  /** Draws again after the caller moved the page by means that no browser event tells. Rarely needed. */
  readonly refresh: () => void;
}

export type DockState = 'open' | 'folded' | 'hidden';
/** `page` gives the focus back to what had it in the page. */
export type DockMove = 'toggle' | 'other-side' | 'page';
export type DockTrust = 'trusted' | 'hidden' | 'moved';
export type DockSide = 'left' | 'right';

export interface Mark {
  /** Stable from one call to the next: the control's id does. */
  readonly key: ControlId;
  readonly handle: ControlHandle;
  readonly state: FieldState;
  /** The field as the page names it; never its value. */
  readonly label: string;
  readonly helpCode: string;
  /** What can be read under the field, worst first; empty when the state's word says it all. */
  readonly notes: readonly Note[];
}

export interface CodeTag {
  readonly code: string;
  readonly element: HTMLElement;
}

export interface Note {
  readonly state: FieldState;
  readonly message: string;
  readonly source: { readonly reference: string; readonly url: string | null } | null;
}

/** What « Remplir la grille » shows beside the table of pay, in words ready to be read. */
export interface PayOffer {
  /** The cells of the table, the first row first. */
  readonly cells: readonly HTMLElement[];
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly notes: readonly string[];
  /** What is written there and would be replaced. */
  readonly replaced: readonly string[];
  /** Word of the button that writes; null when nothing can be written. */
  readonly write: string | null;
  /** Why the pay cannot be told, and what is missing; null when it can. */
  readonly refusal: { readonly reason: string; readonly missing: readonly { readonly field: FieldId; readonly label: string }[] } | null;
  readonly onWrite: () => void;
  readonly onGoTo: (field: FieldId) => void;
}

export interface Spot {
  /** The same from one call to the next as long as the step is: then it is neither announced again nor scrolled to. */
  readonly key: string;
  /** Null when the step speaks of nothing on this page. */
  readonly element: HTMLElement | null;
  /** The element is not the one meant but the nearest to it: ringed, without a veil. */
  readonly isNearest: boolean;
  /** Number on the ring, and place among the steps. */
  readonly at: number;
  readonly of: number;
  readonly helpCode: string;
  /** What to do, then where to find it; the second may be empty. */
  readonly title: string;
  readonly text: string;
  /** Whose words these are; null when they are Truelle's. */
  readonly author: string | null;
  /** Why what is meant is not shown; blank when it is. */
  readonly note: string;
  /** What the step asks for is done already. */
  readonly isDone: boolean;
  /** The user has asked for this step: the focus goes to its element. */
  readonly takesFocus: boolean;
  /** Another frame of the page shows it: here it is only gone through by its keys. */
  readonly isElsewhere?: boolean;
  /** Absent on the first step. */
  readonly onPrevious?: () => void;
  readonly onSkip?: () => void;
  /** Absent when only the condition of the step, or « Passer », goes on. */
  readonly onNext?: () => void;
  readonly onQuit: () => void;
}

export interface GuardQuestion {
  /** `next` is asked as « Avant de continuer », `send` as « Avant de transmettre ». */
  readonly effect: GuardedEffect;
  readonly points: readonly GuardPoint[];
  /** What is about to be sent; absent where no document is. */
  readonly documents?: readonly GuardDocument[];
}

/** A document as the question shows it. */
export interface GuardDocument {
  readonly title: string;
  /** Name of the file; blank when there is none. */
  readonly fileName: string;
  readonly state: 'good' | 'info' | 'warning' | 'blocking';
  /** The state in words: « Conforme », « Non contrôlé ». */
  readonly word: string;
  /** Picture of the first page as a data address; null when there is none. */
  readonly thumbnail: string | null;
}

export interface GuardPoint extends Note {
  /** Rule, or `documents`. */
  readonly rule: string;
  readonly state: 'blocking' | 'warning' | 'info';
  /** The field as the page names it. */
  readonly title: string;
  readonly helpCode: string;
}

/** `dismissed`: back to the page, neither corrected nor gone on. */
export type GuardAnswer = 'correct' | 'continue' | 'dismissed';

export interface OverlayOptions {
  readonly document: Document;
  /** Aborted when the extension is reloaded: takes everything away. */
  readonly signal: AbortSignal;
  /** Text of tokens.css, components.css and overlay.css, in this order. */
  readonly styles: readonly string[];
  /** Only so that axe can look inside. */
  readonly isOpenToTests?: boolean;
  /** Null in every frame but the top one. */
  readonly dock: DockOptions | null;
}

export interface DockOptions {
  /** Address of `panel.html`. */
  readonly url: string;
  readonly side: DockSide;
  readonly state: DockState;
  /** What the dock must never cover: the buttons that leave the step, as they stand now. */
  readonly keepClear: () => readonly HTMLElement[];
  /** The fields of the page as they stand now. */
  readonly fields: () => readonly HTMLElement[];
  /** `chooseDockSide` of `lib/guidance`: this folder measures, that one decides. */
  readonly chooseSide: (scene: DockScene) => DockSide | 'folded';
  /** The user moved or folded it: to be remembered. Not told when it folds by itself to make room. */
  readonly onChange: (side: DockSide, state: DockState) => void;
}

/** What the side of the dock is chosen from, in the viewport's own pixels. */
interface DockScene {
  readonly viewportWidth: number;
  readonly dockWidth: number;
  readonly preferred: DockSide;
  readonly keepClear: readonly { readonly left: number; readonly right: number }[];
  readonly fields: () => readonly { readonly left: number; readonly right: number }[];
}
