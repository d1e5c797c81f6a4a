import { formatFrenchDate, type IsoDate } from '../fields/iso-date';
import type { DatedValue } from '../law/dated-value';
import { findValuesDueForRevision, legalValues } from '../law/legal-values';

/** A legal value as the page « Valeurs légales » shows it. */
export interface LegalValueView {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** The latest first. */
  readonly amounts: readonly { readonly days: string; readonly text: string; readonly reference: string; readonly url: string | null }[];
  /** « Vérifié le 23/11/2026 ». */
  readonly checked: string;
  /** What to beware of, in French; blank when all is well. */
  readonly warning: string;
}

/** Draws every legal value that Truelle uses, those to be checked again first. */
export function drawLegalValues(today: IsoDate, values: readonly DatedValue<unknown>[] = legalValues): readonly LegalValueView[] {
  const due = new Set(findValuesDueForRevision(today, values));
  return [...values].sort((one, other) => Number(due.has(other)) - Number(due.has(one))).map((value) => draw(value, due.has(value)));
}

function draw(value: DatedValue<unknown>, isDue: boolean): LegalValueView {
  const { id, label, unit, amounts, checkedOn, expectedRevision } = value;
  const since = expectedRevision === null ? '' : ` depuis le ${formatFrenchDate(expectedRevision)}`;
  const due = isDue ? `Une révision est attendue${since}\u00a0: vérifiez cette valeur avant de vous y fier.` : '';
  const unsourced = value.isSourced ? '' : 'Aucun texte n’a été lu pour cette valeur.';
  return {
    id,
    label,
    unit,
    amounts: [...amounts].reverse().map(({ from, until, text, reference, url }) => ({ days: tellDays(from, until), text, reference, url })),
    checked: `Vérifié le ${formatFrenchDate(checkedOn)}`,
    warning: [due, unsourced].filter(Boolean).join(' '),
  };
}

function tellDays(from: IsoDate | null, until: IsoDate | null): string {
  if (from === null) return until === null ? 'Sans limite de date' : `Jusqu’au ${formatFrenchDate(until)}`;
  return until === null ? `Depuis le ${formatFrenchDate(from)}` : `Du ${formatFrenchDate(from)} au ${formatFrenchDate(until)}`;
}
