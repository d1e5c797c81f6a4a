import { useRef, useState } from 'preact/hooks';
import { nameFromValues } from '../../components/notebook/record-name';
import type { ColumnView, TableImportState } from '../../components/notebook/table-import';
import { readTable } from '../../lib/browser/read-table';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { foldLabel } from '../../lib/fields/label-text';
import { guessKind, mapColumns } from '../../lib/profiles/map-columns';
import type { ProfileKind } from '../../lib/profiles/record';
import { checkRows, writeLines, type CheckedRows } from './table-steps';
import { tableColumns } from '../../lib/profiles/table-columns';
import { loadColumns, saveColumns } from './remembered-columns';
import type { Screen } from './screen';

interface Work {
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
  readonly kind: ProfileKind;
  readonly keys: readonly (string | null)[];
  /** What the user chose by hand, by folded head. */
  readonly chosen: Readonly<Record<string, string>>;
}

export type TableImport = ReturnType<typeof useTableImport>;

/** The import of one table from its file to the store, step by step; `state` is null while there is none. */
export function useTableImport(screen: Screen) {
  const { store, records } = screen;
  const [state, setState] = useState<TableImportState | null>(null);
  const work = useRef<Work | null>(null);
  const checked = useRef<CheckedRows | null>(null);
  const running = useRef(new AbortController());

  /** Begins a step: whatever ran before may no longer show anything. */
  const begin = (): AbortSignal => {
    running.current.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  const refuse = (fileName: string, thrown: unknown): void => {
    const isFile = thrown instanceof DOMException && (thrown.name === 'NotReadableError' || thrown.name === 'NotFoundError');
    const sentence = isFile ? 'Choisissez à nouveau le fichier : le navigateur n’a pas pu le lire.' : parseStoreError(thrown).sentence;
    setState({ is: 'refused', fileName, sentence });
  };
  const showColumns = (next: Work): void => {
    work.current = next;
    const { fileName, rows, kind } = next;
    setState({ is: 'mapping', fileName, kind, columns: drawColumns(next), lines: rows.length - 1 });
  };
  const mapAs = async (kind: ProfileKind, from: Pick<Work, 'fileName' | 'rows'>, signal: AbortSignal): Promise<void> => {
    const remembered = await loadColumns(store, kind);
    if (signal.aborted) return;
    const keys = mapColumns(from.rows[0] ?? [], kind, remembered).map(({ key }) => key);
    showColumns({ ...from, kind, keys, chosen: {} });
  };

  const start = async (file: File): Promise<void> => {
    const signal = begin();
    const fileName = file.name;
    setState({ is: 'reading', fileName });
    try {
      const table = await readTable(fileName, file);
      if (signal.aborted) return;
      if (table.ok) await mapAs(guessKind(table.rows[0] ?? []), { fileName, rows: table.rows }, signal);
      else setState({ is: 'refused', fileName, sentence: table.sentence });
    } catch (thrown) {
      refuse(fileName, thrown);
    }
  };
  const check = async (): Promise<void> => {
    const at = work.current;
    if (at === null) return;
    const signal = begin();
    const { fileName, kind, keys, rows } = at;
    try {
      const result = await checkRows({
        store,
        kind,
        keys,
        rows,
        known: [...records.byKind[kind].values()],
        drawName: (values) => nameFromValues(kind, values),
        signal,
        onProgress: (done, total) => setState({ is: 'checking', fileName, done, total }),
      });
      if (signal.aborted) return;
      // A choice that could not be kept is asked again next time; the import goes on.
      await saveColumns(store, kind, at.chosen).catch(() => undefined);
      checked.current = result;
      setState({ is: 'ready', fileName, lines: result.lines, chosen: new Set(result.items.keys()) });
    } catch (thrown) {
      refuse(fileName, thrown);
    }
  };
  const write = async (chosen: ReadonlySet<number>): Promise<void> => {
    const ready = checked.current;
    const fileName = work.current?.fileName ?? '';
    if (ready === null) return;
    const signal = begin();
    try {
      const result = await writeLines({
        store,
        checked: ready,
        chosen,
        signal,
        onProgress: (done, total) => setState({ is: 'writing', fileName, done, total }),
      });
      setState({ is: 'done', fileName, result });
    } catch (thrown) {
      refuse(fileName, thrown);
    }
  };
  const back = (): void => {
    begin();
    if (state?.is === 'ready' && work.current !== null) showColumns(work.current);
    else setState(null);
  };

  return {
    state,
    start,
    check,
    back,
    write,
    /** While lines are read, leads back to the columns; while they are written, ends after those under way. */
    stop: () => {
      running.current.abort();
      if (state?.is === 'checking' && work.current !== null) showColumns(work.current);
    },
    chooseKind: (kind: ProfileKind) => {
      if (work.current !== null)
        mapAs(kind, work.current, begin()).catch((thrown: unknown) => refuse(work.current?.fileName ?? '', thrown));
    },
    chooseColumn: (place: number, key: string | null) => {
      const at = work.current;
      if (at === null) return;
      const head = foldLabel(at.rows[0]?.[place] ?? '');
      const keys = at.keys.map((other, one) => (one === place ? key : other === key ? null : other));
      showColumns({ ...at, keys, chosen: head === '' ? at.chosen : { ...at.chosen, [head]: key ?? '' } });
    },
    choose: (chosen: ReadonlySet<number>) => {
      if (state?.is === 'ready') setState({ ...state, chosen });
    },
  };
}

function drawColumns({ rows, kind, keys }: Work): readonly ColumnView[] {
  const [heads = [], ...lines] = rows;
  return heads.map((head, place) => {
    const key = keys[place] ?? null;
    const sample = lines.slice(0, 20).find((line) => (line[place] ?? '').trim() !== '')?.[place] ?? '';
    const isSecret =
      tableColumns(kind).some((column) => column.key === key && column.isSecret) || /^[12]\d{12}/.test(sample.replace(/\s/g, ''));
    return { head, key, sample: isSecret ? '•••' : sample.slice(0, 60) };
  });
}
