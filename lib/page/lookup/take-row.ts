import type { LookupRecipe } from '../../portal/description';
import { enter, press, strike } from '../apply/page-events';
import { settle } from '../apply/turns';
import { waitFor } from '../apply/wait-for';
import type { PageOutcome } from './page-outcome';
import { isBusy, type GridRow } from './results-grid';
import { isStillOpen, queryButton } from './search-surface';

interface Taking {
  readonly recipe: LookupRecipe;
  readonly surface: HTMLElement;
  /** The row as it stands now; null when it is gone. */
  readonly row: () => Promise<GridRow | null>;
  readonly outcome: PageOutcome;
  /** What the row shows and the page may show already: taking it again then changes nothing. */
  readonly mustShow: readonly string[];
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** A dialog that is going to close begins to within this time; one that says it is busy is given longer. */
const reactionMs = 1200;
const busyMs = 15_000;
/** How long a dialog may take to hear Escape by itself. */
const escapeMs = 300;
/** How long the form may take to show what was taken. */
const fillingMs = 10_000;

/** Takes a row by the ways of the recipe, one after the other, until the dialog closes and the page shows something new. */
export async function takeRow(taking: Taking): Promise<boolean> {
  const { recipe, surface, outcome, document, signal } = taking;
  for (const way of recipe.choose) {
    if (signal.aborted) return false;
    const row = await taking.row();
    if (row === null) return false;
    if (!(await ways[way](row.element, surface, recipe))) continue;
    const isClosed = (): boolean => !isStillOpen(surface);
    let closed = await waitFor(isClosed, { document, signal, limitMs: reactionMs });
    if (closed === null && isBusy(surface)) closed = await waitFor(isClosed, { document, signal, limitMs: busyMs });
    if (closed === true) return hasFilled(taking);
    if (outcome.hasChanged() && (await hasFilled(taking))) return close(surface, document, signal);
  }
  return false;
}

async function hasFilled({ outcome, mustShow, document, signal }: Taking): Promise<boolean> {
  // The same person taken once more changes nothing, and is no failure.
  if (outcome.showedAll(mustShow)) return true;
  return (await waitFor(outcome.hasChanged, { document, signal, limitMs: fillingMs })) === true;
}

/** Names of a button that closes and does nothing else. */
const closers = ['Fermer', 'Fermer la fenêtre', 'Fermer la boîte de dialogue', 'Fermer la recherche', 'Close', 'X', '×', '✕', '✖', 'Annuler', 'Annuler la recherche', 'Cancel', 'Retour'];

/** Closes a dialog by its own button, else by Escape; false when it stays. */
export async function close(surface: HTMLElement, document: Document, signal: AbortSignal): Promise<boolean> {
  const isClosed = (): boolean => !isStillOpen(surface);
  if (isClosed()) return true;
  const button = queryButton(surface, closers) ?? surface.querySelector<HTMLElement>(':is(button, a, [role=button], [onclick], span, i)[class*=close i]');
  if (button !== null) {
    await press(button);
    if ((await waitFor(isClosed, { document, signal, limitMs: reactionMs })) === true) return true;
  }
  strike(document.activeElement instanceof HTMLElement && surface.contains(document.activeElement) ? document.activeElement : surface, 'Escape');
  // The browser listens to no key that a script sends: its own dialogs are asked as its Escape asks them.
  const native = surface.closest('dialog');
  if (native?.open === true && (await waitFor(isClosed, { document, signal, limitMs: escapeMs })) === null && mayClose(native)) native.close();
  return (await waitFor(isClosed, { document, signal, limitMs: reactionMs })) === true;
}

/** False for a dialog that the page holds open against Escape. */
function mayClose(dialog: HTMLDialogElement): boolean {
  return dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
}

type Way = (row: HTMLElement, surface: HTMLElement, recipe: LookupRecipe) => Promise<boolean>;

/** Each way returns false when the row or the dialog offers nothing for it. */
const ways: Readonly<Record<LookupRecipe['choose'][number], Way>> = {
  async 'double-click'(row) {
    await press(pressedPart(row), 2);
    return true;
  },
  async click(row) {
    await press(row.querySelector<HTMLElement>('a[href], [role=link]') ?? pressedPart(row));
    return true;
  },
  async button(row, surface, { chooseButtons }) {
    const inRow = queryButton(row, chooseButtons);
    if (inRow === null) {
      await press(row.querySelector<HTMLElement>('input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]') ?? pressedPart(row));
      await settle();
    }
    if (!isStillOpen(surface)) return true;
    const button = inRow ?? queryButton(surface, chooseButtons);
    if (button === null) return false;
    await press(button);
    return true;
  },
  async enter(row) {
    const focusable = row.matches('[tabindex]') ? row : (row.querySelector<HTMLElement>('[tabindex], a[href], button') ?? row);
    enter(focusable);
    await settle();
    strike(focusable, 'Enter');
    return true;
  },
};

/** A person presses the words of a row, not its edge. */
function pressedPart(row: HTMLElement): HTMLElement {
  return [...row.querySelectorAll<HTMLElement>('td, [role=gridcell], [role=cell]')].find((cell) => cell.textContent.trim() !== '') ?? row;
}
