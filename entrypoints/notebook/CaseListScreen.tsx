import { useMemo } from 'preact/hooks';
import { CaseList } from '../../components/notebook/CaseList';
import { drawCaseRow, type CaseSegment } from '../../components/notebook/case-rows';
import { CasesToCorrect } from '../../components/notebook/CasesToCorrect';
import { EmptyList } from '../../components/notebook/EmptyList';
import { writeCsv } from '../../lib/browser/read-table';
import { toItem } from '../../lib/browser/store/record-box';
import { duplicateCase } from '../../lib/profiles/amend-case';
import { listDeadlines } from '../../lib/profiles/case-deadlines';
import { moveCase } from '../../lib/profiles/case-progress';
import { addToQueue } from '../../lib/profiles/case-queue';
import type { CaseFileRecord } from '../../lib/profiles/record';
import { writeCalendar } from '../../lib/profiles/write-calendar';
import { writeCaseSummary } from '../../lib/profiles/write-case-summary';
import { summarizeCases } from './case-summaries';
import type { ImportDoors } from './ImportScreen';
import { partsOf, type Screen } from './screen';
import { today } from './today';
import { useFound } from './use-found';
import type { useQueue } from './use-queue';

/** The list of dossiers, or what to do while there is none. */
export function CaseListScreen(props: {
  readonly screen: Screen;
  readonly queue: ReturnType<typeof useQueue>;
  readonly segment: CaseSegment;
  readonly search: string;
  readonly download: ImportDoors['download'];
  readonly onSegment: (segment: CaseSegment) => void;
  readonly onSearch: (text: string) => void;
}) {
  const { screen, search, download } = props;
  const { store, records, onAct } = screen;
  const found = useFound(store, 'caseFile', search, records);
  const all = records.byKind.caseFile;
  // Of all dossiers, whatever is searched for.
  const toCorrect = useMemo(() => screen.judge.findFaulty(all.values()), [screen.judge]);
  if (all.size === 0) return <EmptyList kind="caseFile" isReadOnly={screen.isReadOnly} />;
  const now = today();
  const pick = (wanted: readonly string[]): readonly CaseFileRecord[] => wanted.flatMap((id) => all.get(id) ?? []);

  return (
    <CaseList
      toCorrect={<CasesToCorrect {...toCorrect} />}
      rows={found.map((record) => drawCaseRow(record, partsOf(records, record), now))}
      total={all.size}
      segment={props.segment}
      search={search}
      isReadOnly={screen.isReadOnly}
      queued={props.queue.queue.ids.filter((id) => all.has(id)).length}
      onSegment={props.onSegment}
      onSearch={props.onSearch}
      acts={{
        onQueue: (chosen) =>
          onAct(async () => {
            await props.queue.shelf.change((queue) => addToQueue(queue, chosen));
            screen.onGo({ view: 'queue' });
            return { said: '', undo: null };
          }),
        onDuplicate: (chosen) =>
          onAct(async () => {
            const copies = pick(chosen).map((record) => toItem('caseFile', duplicateCase(record, crypto.randomUUID())));
            await store.putAll(copies);
            return { said: count(copies.length, 'dossier dupliqué', 'dossiers dupliqués'), undo: null };
          }),
        onSummary: (chosen) =>
          onAct(async () => {
            download('truelle-bilan.csv', writeCsv(writeCaseSummary(await summarizeCases(store, records, pick(chosen)))));
            return { said: 'Fichier « truelle-bilan.csv » remis au navigateur', undo: null };
          }),
        onCalendar: (chosen) =>
          onAct(() => {
            const cases = pick(chosen).map((record) => ({ ...record, deadlines: listDeadlines(record) }));
            if (cases.every(({ deadlines }) => deadlines.length === 0))
              return Promise.resolve({
                said: 'Aucune échéance à écrire : ces dossiers n’ont pas encore de dates ou de type de contrat',
                undo: null,
              });
            download('truelle-echeances.ics', writeCalendar(cases, new Date().toISOString().replace(/[-:]|\.\d+/g, '')));
            return Promise.resolve({ said: 'Fichier « truelle-echeances.ics » remis au navigateur', undo: null });
          }),
        onArchive: (chosen) =>
          onAct(async () => {
            const before = pick(chosen);
            await store.putAll(before.map((record) => toItem('caseFile', moveCase(record, 'archived', now))));
            const undo = (): Promise<void> => store.putAll(before.map((record) => toItem('caseFile', record)));
            return { said: count(before.length, 'dossier archivé', 'dossiers archivés'), undo };
          }),
      }}
    />
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number > 1 ? many : one}`;
}
