import { useMemo, useRef, useState } from 'preact/hooks';
import type { CaseSegment } from '../../components/notebook/case-rows';
import type { Edits } from '../../components/notebook/edits';
import { DiagnosticMirror } from '../../components/guidance/DiagnosticMirror';
import { Welcome } from '../../components/guidance/Welcome';
import { LegalValues } from '../../components/notebook/LegalValues';
import { Notebook } from '../../components/notebook/Notebook';
import { formatRoute, kinds, type Route } from '../../components/notebook/route';
import { UndoBar } from '../../components/notebook/UndoBar';
import type { Store } from '../../lib/browser/store/open-store';
import type { SetAside } from '../../lib/browser/store/record-box';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { drawLegalValues } from '../../lib/guidance/draw-legal-values';
import { isArchived, type RecordKind } from '../../lib/profiles/record';
import { CaptureScreen, type CaptureDoors } from './CaptureScreen';
import { CaseFileScreen } from './CaseFileScreen';
import { CaseListScreen } from './CaseListScreen';
import { DuplicatesScreen } from './DuplicatesScreen';
import { ImportScreen, type ImportDoors } from './ImportScreen';
import { ListScreen } from './ListScreen';
import { ProfileScreen } from './ProfileScreen';
import { QueueScreen, type QueueDoors } from './QueueScreen';
import { SettingsScreen } from './SettingsScreen';
import { surround, type Done, type Screen } from './screen';
import { createCaseJudge } from './find-faulty';
import { useQueue } from './use-queue';
import { today } from './today';
import { useAlertLevel } from './use-alert-level';
import { useCommunes } from './use-communes';
import { useRecords } from './use-records';
import { useRoute } from './use-route';
import { useBackupDue } from './use-backup-due';
import { useUnsavedWarning } from './use-unsaved-warning';

/** What the notebook needs of the browser. */
export type NotebookDoors = ImportDoors &
  QueueDoors &
  CaptureDoors & {
    /** Text of the bundled list of communes. */
    readonly loadCommunes: () => Promise<string>;
  };

const nothingDone = { said: '', undo: null, address: '' };

/** The notebook: ties the store to the views. */
export function App({ store, doors, isProtected = false }: { readonly store: Store; readonly doors: NotebookDoors; readonly isProtected?: boolean }) {
  const route = useRoute();
  const [trouble, setTrouble] = useState('');
  const [done, setDone] = useState<Done & { readonly address: string }>(nothingDone);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Edits>>(new Map());
  const [searches, setSearches] = useState<Readonly<Partial<Record<RecordKind, string>>>>({});
  const [segment, setSegment] = useState<CaseSegment>('all');
  const bases = useRef<Screen['bases']>(new Map());
  const records = useRecords(store, setTrouble);
  const queue = useQueue(store);
  const surroundings = useMemo(() => (records === null ? null : surround(records)), [records]);
  const communes = useCommunes(doors.loadCommunes);
  const day = today();
  const level = useAlertLevel(store);
  const judge = useMemo(() => (records === null ? null : createCaseJudge(records, { today: day, communes, level })), [records, day, communes, level]);
  useUnsavedWarning(drafts.size > 0);
  const isReminded = useBackupDue(store, records);

  const act: Screen['onAct'] = (run) => {
    setDone(nothingDone);
    run()
      .then((result) => {
        setTrouble('');
        setDone({ ...result, address: location.hash });
      })
      .catch((thrown: unknown) => setTrouble(parseStoreError(thrown).sentence));
  };
  const saveDraft: Screen['onDraft'] = (address, edits) =>
    setDrafts((all) => {
      const others = [...all].filter(([other]) => other !== address);
      return new Map(Object.keys(edits).length === 0 ? others : [...others, [address, edits]]);
    });

  if (records === null || surroundings === null || judge === null) return <Notebook route={route} counts={null} trouble={trouble} />;
  const screen: Screen = {
    store,
    records,
    surroundings,
    judge,
    isReadOnly: store.readOnlyBecause !== null,
    drafts,
    onDraft: saveDraft,
    bases: bases.current,
    onGo: (to) => {
      location.hash = formatRoute(to);
    },
    onAct: act,
  };
  const search = 'kind' in route ? (searches[route.kind] ?? '') : '';
  const { undo } = done;
  // What can be undone stays until the next act; a mere word of what was done goes with its page.
  const said = undo === null && done.address !== location.hash ? '' : done.said;
  const lockProps = isProtected ? { onLock: () => void store.lock.lock() } : {};
  return (
    <Notebook route={route} counts={countRecords(records.byKind)} trouble={trouble || sayTrouble(store, records.setAside)} {...lockProps} isBackupDue={isReminded}>
      <UndoBar
        said={said}
        onUndo={
          undo === null
            ? null
            : () =>
                act(async () => {
                  await undo();
                  return { said: 'Fiche remise', undo: null };
                })
        }
      />
      {drawScreen(screen, route, doors, { isProtected, search, segment, queue, onSegment: setSegment, onSearch: (kind, text) => setSearches((all) => ({ ...all, [kind]: text })) })}
    </Notebook>
  );
}

/** What a list keeps while one looks at something else. */
interface ListState {
  readonly isProtected: boolean;
  readonly search: string;
  readonly segment: CaseSegment;
  readonly queue: ReturnType<typeof useQueue>;
  readonly onSegment: (segment: CaseSegment) => void;
  readonly onSearch: (kind: RecordKind, text: string) => void;
}

function drawScreen(screen: Screen, route: Route, doors: NotebookDoors, state: ListState) {
  if (route.view === 'import') return <ImportScreen screen={screen} doors={doors} />;
  if (route.view === 'diagnostic') return <DiagnosticMirror />;
  if (route.view === 'welcome') return <Welcome demonstration={doors.demonstration} />;
  if (route.view === 'law') return <LegalValues values={drawLegalValues(today())} />;
  if (route.view === 'queue') return <QueueScreen screen={screen} queue={state.queue} doors={doors} />;
  if (route.view === 'capture') return <CaptureScreen key={route.tab} screen={screen} tab={route.tab} doors={doors} />;
  if (route.view === 'duplicates') return <DuplicatesScreen key={route.kind} screen={screen} kind={route.kind} />;
  if (route.view === 'settings' || route.view === 'privacy') return <SettingsScreen screen={screen} isProtected={state.isProtected} isPrivacy={route.view === 'privacy'} />;
  const { kind } = route;
  const searchProps = { search: state.search, onSearch: (text: string) => state.onSearch(kind, text) };
  // The key starts a form anew for each record.
  const address = formatRoute(route);
  const id = route.view === 'record' ? route.id : null;
  if (kind === 'caseFile') {
    const { segment, queue, onSegment } = state;
    if (route.view === 'list')
      return <CaseListScreen screen={screen} queue={queue} segment={segment} onSegment={onSegment} download={doors.download} {...searchProps} />;
    return <CaseFileScreen key={address} screen={screen} address={address} id={id} download={doors.download} />;
  }
  if (route.view === 'list') return <ListScreen key={kind} screen={screen} kind={kind} {...searchProps} />;
  return <ProfileScreen key={address} screen={screen} kind={kind} address={address} id={id} download={doors.download} {...searchProps} />;
}

function countRecords(byKind: Screen['records']['byKind']): Readonly<Record<RecordKind, number>> {
  const counts = { caseFile: 0, employer: 0, master: 0, apprentice: 0, training: 0 };
  for (const kind of kinds) counts[kind] = kind === 'caseFile' ? byKind[kind].size : [...byKind[kind].values()].filter((record) => !isArchived(record)).length;
  return counts;
}

function sayTrouble(store: Store, setAside: readonly SetAside[]): string {
  if (store.readOnlyBecause !== null) return store.readOnlyBecause.sentence;
  if (setAside.length === 0) return '';
  const many =
    setAside.length > 1
      ? `${setAside.length} fiches ne peuvent pas être lues : elles sont gardées telles quelles.`
      : 'Une fiche ne peut pas être lue : elle est gardée telle quelle.';
  return `${many} ${setAside.map(({ kind, id, key }) => `${kind} ${id} (${key})`).join(', ')}`;
}
