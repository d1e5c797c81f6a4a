import type { FieldId } from './catalogue';

/**
 * What Truelle saw of a page, as plain data: no node, no function. `page` makes it, everything else reasons on it.
 * Values of people stand only in `value`; no other property may repeat them.
 */
export interface PageReading {
  /** Host and path, without query or fragment. */
  readonly address: string;
  readonly title: string;
  readonly headings: readonly HeadingReading[];
  readonly controls: readonly ControlReading[];
  readonly buttons: readonly ButtonReading[];
  readonly uploads: readonly UploadReading[];
  /** Lines of the page's own error or status messages, as shown. */
  readonly alerts: readonly AlertReading[];
}

/** Identifies one control in one frame of one page load; never kept beyond it. `12:7` is control 7 of frame 12. */
export type ControlId = `${number}:${number}`;

export interface HeadingReading {
  readonly text: string;
  /** 1 to 6; a plain `div` that looks like a title gets the level its size suggests. */
  readonly level: number;
}

/** How a label was found, most explicit first; the order is the order of trust. */
export type LabelSource =
  | 'calibration' | 'aria-labelledby' | 'label-for' | 'label-wrap' | 'aria-label' | 'host-label' | 'legend' | 'label-name'
  | 'row-header' | 'cell-left' | 'cell-above' | 'term' | 'floating' | 'text-before' | 'text-after' | 'group-text' | 'label-near'
  | 'placeholder' | 'title' | 'image' | 'described-by' | 'technical-name';

export interface LabelCandidate {
  readonly text: string;
  readonly source: LabelSource;
}

/** A title above a control. `order` counts same-titled blocks on the page from 0. */
export interface SectionReading {
  readonly text: string;
  readonly source: 'heading' | 'legend' | 'tab' | 'accordion' | 'step' | 'card' | 'aria' | 'dialog' | 'row' | 'column';
  readonly order: number;
}

export type ControlKind =
  | 'text' | 'textarea' | 'editable' | 'date' | 'number' | 'select' | 'combobox' | 'listbox' | 'radio' | 'checkbox' | 'switch' | 'tags' | 'calendar' | 'split';

export interface OptionReading {
  readonly text: string;
  /** The option's technical value, when the page shows one. */
  readonly value: string | null;
}

/** One box of an answer spread over several (day / month / year, hours / minutes, NIR and key). */
export interface PartReading {
  readonly kind: 'text' | 'number' | 'select' | 'combobox';
  readonly maxLength: number | null;
  readonly hint: string;
  readonly options: readonly OptionReading[] | null;
}

export interface ControlReading {
  readonly id: ControlId;
  readonly kind: ControlKind;
  /** `type` of an `<input>`, else empty. */
  readonly inputType: string;
  /** Every label found, best first; empty when there is none. */
  readonly labels: readonly LabelCandidate[];
  /** Titles the control stands under, outermost first. */
  readonly section: readonly SectionReading[];
  /** Null when the list has to be opened to be read. */
  readonly options: readonly OptionReading[] | null;
  readonly parts: readonly PartReading[] | null;
  /** As shown: text, the chosen option's text, `true`/`false` of a box. Empty string when blank (a mask's skeleton is blank). */
  readonly value: string | boolean;
  readonly state: {
    readonly required: boolean;
    readonly readOnly: boolean;
    readonly disabled: boolean;
    readonly invalid: boolean;
    /** The browser or a password manager filled it. */
    readonly autofilled: boolean;
  };
  readonly limits: {
    readonly maxLength: number | null;
    readonly pattern: string | null;
    readonly inputMode: string | null;
  };
  /** Position in reading order over the whole page, from 0. */
  readonly order: number;
  /** Controls that share it stand in the same small group (row, fieldset, card). */
  readonly group: string;
  /** True inside a dialog of the page. */
  readonly inDialog: boolean;
}

export interface ButtonReading {
  readonly id: ControlId;
  readonly name: string;
  readonly section: readonly SectionReading[];
  readonly disabled: boolean;
  readonly order: number;
  readonly inDialog: boolean;
}

export interface UploadReading {
  readonly id: ControlId;
  readonly labels: readonly LabelCandidate[];
  readonly status: 'empty' | 'chosen' | 'pending' | 'uploaded' | 'refused';
  /** Name shown by the page; empty when none. */
  readonly fileName: string;
  /** All names shown, when there are several; absent means one or none. */
  readonly fileNames?: readonly string[];
}

export interface AlertReading {
  readonly text: string;
  readonly order: number;
}

/** A match the user showed by hand: found again by label, section and structure, never by an id alone. */
export interface Calibration {
  readonly portal: string;
  readonly field: FieldId;
  readonly label: string;
  readonly section: readonly string[];
  readonly kind: ControlKind;
  /** Place among the controls with the same label and section, from 0. */
  readonly ordinal: number;
  readonly learntOn: string;
}
