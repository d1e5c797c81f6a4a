import type { PageReading } from '../../fields/reading';
import type { LookupRecipe } from '../../portal/description';
import { watchOverlays } from '../apply/overlays';
import { press } from '../apply/page-events';
import { waitFor } from '../apply/wait-for';
import type { ControlRegistry } from '../control-registry';
import { queryOpener } from './find-opener';
import { bareWords, type KnownTitles } from './known-titles';
import { watchOutcome } from './page-outcome';
import { queryButton } from './search-surface';

interface Clearing {
  readonly recipe: LookupRecipe;
  readonly read: () => PageReading;
  readonly registry: ControlRegistry;
  readonly titles: KnownTitles;
  readonly document: Document;
  readonly isOurs: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

const answerMs = 5000;
const confirmations = ['Oui', 'Confirmer', 'Supprimer', 'OK', 'Valider'];

/** Presses the bin that stands beside the opener of a search, and says yes when the page asks. False when nothing was taken back. */
export async function clearChoice({ recipe, read, registry, titles, document, isOurs, signal }: Clearing): Promise<boolean> {
  const reading = read();
  const opener = queryOpener({ recipe, reading, registry, titles, document });
  if (opener === null) return false;
  const names = recipe.clearButtons.map(bareWords);
  const bins = reading.buttons.filter(({ name, disabled, inDialog }) => !disabled && !inDialog && names.some((wanted) => ` ${bareWords(name)} `.startsWith(` ${wanted} `)));
  const bin = nearest(opener, bins.map(({ id }) => registry.queryElement(id)).filter((element) => element !== undefined), openersOf(reading, registry, opener));
  if (bin === null) return false;
  const outcome = watchOutcome(document, (element) => !isOurs(element));
  const overlays = watchOverlays(bin);
  try {
    await press(bin);
    await waitFor(() => outcome.hasChanged(), { document, signal, limitMs: answerMs });
    const asked = overlays.opened().find((element) => !isOurs(element) && element.querySelector('button, [role=button], input[type=button]') !== null && !element.contains(opener));
    const yes = asked === undefined ? null : queryButton(asked, confirmations);
    if (yes !== null) {
      await press(yes);
      await waitFor(() => !yes.isConnected, { document, signal, limitMs: answerMs });
    }
    return outcome.hasChanged();
  } finally {
    overlays.stop();
  }
}

/** Other magnifiers of the page: a bin beyond one of them belongs to it. */
function openersOf(reading: PageReading, registry: ControlRegistry, own: HTMLElement): HTMLElement[] {
  const magnifiers = reading.buttons.filter(({ name }) => /^(loupe|rechercher|selectionner|choisir)\b/.test(bareWords(name)));
  return magnifiers.map(({ id }) => registry.queryElement(id)).filter((element) => element !== undefined && element !== own).filter((element) => element !== undefined);
}

/** The bin that shares the closest part of the page with the opener, when that part holds no other opener. */
function nearest(opener: HTMLElement, bins: readonly HTMLElement[], others: readonly HTMLElement[]): HTMLElement | null {
  for (let around = opener.parentElement; around !== null; around = around.parentElement) {
    const scope = around;
    if (others.some((other) => scope.contains(other))) return null;
    const inside = bins.filter((bin) => scope.contains(bin));
    const [only, ...more] = inside;
    if (only !== undefined) return more.length === 0 ? only : null;
  }
  return null;
}
