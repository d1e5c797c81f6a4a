import { parseLine, toMap } from './interchange-line';
import { recordKinds, type KindedRecord, type RecordKind } from './record';

/** Something of a file that was kept out: where, and why in one French sentence without any value of it. */
export interface FileFault {
  readonly where: string;
  readonly sentence: string;
}

export type ParsedFile =
  | { readonly ok: false; readonly sentence: string }
  | {
      readonly ok: true;
      readonly items: readonly KindedRecord[];
      /** Records that cannot be taken. */
      readonly faults: readonly FileFault[];
      /** What was left out of records that can be taken all the same. */
      readonly remarks: readonly FileFault[];
    };

/** The interchange format, version 1. Ten thousand profiles take about 15 million characters. */
export const fileLimits = { characters: 60_000_000, records: 100_000 };

const listNames: Readonly<Record<RecordKind, string>> = {
  employer: 'employers',
  master: 'masters',
  apprentice: 'apprentices',
  training: 'trainings',
  caseFile: 'caseFiles',
};
const shownNames: Readonly<Record<RecordKind, string>> = {
  employer: 'Employeurs',
  master: 'Maîtres',
  apprentice: 'Apprentis',
  training: 'Formations',
  caseFile: 'Dossiers',
};

/** Reads a file in the interchange format. One faulty record does not keep the others out: the user decides line by line. */
export function parseInterchange(text: string): ParsedFile {
  if (text.length > fileLimits.characters) return refuseFile('Partagez ce fichier en plusieurs : il est trop grand.');
  const file = parseObject(text);
  if (file?.get('format') !== 'truelle')
    return refuseFile('Choisissez un fichier de fiches Truelle (.json) : ce fichier n’en est pas un, ou il est incomplet.');
  const version = file.get('version');
  if (version !== 1)
    return refuseFile(
      typeof version === 'number' && version > 1
        ? 'Mettez Truelle à jour pour lire ce fichier : il vient d’une version plus récente.'
        : 'Vérifiez le fichier : il ne dit pas dans quelle version de fiches Truelle il est écrit.',
    );
  const lists = recordKinds.map((kind) => ({ kind, list: file.get(listNames[kind]) ?? [] }));
  const broken = lists.find(({ list }) => !Array.isArray(list));
  if (broken !== undefined) return refuseFile(`Vérifiez le fichier : sa partie « ${shownNames[broken.kind]} » n’est pas une liste.`);
  const lines = lists.flatMap(({ kind, list }) => (Array.isArray(list) ? list.map((raw: unknown, place) => ({ kind, place, raw })) : []));
  if (lines.length > fileLimits.records) return refuseFile('Partagez ce fichier en plusieurs : il contient trop de fiches.');

  const remarks: FileFault[] = [];
  const others = [...file.keys()].filter((key) => !['format', 'version', ...Object.values(listNames)].includes(key));
  if (others.length > 0) remarks.push({ where: 'Fichier', sentence: `${sayUnknown(others)} du fichier.` });
  const items: KindedRecord[] = [];
  const faults: FileFault[] = [];
  const taken = new Set<string>();
  for (const { kind, place, raw } of lines) {
    const where = `${shownNames[kind]}, ligne ${place + 1}`;
    const line = parseLine(kind, raw);
    if (!line.ok) faults.push({ where, sentence: line.sentence });
    else if (taken.has(`${kind}:${line.item.record.id}`))
      faults.push({ where, sentence: 'Une autre fiche du fichier porte déjà cet identifiant : seule la première est gardée.' });
    else {
      taken.add(`${kind}:${line.item.record.id}`);
      items.push(line.item);
      if (line.unknown.length > 0) remarks.push({ where, sentence: `${sayUnknown(line.unknown)} de cette fiche.` });
    }
  }
  return { ok: true, items, faults, remarks };
}

/** Writes records in the interchange format, in the order given, indented so that a person can read it. */
export function serializeInterchange(items: readonly KindedRecord[]): string {
  const lists = (Object.keys(listNames) as RecordKind[]).map((kind) => [
    listNames[kind],
    items.filter((item) => item.kind === kind).map(({ record }) => record),
  ]);
  return `${JSON.stringify({ format: 'truelle', version: 1, ...Object.fromEntries(lists) }, null, 2)}\n`;
}

function parseObject(text: string): ReadonlyMap<string, unknown> | null {
  try {
    return toMap(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    // SyntaxError, or RangeError for a text nested too deep: either way, not a file of ours.
    return null;
  }
}

function refuseFile(sentence: string): ParsedFile {
  return { ok: false, sentence };
}

/** Keys come from a stranger's file: only those that look like one of ours are repeated on screen. */
function sayUnknown(keys: readonly string[]): string {
  const shown = keys.filter((key) => /^[a-z][\w.]{0,60}$/i.test(key)).slice(0, 5);
  const named = shown.length === 0 ? '' : ` (${shown.join(', ')}${keys.length > shown.length ? '…' : ''})`;
  return keys.length > 1
    ? `${keys.length} rubriques inconnues${named} ont été laissées hors`
    : `Une rubrique inconnue${named} a été laissée hors`;
}
