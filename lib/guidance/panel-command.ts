import type { FieldId, SectionId } from '../fields/catalogue';
import type { ControlId } from '../fields/reading';
import type { DraftChange } from './change-draft';
import type { Guide } from './guide';
import type { ChoiceKind } from './panel-view';

/** What the user can ask for in the panel. */
export type PanelCommand =
  | { readonly do: 'choose'; readonly kind: ChoiceKind; readonly id: string | null }
  | { readonly do: 'preview' }
  | { readonly do: 'fill'; readonly sections: readonly SectionId[] | 'all'; readonly fields: readonly FieldId[] | 'all'; readonly replace: readonly FieldId[] }
  | { readonly do: 'cancel' }
  | { readonly do: 'undo'; readonly fields: readonly FieldId[] | 'all' }
  | { readonly do: 'answer'; readonly row: number }
  /** Goes on without this search: the user does it later, by hand. */
  | { readonly do: 'skip-lookup' }
  /** Asked in the dock only, whose head stands in the panel: folds it, sends it to the other side, gives the focus back to the page. */
  | { readonly do: 'dock'; readonly to: 'folded' | 'other-side' | 'page' }
  | { readonly do: 'go-to'; readonly field: FieldId }
  | { readonly do: 'show-control'; readonly control: ControlId }
  /** Goes to what bears a help code, opening the tab or fold that hides it. */
  | { readonly do: 'show-help'; readonly code: string }
  | { readonly do: 'show-codes'; readonly isOn: boolean }
  /** Begins to write a guide, or gives it up. */
  | { readonly do: 'draft-guide'; readonly isOn: boolean }
  | { readonly do: 'change-draft'; readonly change: DraftChange }
  | { readonly do: 'point-guide'; readonly isOn: boolean }
  | { readonly do: 'start-guide'; readonly guide: Guide }
  | { readonly do: 'guide'; readonly act: 'next' | 'previous' | 'skip' | 'quit' }
  /** This control is this field, here and at every visit. */
  | { readonly do: 'calibrate'; readonly control: ControlId; readonly field: FieldId }
  /** Asks the user to press the field on the page. */
  | { readonly do: 'point'; readonly field: FieldId }
  | { readonly do: 'stop-pointing' }
  | { readonly do: 'forget-calibration'; readonly field: FieldId }
  /** Content of a file of calibrations, as chosen by the user. */
  | { readonly do: 'import-calibrations'; readonly content: string }
  /** The user takes the page as it is now: what went missing is not spoken of any more. */
  | { readonly do: 'accept-coverage' }
  | { readonly do: 'show-upload'; readonly upload: string }
  /** Reads the words of a scan, on this machine. */
  | { readonly do: 'recognize-text'; readonly digest: string }
  | { readonly do: 'stop-recognition' }
  | { readonly do: 'correct'; readonly rule: string }
  /** Sets an alert aside in the chosen dossier; a blocking one never is. */
  | { readonly do: 'ignore'; readonly rule: string; readonly reason: string }
  | { readonly do: 'heed'; readonly rule: string }
  /** Writes the computed pay table, in place of what stands there. */
  | { readonly do: 'fill-pay' }
  | { readonly do: 'look-again' }
  /** Chooses the next dossier of the queue in this tab. */
  | { readonly do: 'queue-next' }
  /** Passes the dossier of the queue over and chooses the next one. */
  | { readonly do: 'queue-skip' }
  | { readonly do: 'queue-pause' }
  /** Goes on with an entry that was broken off: its values are proposed for this page. */
  | { readonly do: 'resume'; readonly id: string }
  /** Erases what was kept of an entry. */
  | { readonly do: 'forget-entry'; readonly id: string }
  /** Opens the notebook on what this page shows. */
  | { readonly do: 'capture' }
  | { readonly do: 'open-notebook'; readonly at: string };
