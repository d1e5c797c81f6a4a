import { useRef, useState } from 'preact/hooks';
import { ImportView, type ImportState } from '../../components/notebook/ImportView';
import { PrintView } from '../../components/notebook/PrintView';
import { kindWords } from '../../components/notebook/kind-words';
import { drawDifferences } from '../../components/notebook/preview-import';
import { importRecords, listEverything, planImport, type ImportPlan } from '../../lib/browser/store/import-records';
import type { StoredItem } from '../../lib/browser/store/record-box';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { parseInterchange, serializeInterchange, type FileFault } from '../../lib/profiles/interchange';
import { isTableName, writeCsv } from '../../lib/browser/read-table';
import { recordKinds, type ProfileKind } from '../../lib/profiles/record';
import { writeTable } from '../../lib/profiles/write-table';
import { TableImportView } from '../../components/notebook/TableImportView';
import { CerfaFill } from '../../components/documents/CerfaFill';
import { CerfaImport } from '../../components/documents/CerfaImport';
import { downloadFile } from './download-file';
import { useCerfaForm } from './use-cerfa-form';
import { isPdfName, useCerfaImport } from './use-cerfa-import';
import { useTableImport } from './use-table-import';
import type { Screen } from './screen';

/** What the import needs of the browser. */
export interface ImportDoors {
  /** Address of the page to try on. */
  readonly demonstration: string;
  readonly loadSample: () => Promise<string>;
  readonly download: (name: string, text: string) => void;
  /** Opens the print dialog of the browser on what is shown. */
  readonly print: () => void;
}

/** A file that was read and compared with the store; null for one that cannot be used. */
type Reading = { readonly plan: ImportPlan; readonly faults: readonly FileFault[] } | null;

const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Import and export: reads the file here, writes nothing before « Importer ». */
export function ImportScreen({ screen, doors }: { readonly screen: Screen; readonly doors: ImportDoors }) {
  const { store, records } = screen;
  const [state, setState] = useState<ImportState>({ is: 'waiting' });
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const table = useTableImport(screen);
  const cerfa = useCerfaImport(screen);
  const form = useCerfaForm(screen, downloadFile);
  const [printed, setPrinted] = useState<ProfileKind | null>(null);
  const reading = useRef<Promise<Reading>>(Promise.resolve(null));
  const isStoreEmpty = Object.values(records.byKind).every((kind) => kind.size === 0);

  const read = async (fileName: string, load: () => Promise<string>): Promise<Reading> => {
    setState({ is: 'reading', fileName });
    setAccepted(new Set());
    const parsed = parseInterchange(await load());
    if (!parsed.ok) {
      setState({ is: 'refused', fileName, sentence: parsed.sentence });
      return null;
    }
    const plan = await planImport(store, parsed.items);
    const faults = [...parsed.faults, ...plan.refused.map(drawRefusal)];
    const nameOf = (id: string): string =>
      parsed.items.find(({ record }) => record.id === id)?.record.name ?? screen.surroundings.nameOf(id);
    setState({
      is: 'ready',
      fileName,
      preview: {
        added: plan.added.map(drawLine),
        updated: plan.updated.map(({ item, differences }) => ({ ...drawLine(item), differences: drawDifferences(differences, nameOf) })),
        unchanged: plan.unchanged.length,
        problems: faults,
        remarks: parsed.remarks,
      },
    });
    return { plan, faults };
  };
  const start = (fileName: string, load: () => Promise<string>): Promise<Reading> => {
    reading.current = read(fileName, load).catch((thrown: unknown) => {
      setState({ is: 'failed', sentence: sayFailure(thrown) });
      return null;
    });
    return reading.current;
  };
  const write = async (fileName: string): Promise<void> => {
    // Pressed while the file is still being read, « Importer » waits for it.
    const read = await reading.current;
    if (read === null) return;
    const { plan, faults } = read;
    const offered = [...plan.added, ...plan.updated.map(({ item }) => item)];
    const items = faults.length === 0 ? offered : offered.filter(({ record }) => accepted.has(record.id));
    if (items.length === 0) return;
    setState({ is: 'writing', fileName });
    try {
      const counts = await importRecords(store, items, 'all');
      const refused = faults.length + offered.length - items.length;
      setState({ is: 'done', result: { ...counts, unchanged: plan.unchanged.length, refused } });
    } catch (thrown) {
      setState({ is: 'failed', sentence: sayFailure(thrown) });
    }
  };
  const fileName = 'fileName' in state ? state.fileName : '';
  const recordsOf = (kind: ProfileKind) => [...records.byKind[kind].values()].sort((a, b) => byName.compare(a.name, b.name));

  if (printed !== null)
    return <PrintView kind={printed} records={recordsOf(printed)} onBack={() => setPrinted(null)} onPrint={doors.print} />;
  if (cerfa.state !== null)
    return (
      <CerfaImport
        state={cerfa.state}
        isReadOnly={screen.isReadOnly}
        onEdit={cerfa.edit}
        onTake={cerfa.take}
        onImport={() => void cerfa.write()}
        onStop={cerfa.stop}
        onBack={cerfa.back}
      />
    );
  if (table.state !== null)
    return (
      <TableImportView
        state={table.state}
        isReadOnly={screen.isReadOnly}
        onKind={table.chooseKind}
        onColumn={table.chooseColumn}
        onCheck={() => void table.check()}
        onChosen={table.choose}
        onImport={() => {
          if (table.state?.is === 'ready') void table.write(table.state.chosen);
        }}
        onStop={table.stop}
        onBack={table.back}
      />
    );
  return (
    <ImportView
      state={state}
      isStoreEmpty={isStoreEmpty}
      isReadOnly={screen.isReadOnly}
      accepted={accepted}
      onAccept={setAccepted}
      onFile={(file) => void (isPdfName(file.name) ? cerfa.start([file]) : isTableName(file.name) ? table.start(file) : start(file.name, () => file.text()))}
      more={
        <CerfaFill
          state={form.state}
          caseFiles={[...records.byKind.caseFile.values()].sort((a, b) => byName.compare(a.name, b.name))}
          isReadOnly={screen.isReadOnly}
          onForm={form.give}
          onForget={form.forget}
          onFill={form.fill}
        />
      }
      onCerfas={(files) => void cerfa.start(files)}
      onSample={() => void start('truelle-exemple.json', doors.loadSample).then(() => write('truelle-exemple.json'))}
      onImport={() => void write(fileName)}
      tables={recordKinds.filter((kind) => kind !== 'caseFile').filter((kind) => records.byKind[kind].size > 0)}
      onPrint={setPrinted}
      onExportTable={(kind) =>
        screen.onAct(() => {
          const name = `truelle-${kindWords[kind].title
            .toLowerCase()
            .normalize('NFD')
            .replace(/[^a-z]+/g, '')}.csv`;
          doors.download(name, writeCsv(writeTable(kind, recordsOf(kind))));
          return Promise.resolve({ said: `Fichier « ${name} » remis au navigateur`, undo: null });
        })
      }
      onExport={() =>
        screen.onAct(async () => {
          doors.download('truelle-fiches.json', serializeInterchange(await listEverything(store)));
          return { said: 'Fichier « truelle-fiches.json » remis au navigateur', undo: null };
        })
      }
    />
  );
}

function drawLine({ kind, record }: StoredItem): { readonly id: string; readonly kind: StoredItem['kind']; readonly name: string } {
  return { id: record.id, kind, name: record.name };
}

function drawRefusal({ record }: StoredItem): FileFault {
  return {
    where: record.name,
    sentence: 'Une fiche du Carnet qui ne peut pas être lue porte déjà cet identifiant : elle est laissée telle quelle.',
  };
}

/** A file that the browser cannot read is not a fault of the store. */
function sayFailure(thrown: unknown): string {
  const isFile = thrown instanceof DOMException && (thrown.name === 'NotReadableError' || thrown.name === 'NotFoundError');
  return isFile ? 'Choisissez à nouveau le fichier : le navigateur n’a pas pu le lire.' : parseStoreError(thrown).sentence;
}
