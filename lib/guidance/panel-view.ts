import type { FieldId, SectionId } from '../fields/catalogue';
import type { JudgedFile } from '../documents/judge-documents';
import type { DocumentNeed } from '../documents/needed-documents';
import type { Calibration, ControlId } from '../fields/reading';
import type { FillPlan, FillQuestion, Outcome, ReceiptLine } from '../filling/fill-plan';
import type { QueueCounts } from '../profiles/case-queue';
import type { CaseState } from '../profiles/record';
import type { Finding } from '../rules/rule';
import type { Guide } from './guide';
import type { GuideProblem } from './guide-privacy';
import type { SharedGuide } from './shared-guide';
import type { AlertLevel } from './set-aside';
import type { PayGridView } from './draw-pay-grid';

export type { FillQuestion };

/** The five profiles a contract is made of, and the dossier that joins them. */
export type ChoiceKind = 'caseFile' | 'employer' | 'master1' | 'master2' | 'apprentice' | 'training';

/** One line of a list to choose from. `detail` tells namesakes apart: birth date, town, company. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

export interface BlockView {
  readonly section: SectionId;
  readonly title: string;
  readonly recognized: number;
  readonly total: number;
  readonly toWrite: number;
  readonly kept: number;
  readonly refused: number;
  readonly isChosen: boolean;
  readonly fields: readonly { readonly field: FieldId; readonly label: string; readonly helpCode: string }[];
}

export interface UnrecognizedView {
  readonly control: ControlId;
  /** As the page names it; « champ sans nom » when it does not. */
  readonly label: string;
  readonly section: string;
  /** Fields it could be, best first; empty when none. */
  readonly candidates: readonly FieldId[];
}

/** Which page the panel drives, in the words of what can be done there. */
export type PageView =
  | { readonly is: 'recognized'; readonly portal: string; readonly step: string; readonly stepTitle: string; readonly isComplete: boolean }
  | { readonly is: 'unknown'; readonly fieldsThatLook: number; readonly controls: number }
  | { readonly is: 'loading' }
  /** Site access withdrawn by the user or the browser; the panel offers to ask for it. */
  | { readonly is: 'no-access'; readonly host: string }
  | { readonly is: 'none' };

export interface RunView {
  readonly written: number;
  readonly total: number;
  /** Block and label of what is being written; empty between two. */
  readonly current: string;
  readonly blocks: readonly { readonly section: SectionId; readonly title: string; readonly done: number; readonly total: number }[];
  readonly question: FillQuestion | null;
  /** Why the fill waits, in French; empty when it does not. */
  readonly waiting: string;
}

export interface ReceiptView {
  readonly kind: 'fill' | 'undo';
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly lines: readonly (ReceiptLine & { readonly label: string; readonly section: SectionId })[];
  /** `hh:mm` of the last read-back. */
  readonly at: string;
  readonly canUndo: boolean;
  /** Set when the fill was stopped before its end. */
  readonly stopped: 'by-user' | 'no-answer' | 'page-left' | null;
}

export interface FindingView extends Finding {
  /** Label of the first field, as the page names it. */
  readonly title: string;
  readonly helpCode: string;
  readonly section: SectionId;
  /** The values compared, as shown on the page. */
  readonly values: readonly { readonly label: string; readonly shown: string }[];
}

/** A line of the portal's own message. */
export interface PortalWordView {
  readonly text: string;
  /** Empty when the line names no field that is sure. */
  readonly fields: readonly { readonly field: FieldId; readonly label: string }[];
}

/** An alert that the user has set aside for this dossier, and why. */
export interface IgnoredView extends FindingView {
  readonly reason: string;
}

export interface UploadView {
  readonly id: string;
  readonly title: string;
  readonly isRequired: boolean;
  readonly status: 'empty' | 'chosen' | 'pending' | 'uploaded' | 'refused' | 'not-found';
  readonly fileName: string;
  /** Whether this contract asks for it; absent where nothing was judged. */
  readonly need?: DocumentNeed['level'];
  /** What of the contract decides it; may be blank. */
  readonly because?: string;
  readonly files?: readonly UploadedFileView[];
}

/** A file that stands in a slot, and what is said of it. */
export interface UploadedFileView extends JudgedFile {
  /** Data address of its first page, small; null when there is none. */
  readonly thumbnail: string | null;
  /** How far text recognition has come, from 0 to 1; null when none is at work on it. */
  readonly recognized: number | null;
}

/** Fields that the user showed by hand, on one portal. */
export interface ShownView {
  readonly calibrations: readonly Calibration[];
  /** Those that belong to this step and that it no longer has: not used. */
  readonly lost: readonly FieldId[];
  /** What was learnt last in this tab. */
  readonly learnt: Calibration | null;
  /** The field that the user is about to show on the page; null when none is asked for. */
  readonly pointing: FieldId | null;
}

/** Help codes on the page in front. */
export interface HelpView {
  /** Id of the portal whose codes they are. */
  readonly portal: string;
  /** Codes of what the page shows. */
  readonly here: readonly string[];
  /** True while the page shows each code beside what bears it. */
  readonly showsCodes: boolean;
}

/** A guide that is being written. */
export interface DraftView {
  readonly draft: SharedGuide;
  /** What may not be handed on. */
  readonly problems: readonly GuideProblem[];
  /** Each field pressed on the page becomes a step. */
  readonly isPointing: boolean;
}

/** The guides of the page in front, and the one that is being followed. */
export interface GuidesView {
  readonly run: {
    readonly title: string;
    readonly author: string | null;
    /** From 0; the number of steps at the end. */
    readonly at: number;
    readonly steps: readonly { readonly title: string; readonly text: string; readonly helpCode: string; readonly mark: 'done' | 'skipped' | null; /** Only the user can tell when it is done. */ readonly isRead: boolean }[];
    readonly missing: string;
  } | null;
  /** Absent while none is being written. */
  readonly draft?: DraftView;
  /** What can be begun here, the likeliest first; then all the others. */
  readonly offers: readonly Guide[];
  readonly others: readonly Guide[];
}

/** The queue of dossiers that is under way. */
export interface PanelQueue extends QueueCounts {
  readonly current: { readonly id: string; readonly name: string; readonly state: CaseState };
  /** Name of the one that comes next; null when none is left. */
  readonly next: string | null;
  readonly bricks: readonly { readonly state: CaseState; readonly isCurrent: boolean }[];
}

/** A contract whose entry was broken off: a session that was lost, a browser that died. */
export interface ResumeView {
  readonly id: string;
  /** The apprentice, or the company, or neither: blank. */
  readonly name: string;
  /** Day and time of its last change, in French. */
  readonly at: string;
  /** Number of fields of this page that it can still give back. */
  readonly count: number;
  /** The user goes on with it: it is what « Remplir » writes. */
  readonly isTaken: boolean;
}

/** Everything the panel draws, and nothing it has to work out. Made in the background, sent whole. */
export interface PanelView {
  readonly page: PageView;
  /** True while the notebook waits for its passphrase, which is never typed here. */
  readonly isLocked?: boolean;
  readonly chosen: Readonly<Record<ChoiceKind, Choice | null>>;
  readonly isStoreEmpty: boolean;
  readonly coverage: { readonly recognized: number; readonly total: number };
  readonly blocks: readonly BlockView[];
  readonly plan: FillPlan | null;
  readonly run: RunView | null;
  readonly receipt: ReceiptView | null;
  readonly findings: readonly FindingView[];
  /** Which alerts the user wants to be told of; absent for all. */
  readonly level?: AlertLevel;
  /** Alerts that the user has set aside in the chosen dossier; absent where nothing was judged. */
  readonly ignored?: readonly IgnoredView[];
  /** What the portal itself says on the page, with the fields it names; absent where it says nothing. */
  readonly portalWords?: readonly PortalWordView[];
  /** What the user has gone on in spite of, in this contract; absent where nothing was. */
  readonly passed?: readonly { readonly key: string; readonly title: string; readonly message: string }[];
  /** The lowest lawful pay of this contract; absent where the page has no pay table. */
  readonly pay?: PayGridView;
  readonly uploads: readonly UploadView[];
  /** Documents that the contract asks for and for which the page has no place; absent where nothing was judged. */
  readonly otherDocuments?: readonly DocumentNeed[];
  readonly unrecognized: readonly UnrecognizedView[];
  /** What the user has shown on this portal; absent where no page is read. */
  readonly shown?: ShownView;
  /** Fields that were recognized here at an earlier visit and are not any more; absent when nothing is wrong. */
  readonly missing?: readonly FieldId[];
  /** An error that the user can do something about, in French; null when there is none. */
  /** What can be pointed at by its help code; absent where no page is read. */
  readonly help?: HelpView;
  readonly guides?: GuidesView;
  readonly trouble: string | null;
  /** Absent while there is no entry to go on with. */
  readonly resume?: ResumeView;
  /** Absent while no queue is under way. */
  readonly queue?: PanelQueue;
  /** False where the dock cannot be trusted to be visible: filling is then offered in the side panel. */
  readonly mayFill: boolean;
}
