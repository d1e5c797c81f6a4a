import { catalogue } from '../fields/catalogue';
import { parseField } from '../fields/formats';
import { foldLabel } from '../fields/label-text';
import type { FieldValue } from '../fields/values';
import { fieldOfKey, recordSchemas, type ProfileKind, type ProfileRecord, type RecordValues } from './record';
import { restoreCell } from './table-cells';
import { idColumn, nameColumn } from './table-columns';

/** One line of a table, read: a profile, or why there is none. No sentence repeats a value. */
export type ReadRow =
  | { readonly ok: true; readonly line: number; readonly record: ProfileRecord; readonly isKnown: boolean }
  | { readonly ok: false; readonly line: number; readonly sentence: string };

export interface RowReader {
  /** Reads the cells of a line; null for a line without any value. `line` counts as the spreadsheet does. */
  readonly read: (cells: readonly string[], line: number) => ReadRow | null;
}

/**
 * Reads lines of a table as profiles. A line about somebody who is there already (same id, else same SIRET, same name and
 * birth date, same title and UAI) takes their id; a line that repeats an earlier one of the file is refused.
 */
export function openRowReader(options: {
  readonly kind: ProfileKind;
  /** The key of each column, null for one that is left out. */
  readonly keys: readonly (string | null)[];
  readonly known: readonly ProfileRecord[];
  readonly drawName: (values: RecordValues) => string;
  readonly drawId: () => string;
}): RowReader {
  const { kind, keys, known, drawName } = options;
  const byId = new Map(known.map((record) => [record.id, record]));
  const byIdentity = new Map<string, ProfileRecord | null>();
  for (const record of known) {
    const identity = identityOf(kind, record.values);
    // Two of them share it: which one is meant cannot be told.
    if (identity !== '') byIdentity.set(identity, byIdentity.has(identity) ? null : record);
  }
  const lines = new Map<string, number>();

  const read = (cells: readonly string[], line: number): ReadRow | null => {
    const refuse = (sentence: string): ReadRow => ({ ok: false, line, sentence });
    if (cells.every((cell) => cell.trim() === '')) return null;
    if (cells.slice(keys.length).some((cell) => cell.trim() !== ''))
      return refuse('Cette ligne a plus de colonnes que la première : vérifiez les séparateurs et les guillemets.');
    const { values, own, wrong } = readCells(kind, keys, cells);
    if (wrong.length > 0) return refuse(wrong.join(' '));
    if (Object.keys(values).length === 0) return refuse('Aucune colonne choisie n’est remplie sur cette ligne.');
    const identity = identityOf(kind, values);
    const id = own[idColumn] ?? '';
    const same = id !== '' ? byId.get(id) : byIdentity.get(identity);
    if (same === null) return refuse('Deux fiches du Carnet répondent à cette ligne : réunissez-les d’abord.');
    const name = (own[nameColumn] ?? '') || same?.name || drawName(values);
    if (name === '') return refuse('Il manque de quoi nommer cette fiche : remplissez son nom.');
    const record = { id: same?.id ?? (id || options.drawId()), name, values };
    if (!recordSchemas[kind].safeParse(record).success) return refuse('Un texte de cette ligne est trop long.');
    const earlier = lines.get(`id:${record.id}`) ?? (identity === '' || id !== '' ? undefined : lines.get(identity));
    if (earlier !== undefined) return refuse(`Cette ligne répète la ligne ${earlier} : seule la première est gardée.`);
    lines.set(`id:${record.id}`, line);
    if (identity !== '') lines.set(identity, line);
    return { ok: true, line, record, isKnown: same !== undefined };
  };
  return { read };
}

function readCells(kind: ProfileKind, keys: readonly (string | null)[], cells: readonly string[]) {
  const values = new Map<string, FieldValue>();
  const own: Partial<Record<string, string>> = {};
  const wrong: string[] = [];
  keys.forEach((key, place) => {
    const shown = restoreCell(cells[place] ?? '').trim();
    if (key === null || shown === '') return;
    const field = fieldOfKey(kind, key);
    if (field === null) {
      own[key] = shown;
      return;
    }
    const parsed = parseField(field, shown);
    if (parsed.ok) values.set(key, parsed.value);
    else wrong.push(`« ${catalogue[field].label} » : ${parsed.reason}`);
  });
  return { values: Object.fromEntries(values), own, wrong };
}

const identityKeys: Readonly<Record<ProfileKind, readonly string[]>> = {
  employer: ['employer.siret'],
  master: ['master.lastName', 'master.firstName', 'master.birthDate'],
  apprentice: ['apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate'],
  training: ['training.targetDiplomaTitle', 'training.cfa.uai'],
};

/** What tells one profile from all others; blank when a part of it is missing. */
export function identityOf(kind: ProfileKind, values: RecordValues): string {
  const parts = identityKeys[kind].map((key) => foldLabel(String(values[key] ?? '')));
  return parts.includes('') ? '' : `${kind}:${parts.join('|')}`;
}
