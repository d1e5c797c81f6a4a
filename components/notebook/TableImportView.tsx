import type { ProfileKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import type { TableImportState, TableResult } from './table-import';
import { TableColumns } from './TableColumns';
import { TableLines } from './TableLines';

/** Import of a list: columns, then lines, then the writing. Nothing is written before « Importer ». */
export function TableImportView(props: {
  readonly state: TableImportState;
  readonly isReadOnly: boolean;
  readonly onKind: (kind: ProfileKind) => void;
  readonly onColumn: (place: number, key: string | null) => void;
  readonly onCheck: () => void;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
  readonly onImport: () => void;
  /** Stops what runs. */
  readonly onStop: () => void;
  /** From the lines to the columns, from the columns to the choice of a file. */
  readonly onBack: () => void;
}) {
  const { state } = props;
  const isRunning = state.is === 'checking' || state.is === 'writing';
  const next = nextStep(props);
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Importer une liste</h1>
        <span class="push small muted cut">{state.fileName}</span>
      </div>
      <div class="nb-scroll nb-import">
        {state.is === 'refused' ? (
          <div class="notice notice-stop" role="alert">
            <Icon name="stop" />
            <p>{state.sentence}</p>
          </div>
        ) : null}
        {state.is === 'mapping' ? (
          <TableColumns kind={state.kind} columns={state.columns} onKind={props.onKind} onColumn={props.onColumn} />
        ) : null}
        {isRunning ? (
          <progress
            class="nb-progress"
            aria-label={state.is === 'writing' ? 'Enregistrement' : 'Lecture'}
            value={state.done}
            max={state.total}
          />
        ) : null}
        {state.is === 'ready' ? <TableLines lines={state.lines} chosen={state.chosen} onChosen={props.onChosen} /> : null}
      </div>
      <div class="nb-foot">
        <p class="nb-count" role="status">
          {sayState(state)}
        </p>
        <span class="push row">
          {isRunning ? (
            <button type="button" class="btn" onClick={props.onStop}>
              Arrêter
            </button>
          ) : (
            <button type="button" class="btn" onClick={props.onBack}>
              {state.is === 'done' ? 'Fermer' : 'Retour'}
            </button>
          )}
          {next === null ? null : (
            <button
              type="button"
              class="btn btn-main"
              aria-disabled={!next.isReady}
              onClick={() => {
                if (next.isReady) next.go();
              }}
            >
              {next.label}
            </button>
          )}
        </span>
      </div>
    </div>
  );
}

function nextStep(props: Parameters<typeof TableImportView>[0]) {
  const { state } = props;
  if (state.is === 'mapping')
    return { label: 'Vérifier les lignes', isReady: state.columns.some(({ key }) => key !== null), go: props.onCheck };
  if (state.is === 'ready') return { label: 'Importer', isReady: !props.isReadOnly && state.chosen.size > 0, go: props.onImport };
  return null;
}

function sayState(state: TableImportState): string {
  switch (state.is) {
    case 'reading':
      return 'Lecture du fichier…';
    case 'refused':
      return '';
    case 'mapping':
      return `${count(state.lines, 'ligne', 'lignes')}, ${state.columns.filter(({ key }) => key !== null).length} colonnes reconnues sur ${state.columns.length}`;
    case 'checking':
      return `Lecture : ${state.done} lignes sur ${state.total}`;
    case 'writing':
      return `Enregistrement : ${state.done} fiches sur ${state.total}`;
    case 'ready': {
      const wrong = state.lines.filter(({ is }) => is === 'wrong').length;
      return `${count(state.chosen.size, 'fiche choisie', 'fiches choisies')}, ${count(wrong, 'ligne à corriger', 'lignes à corriger')}`;
    }
    case 'done':
      return sayResult(state.result);
  }
}

function sayResult(result: TableResult): string {
  return [
    ...(result.isStopped ? ['Import arrêté'] : []),
    count(result.added, 'fiche importée', 'fiches importées'),
    count(result.updated, 'mise à jour', 'mises à jour'),
    count(result.refused, 'ligne écartée', 'lignes écartées'),
    ...(result.unchanged === 0 ? [] : [`${result.unchanged} déjà à jour`]),
  ].join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number > 1 ? many : one}`;
}
