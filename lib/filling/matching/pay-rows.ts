import { isFieldId, type FieldId } from '../../fields/catalogue';
import type { ControlReading } from '../../fields/reading';
import { fitControl } from './control-fit';
import type { ControlPlace } from './control-place';
import { spellOut } from './label-words';
import { ownLabels } from './own-labels';

type Role = 'from' | 'to' | 'rate' | 'base';

interface Cell {
  readonly control: ControlReading;
  readonly role: Role;
  readonly year: number | null;
  readonly period: number | null;
}

/** The pay table as found: which control holds which cell, and which could hold several. */
export interface PayCells {
  readonly found: ReadonlyMap<ControlReading, FieldId>;
  readonly unclear: ReadonlyMap<ControlReading, readonly FieldId[]>;
}

/**
 * Ties the controls of a pay table to its cells by what they ask (from, to, rate, base), by the year and period written
 * beside or above them, and, within one year, by their order. A cell that two controls claim is given to neither.
 */
export function readPayRows(controls: readonly ControlReading[], places: ReadonlyMap<ControlReading, ControlPlace>): PayCells {
  const cells = withGridYears(controls.flatMap((control) => readCell(control, places.get(control))));
  const found = new Map<ControlReading, FieldId>();
  const unclear = new Map<ControlReading, readonly FieldId[]>();
  const claims = new Map<FieldId, ControlReading[]>();
  for (const cell of cells) {
    const period = cell.period ?? periodByOrder(cell, cells);
    const field = fieldOf(cell.year, period, cell.role);
    if (field === null) unclear.set(cell.control, candidates(cell));
    else claims.set(field, [...(claims.get(field) ?? []), cell.control]);
  }
  for (const [field, claimants] of claims) {
    const [first] = claimants;
    if (claimants.length === 1 && first !== undefined) found.set(first, field);
    else for (const control of claimants) unclear.set(control, [field]);
  }
  return { found, unclear };
}

function readCell(control: ControlReading, place: ControlPlace | undefined): readonly Cell[] {
  if (place === undefined || place.is === 'stranger') return [];
  const labels = ownLabels(control).map((label) => spellOut(label.text));
  const titles = control.section.map((title) => spellOut(title.text)).reverse();
  const texts = [...labels, ...titles];
  const isPay = place.sections.includes('wages') || texts.some((text) => /\bremuneration\b/.test(text)) || yearTitle.test(titles[0] ?? '');
  if (!isPay) return [];
  // Column titles stand in the path: what is asked is said by the label, else by the innermost title.
  const role = [...labels, ...titles.slice(0, 2)].map(roleIn).find((found) => found !== null);
  if (role === undefined) return [];
  // An amount of the SMC is no choice between SMIC and SMC.
  if (role === 'base' && (control.kind === 'number' || (control.kind === 'text' && !texts.some((text) => /\bsmic\b|\bbase\b/.test(text))))) return [];
  const field = fieldOf(1, 1, role);
  if (field === null || fitControl(control, field) === 0) return [];
  const rank = texts.map(rankPair).find((found) => found !== null);
  const year = rank?.[0] ?? texts.map(yearIn).find((found) => found !== null) ?? null;
  const period = rank?.[1] ?? texts.map(periodIn).find((found) => found !== null) ?? null;
  return [{ control, role, year, period }];
}

// « 2ème année d’exécution du contrat » stands over pay, and over nothing else in a contract.
const yearTitle = /^(?:[1-4] annee|annee(?: numero)? [1-4])(?: d execution(?: du contrat)?)?$/;

function roleIn(text: string): Role | null {
  const rest = text.replace(/\bremuneration\b|\b[1-4] (?:annee|periode)\b|\b(?:annee|periode)(?: numero)? [1-4]\b|\b[1-4] [12]\b/g, ' ').trim();
  if (/%|\b(?:taux|pourcentage)\b/.test(rest)) return 'rate';
  if (/\b(?:smic|smc|base|reference|assiette)\b/.test(rest) && !/\b(?:montant|brut|salaire brut)\b/.test(rest)) return 'base';
  if (/(?:^|\W)(?:du|debut|a partir du|a compter du)$|^(?:date (?:de )?)?(?:debut|du)\b/.test(rest)) return 'from';
  if (/(?:^|\W)(?:au|fin|jusqu au)$|^(?:date (?:de )?)?(?:fin|au|jusqu)\b/.test(rest)) return 'to';
  return null;
}

function yearIn(text: string): number | null {
  const found = /\b([1-4]) annee\b|\bannee(?: numero)? ([1-4])\b|^(?:a|an) ?([1-4])$/.exec(text);
  return found === null ? null : Number(found[1] ?? found[2] ?? found[3]);
}

function periodIn(text: string): number | null {
  // « Année 1, période 2 »: the 1 is the year's.
  const found = /\b([12]) periode\b|\bperiode(?: numero)? ([12])\b/.exec(text.replace(/\b[1-4] annee\b|\bannee(?: numero)? [1-4]\b/, ' '));
  return found === null ? null : Number(found[1] ?? found[2]);
}

function rankPair(text: string): readonly [number, number] | null {
  const found = /^(?:rang |ordre |periode )?([1-4]) ([12])$/.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

function periodByOrder(cell: Cell, cells: readonly Cell[]): number | null {
  if (cell.year === null) return null;
  const alike = cells.filter((other) => other.year === cell.year && other.role === cell.role).sort((a, b) => a.control.order - b.control.order);
  if (alike.length > 2 || alike.some((other) => other.period !== null)) return null;
  return alike.indexOf(cell) + 1;
}

/** A bare grid of eight rows is the form's own: four years of two periods. */
function withGridYears(cells: readonly Cell[]): readonly Cell[] {
  if (cells.some((cell) => cell.year !== null || cell.period !== null)) return cells;
  return cells.map((cell) => {
    const column = cells.filter((other) => other.role === cell.role).sort((a, b) => a.control.order - b.control.order);
    const row = column.indexOf(cell);
    return column.length === 8 ? { ...cell, year: Math.floor(row / 2) + 1, period: (row % 2) + 1 } : cell;
  });
}

function fieldOf(year: number | null, period: number | null, role: Role): FieldId | null {
  const id = `contract.wages.year${year ?? 0}.period${period ?? 0}.${role}`;
  return isFieldId(id) ? id : null;
}

function candidates(cell: Cell): readonly FieldId[] {
  const years = cell.year === null ? [1, 2, 3, 4] : [cell.year];
  const periods = cell.period === null ? [1, 2] : [cell.period];
  return years.flatMap((year) => periods.flatMap((period) => fieldOf(year, period, cell.role) ?? []));
}
