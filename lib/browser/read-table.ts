import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/browser';

/** The cells of a file as text, line by line, the heads first; or why it cannot be read, in French. */
export type TableFile =
  { readonly ok: true; readonly rows: readonly (readonly string[])[] } | { readonly ok: false; readonly sentence: string };

/** What one file may weigh: far over ten thousand full lines. */
export const tableLimits = { bytes: 30_000_000, rows: 100_000 };

/** Whether a file is one that `readTable` reads, by its name. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv|txt|xlsx)$/i.test(name);
}

/** Reads a CSV (any usual delimiter; UTF-8, UTF-16 or Windows-1252) or the first sheet of an Excel workbook. */
export async function readTable(name: string, file: Blob): Promise<TableFile> {
  if (file.size > tableLimits.bytes) return { ok: false, sentence: 'Partagez ce fichier en plusieurs : il est trop grand.' };
  const rows = /\.xlsx$/i.test(name) ? await readWorkbook(file) : readCsv(decodeText(new Uint8Array(await file.arrayBuffer())));
  if (rows === null) return { ok: false, sentence: 'Enregistrez ce classeur à nouveau au format .xlsx : il ne peut pas être lu.' };
  if (rows.length < 2) return { ok: false, sentence: 'Choisissez un fichier avec une ligne de titres et au moins une ligne remplie.' };
  if (rows.length > tableLimits.rows) return { ok: false, sentence: 'Partagez ce fichier en plusieurs : il contient trop de lignes.' };
  return { ok: true, rows };
}

/** Text of a file that does not say its encoding: UTF-8 where it is valid, else what French Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TypeError: these bytes are no UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Cells of a CSV text; the delimiter is the one that cuts the heads into most columns. Blank lines keep their number. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const said = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const columnsBy = (delimiter: string): number => Papa.parse<string[]>(body, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  // The library's own guess counts blank lines, and fails on short lists.
  const guessed = [';', ',', '\t', '|'].reduce((best, one) => (columnsBy(one) > columnsBy(best) ? one : best));
  const { data } = Papa.parse<string[]>(body, { delimiter: said?.[1] ?? guessed });
  // A last line break is no line of its own.
  while (data.length > 0 && data.at(-1)?.every((cell) => cell === '')) data.pop();
  return data;
}

/** A CSV that French Excel opens by itself: semicolons, every cell quoted, the mark of UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', quotes: true },
  )}\r\n`;
}

async function readWorkbook(file: Blob): Promise<readonly (readonly string[])[] | null> {
  try {
    // Digits as they stand in the file: a SIRET or a NIR is no amount.
    const rows: readonly (readonly unknown[])[] = await readSheet<string>(file, { parseNumber: (digits: string) => digits });
    return rows.map((row) => row.map(showCell));
  } catch {
    // Damaged, protected by a password, or no workbook at all: its errors may repeat what the cells hold.
    return null;
  }
}

function showCell(cell: unknown): string {
  if (typeof cell === 'string') return /^\d(?:\.\d+)?E\+?\d+$/.test(cell) ? String(Number(cell)) : cell;
  if (typeof cell === 'boolean') return cell ? 'Oui' : 'Non';
  // A day of a workbook has no hour: it is midnight of universal time.
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : '';
}
