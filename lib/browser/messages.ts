import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { JudgedDocuments } from '../documents/judge-documents';
import type { KnownFile } from '../documents/read-content';
import type { FieldId } from '../fields/catalogue';
import type { ControlId, PageReading } from '../fields/reading';
import type { FieldValues, Seen } from '../fields/values';
import type { AlertLevel } from '../guidance/set-aside';
import type { PayGridView } from '../guidance/draw-pay-grid';
import type { AppliedField, FoldedTarget, LookupResult, PlannedLookup, ReceiptLine, RefusalReason, Write } from '../filling/fill-plan';
import type { LookupRecipe } from '../portal/description';
import type { CaseFacts } from '../rules/rule';

/** What a frame needs to draw marks and to hold a button, without asking anybody during the click. */
export interface FrameVerdict {
  readonly portal: string;
  readonly step: string | null;
  /** This frame's controls and the fields they are. */
  readonly fields: readonly { readonly control: ControlId; readonly field: FieldId }[];
  readonly ambiguous: readonly ControlId[];
  readonly unrecognized: readonly ControlId[];
  /** Outcomes of the last fill, by field of this frame. */
  readonly outcomes: readonly { readonly field: FieldId; readonly outcome: ReceiptLine['outcome']; readonly reason: RefusalReason | null }[];
  /** What is known of fields that are not in this frame: other frames, earlier screens of the same contract. */
  readonly elsewhere: Readonly<Partial<Record<FieldId, Seen>>>;
  readonly facts: CaseFacts;
  /** Findings that the user has set aside in the chosen dossier, by their keys. */
  readonly ignored: readonly string[];
  /** Which of the others are told. */
  readonly level: AlertLevel;
  /** False until the user opened Truelle on this page: an untouched page shows no mark. */
  readonly showsMarks: boolean;
  /** True when each help code is asked to be shown beside what bears it. */
  readonly showsCodes: boolean;
  readonly isPanelElsewhere: boolean;
  /** Keys of the findings in spite of which the user has gone on: they are not held again. */
  readonly passed: readonly string[];
  /** True once the user has been told of what is blank: after a fill, or a press that was held. */
  readonly mayAllSpeak: boolean;
  /** What the portal itself says of fields of this frame. */
  readonly portalWords: readonly { readonly field: FieldId; readonly text: string }[];
  /** Fields that the user has left, in any frame. */
  readonly left: readonly FieldId[];
  /** The computed table of pay, for the frame in which it stands; absent elsewhere. */
  readonly pay?: PayGridView;
  /** What is said of the documents, for « Transmettre »; absent where the page asks for none. */
  readonly documents?: {
    readonly judged: JudgedDocuments;
    /** Data addresses of first pages, by digest. */
    readonly thumbnails: Readonly<Record<string, string>>;
  };
}

/** One thing in spite of which the user has gone on. */
export interface PassedPoint {
  readonly key: string;
  /** Rule, or `documents`. */
  readonly rule: string;
  /** The field as the page names it; blank when it is the contract as a whole. */
  readonly title: string;
  readonly message: string;
}

/** One step of a guide, for the frame in which it is shown. */
export interface GuideSpot {
  readonly key: string;
  /** Null when the step speaks of nothing on this page. */
  readonly control: ControlId | null;
  readonly isNearest: boolean;
  readonly at: number;
  readonly of: number;
  readonly helpCode: string;
  readonly title: string;
  readonly text: string;
  readonly author: string | null;
  readonly note: string;
  readonly isDone: boolean;
  readonly takesFocus: boolean;
  /** The step has a condition of its own: it can be passed, not declared done. */
  readonly maySkip: boolean;
  /** Another frame of the page shows the step: this one only hears its keys. */
  readonly isElsewhere: boolean;
}

/** A file that the documents page has read. */
export interface ReadDocument {
  readonly tab: number;
  /** The upload field it was chosen in; null when that could not be told. */
  readonly upload: ControlId | null;
  readonly file: KnownFile;
  readonly thumbnail: string | null;
}

/** What the portal shows of one contract, to be kept in the notebook. */
export interface CapturedPage {
  readonly portal: string;
  readonly values: FieldValues;
}

interface Protocol {
  /** Detector → background: this frame looks like a page of a portal. */
  detected(): void;
  /** Portal script → background: ready in this frame. The answer is a number that no other frame of any page load of the tab has had. */
  frameReady(): { frame: number };
  /** `frame` is the number that `frameReady` gave. */
  frameRead(data: { frame: number; reading: PageReading }): void;
  /** Portal script → background: the user has opened the dock; from now on the page shows its marks. */
  dockOpened(): void;
  /** Portal script → background: shows a field that may stand in another frame; false when it is on no page of the tab. */
  fieldWanted(data: { field: FieldId }): boolean;
  /** Portal script → background: the user has gone on in spite of these. */
  guardPassed(data: { passed: readonly PassedPoint[] }): void;
  /** Portal script → background: the user wants the computed pay written into the table. */
  payWanted(): void;
  /** Portal script → background: the user has left these fields, or was told at a button of all that is blank. */
  fieldsLeft(data: { controls: readonly ControlId[]; isHeld: boolean }): void;
  notebookWanted(data: { at: string }): void;
  /** Notebook → background: opens the portal on a dossier of the queue, the next one when no id is given. */
  enterCase(data: { id: string | null }): void;
  /** Notebook → background: what the pages of the contract in a tab show; null when there is none. */
  capturePage(data: { tab: number }): CapturedPage | null;
  /** Portal script → background: the user has pressed the portal's own button that keeps a draft. */
  draftAsked(): void;

  /** Background → portal script of one frame. */
  scanFrame(): PageReading;
  /** To a frame that the background has lost sight of: it says again what it shows. */
  tellFrame(): void;
  judgeFrame(data: { verdict: FrameVerdict }): void;
  /** The same batch asked twice gives the same answer: a worker that died in between asks again. */
  applyBatch(data: { batch: string; writes: readonly Write[]; strategies: Readonly<Record<string, string>> }): AppliedField[];
  runLookup(data: { batch: string; recipe: LookupRecipe; planned: PlannedLookup }): LookupResult;
  chooseRow(data: { batch: string; row: number }): LookupResult;
  /** Ends when the user has validated the card, or has chosen by hand what the search should have found. */
  waitForCard(data: { batch: string; recipe: LookupRecipe }): LookupResult;
  /** The user goes on without the search: its dialog is closed, and nobody waits for it any more. */
  leaveLookup(data: { keepsCard: boolean }): void;
  clearLookup(data: { batch: string; recipe: LookupRecipe }): boolean;
  stopFrame(): void;
  /** Opens a fold or tab that hides one of these, for a fill; false when there is none. */
  unfold(data: { targets: readonly FoldedTarget[] }): boolean;
  /** Brings the folds and tabs that a fill has opened back to how they were. */
  foldBack(): void;
  showControl(data: { control: ControlId }): boolean;
  /** Shows one step of a guide; null takes it away. */
  showGuideStep(data: { spot: GuideSpot | null }): void;
  /** Portal script → background: what the user pressed in the step shown. */
  guideActed(data: { act: 'next' | 'previous' | 'skip' | 'quit' }): void;
  /** The thing that opens a search; null when this frame has none, or cannot tell which. */
  findOpener(data: { recipe: LookupRecipe }): ControlId | null;
  /** Opens the tab or fold that hides one of these labels, or that bears one of these titles; false when nothing was opened. */
  revealHidden(data: { labels: readonly string[]; titles: readonly string[] }): boolean;
  /** The user is asked to press a control, or its label, in any frame. The answer comes as `controlPointed`, once. */
  startPointing(data: { label: string }): void;
  stopPointing(): void;
  /** Portal script → background: the control shown; null when the user pressed Escape. */
  controlPointed(data: { control: ControlId | null }): void;
  setDock(data: { state: 'open' | 'folded' | 'toggle' | 'other-side' | 'page' }): void;
  /** Whether a press in the dock is the user's own: the page may hide it, or have it move under the pointer. */
  askDockTrust(): 'trusted' | 'hidden' | 'moved';
  /** Portal script → background, during a batch. */
  fieldWritten(data: { batch: string; field: FieldId }): void;
  /** Portal script → background: a link that was clicked for the user is a script of its page, which only the page's own world can run. */
  scriptLinkClicked(data: { address: string }): void;
  /** Portal script → background: a file is coming; the page that reads documents is to be there. */
  documentsWanted(data: { names: readonly string[] }): void;
  /** Portal script → documents page: a file that the user has just chosen. False when it could not be read at all. */
  readDocument(data: { file: File; upload: ControlId | null }): boolean;
  /** Documents page → background. */
  documentRead(data: ReadDocument): void;
  /** Background → documents page; false when it no longer has that file. */
  recognizeText(data: { tab: number; digest: string }): boolean;
  stopRecognition(): void;
  /** Documents page → background: from 0 to 1; null when it has ended. */
  recognitionAdvanced(data: { tab: number; digest: string; share: number | null }): void;
  /** Portal script → background: the answer is ready; wakes a worker that died while it waited. */
  batchEnded(data: { batch: string }): void;
}

const messenger = defineExtensionMessaging<Protocol>();

/** Sends to the background, or to one frame of a tab. Rejects when nobody is there to answer. */
export const sendMessage = messenger.sendMessage;

/** Listens in this context; what other extensions or pages send never arrives (no external connection is declared). */
export const onMessage = messenger.onMessage;

/** True when a message comes from Truelle's script in a frame of a tab, not from one of its pages nor from elsewhere. */
export function isFrameSender(sender: Runtime.MessageSender): sender is Runtime.MessageSender & { tab: { id: number }; frameId: number } {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId !== undefined && (!isOwnPage(sender) || isDemonstration(sender));
}

/** The page to try on is a page of ours that stands in for a portal: the same script runs in it. */
function isDemonstration({ url }: Runtime.MessageSender): boolean {
  return url?.split(/[?#]/)[0] === browser.runtime.getURL('/demonstration.html');
}

/** True when a message or a connection comes from a page of the extension itself. */
export function isOwnPage(sender: { readonly id?: string | undefined; readonly url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}
