import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RecordKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';
import { ImportPreview, type PreviewView } from './ImportPreview';

/** How many records an import wrote, found already there, or left out. */
export interface ImportResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** How far an import has come. */
export type ImportState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly fileName: string }
  /** Nothing of the file can be used; why, in French. */
  | { readonly is: 'refused'; readonly fileName: string; readonly sentence: string }
  | { readonly is: 'ready'; readonly fileName: string; readonly preview: PreviewView }
  | { readonly is: 'writing'; readonly fileName: string }
  | { readonly is: 'done'; readonly result: ImportResult }
  /** The database refused; why, in French. */
  | { readonly is: 'failed'; readonly sentence: string };

interface ViewProps {
  readonly state: ImportState;
  readonly isStoreEmpty: boolean;
  readonly isReadOnly: boolean;
  /** Records of a file with faults that the user accepts one by one. */
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (accepted: ReadonlySet<string>) => void;
  /** What else can be done here, below the rest. */
  readonly more?: ComponentChildren;
  readonly onFile: (file: File) => void;
  /** Several files at once: only CERFA come in numbers. */
  readonly onCerfas: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  /** Kinds that hold something, for their tables. */
  readonly tables: readonly Exclude<RecordKind, 'caseFile'>[];
  readonly onExportTable: (kind: Exclude<RecordKind, 'caseFile'>) => void;
  readonly onPrint: (kind: Exclude<RecordKind, 'caseFile'>) => void;
}

/** Import and export of the notebook. Nothing is written before « Importer ». */
export function ImportView(props: ViewProps) {
  const { state } = props;
  const id = useId();
  const count = countReady(state, props.accepted);
  const fileName = 'fileName' in state ? state.fileName : '';
  const isBusy = state.is === 'reading' || state.is === 'writing';
  const mayImport = !props.isReadOnly && (count > 0 || state.is === 'reading');
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Importer</h1>
      </div>
      <div class="nb-scroll nb-import">
        <div class="field nb-file">
          <p class="label" id={id}>
            Fichier à importer
          </p>
          <div class="row">
            <label class="btn nb-pick">
              <Icon name="doc" />
              {fileName === '' ? 'Choisir un fichier' : 'Changer de fichier'}
              <input
                type="file"
                accept=".json,.csv,.tsv,.txt,.xlsx,.pdf"
                multiple
                disabled={props.isReadOnly}
                aria-labelledby={id}
                aria-describedby={`${id}-said`}
                onChange={(event) => {
                  const files = [...(event.currentTarget.files ?? [])];
                  const [file] = files;
                  // Emptied, so that the same file, corrected meanwhile, can be chosen again.
                  event.currentTarget.value = '';
                  if (files.length > 1) props.onCerfas(files);
                  else if (file !== undefined) props.onFile(file);
                }}
              />
            </label>
            <span class="cut">{fileName}</span>
          </div>
          <p id={`${id}-said`} class="small muted">
            Une liste (.csv ou .xlsx), un fichier de fiches Truelle (.json), ou un ou plusieurs CERFA remplis (.pdf). Rien n’est écrit avant « Importer ».{' '}
            <a href="/sample/truelle-exemple-apprentis.csv" download>
              Voir une liste d’exemple
            </a>
          </p>
        </div>
        {state.is === 'refused' || state.is === 'failed' ? (
          <div class="notice notice-stop" role="alert">
            <Icon name="stop" />
            <p>{state.sentence}</p>
          </div>
        ) : null}
        {state.is === 'ready' ? <ImportPreview preview={state.preview} accepted={props.accepted} onAccept={props.onAccept} /> : null}
        {state.is === 'waiting' || state.is === 'done' ? <Exchange {...props} /> : null}
        {state.is === 'waiting' || state.is === 'done' ? props.more : null}
      </div>
      <div class="nb-foot">
        <p class="nb-count" role="status">
          {sayState(state)}
        </p>
        <span class="push row">
          {state.is === 'ready' ? <span class="small muted num">{sayReady(count)}</span> : null}
          <button
            type="button"
            class="btn btn-main"
            aria-disabled={!mayImport}
            aria-busy={isBusy}
            onClick={() => {
              if (mayImport) props.onImport();
            }}
          >
            Importer
          </button>
        </span>
      </div>
    </div>
  );
}

/** What else can be done here: the sample while there is nothing, the export once there is something. */
function Exchange(
  props: Pick<ViewProps, 'isStoreEmpty' | 'isReadOnly' | 'onSample' | 'onExport' | 'tables' | 'onExportTable' | 'onPrint'>,
) {
  return props.isStoreEmpty ? (
    <section class="nb-choice" aria-label="Fiches d’exemple">
      <h2>Pour essayer</h2>
      <p class="muted">Des personnes et des entreprises inventées, pour voir ce que Truelle fait. Vous pourrez les supprimer.</p>
      {props.isReadOnly ? null : (
        <button type="button" class="btn" onClick={props.onSample}>
          <Icon name="import" />
          Importer les fiches d’exemple
        </button>
      )}
    </section>
  ) : (
    <>
      <section class="nb-choice" aria-label="Exporter">
        <h2>Exporter toutes les fiches</h2>
        <p class="muted">
          Un fichier à garder en lieu sûr : il contient des données personnelles en clair. Un NIR n’y est que si le navigateur le connaît
          encore, c’est-à-dire s’il a été saisi ou importé depuis son ouverture.
        </p>
        <button type="button" class="btn" onClick={props.onExport}>
          <Icon name="out" />
          Exporter
        </button>
      </section>
      {props.tables.length === 0 ? null : (
        <section class="nb-choice" aria-label="Listes">
          <h2>Listes</h2>
          <p class="muted">Une liste par sorte de fiche, pour un tableur (.csv) ou pour l’imprimante. Les NIR n’y sont jamais.</p>
          {props.tables.map((kind) => (
            <p key={kind} class="row">
              <Icon name={kindWords[kind].icon} />
              <span class="nb-list-name">{kindWords[kind].title}</span>
              <button
                type="button"
                class="btn btn-s"
                aria-label={`Exporter en CSV : ${kindWords[kind].title}`}
                onClick={() => props.onExportTable(kind)}
              >
                Exporter en CSV
              </button>
              <button
                type="button"
                class="btn btn-s"
                aria-label={`Imprimer : ${kindWords[kind].title}`}
                onClick={() => props.onPrint(kind)}
              >
                Imprimer…
              </button>
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function countReady(state: ImportState, accepted: ReadonlySet<string>): number {
  if (state.is !== 'ready') return 0;
  const { added, updated, problems } = state.preview;
  const ids = [...added, ...updated].map((line) => line.id);
  return problems.length === 0 ? ids.length : ids.filter((one) => accepted.has(one)).length;
}

function sayReady(count: number): string {
  return count > 1 ? `${count} fiches prêtes` : `${count} fiche prête`;
}

function sayState(state: ImportState): string {
  if (state.is === 'reading') return `Lecture de ${state.fileName}…`;
  if (state.is === 'writing') return `Enregistrement de ${state.fileName}…`;
  if (state.is === 'ready' && state.preview.added.length + state.preview.updated.length === 0)
    return 'Ce fichier n’apporte rien de nouveau';
  if (state.is !== 'done') return '';
  const { added, updated, unchanged, refused } = state.result;
  return [
    added > 1 ? `${added} fiches importées` : `${added} fiche importée`,
    updated > 1 ? `${updated} mises à jour` : `${updated} mise à jour`,
    refused > 1 ? `${refused} lignes écartées` : `${refused} ligne écartée`,
    ...(unchanged === 0 ? [] : [unchanged > 1 ? `${unchanged} déjà à jour` : '1 déjà à jour']),
  ].join(', ');
}
