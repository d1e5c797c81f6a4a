import type { PanelCommand } from '../../lib/guidance/panel-command';
import type { Choice, ChoiceKind } from '../../lib/guidance/panel-view';

export type PanelPlace = 'dock' | 'side' | 'tab';

/** What the panel can ask of the page that holds it. */
export interface PanelActs {
  readonly command: (command: PanelCommand) => void;
  readonly search: (kind: ChoiceKind, text: string) => Promise<readonly Choice[]>;
  /** The description of the page, without any value; empty when no page is read. */
  readonly diagnose?: () => Promise<string>;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly copyText?: (text: string) => Promise<boolean>;
  /** Hands a text to the user as a file. */
  readonly saveFile?: (name: string, text: string) => void;
  /** Opens the same panel at the side of the browser, where nothing can cover it; null where only the browser's own button can. */
  readonly openSide: (() => void) | null;
  /** Asks the browser for access to a site; null where it cannot be asked from. */
  readonly askAccess: ((host: string) => void) | null;
  /** Loads the panel page again, after the extension was reloaded; null in the dock, which the page has to load again. */
  readonly reload: (() => void) | null;
}
