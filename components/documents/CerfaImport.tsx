import type { FieldId } from '../../lib/fields/catalogue';
import { FieldInput } from '../notebook/FieldInput';
import type { FormField } from '../notebook/form-layout';
import { Icon } from '../ui/Icon';

/** One value of a CERFA, as it can be corrected before it is kept. */
export interface CerfaLine {
  readonly field: FieldId;
  readonly form: FormField;
  readonly shown: string;
  /** What is wrong with it as it stands; null when nothing is. */
  readonly problem: string | null;
  /** « Lu dans la case, page 1 ». */
  readonly from: string;
}

/** One file of the import. */
export type CerfaFile =
  | { readonly is: 'waiting' | 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly sentence: string }
  | {
      readonly is: 'read';
      readonly name: string;
      /** « CERFA 10103*12, 54 valeurs lues ». */
      readonly said: string;
      readonly parts: readonly { readonly title: string; readonly lines: readonly CerfaLine[] }[];
      readonly isTaken: boolean;
    };

/** How far the import of CERFA files has come. */
export interface CerfaImportState {
  readonly files: readonly CerfaFile[];
  readonly step: 'reading' | 'ready' | 'writing' | 'done';
  /** What was written, or why nothing was; blank before. */
  readonly said: string;
  readonly failure: string;
}

/** CERFA files turned into profiles and dossiers: each value with where it was read, to be corrected before anything is written. */
export function CerfaImport(props: {
  readonly state: CerfaImportState;
  readonly isReadOnly: boolean;
  readonly onEdit: (file: number, field: FieldId, shown: string) => void;
  readonly onTake: (file: number, isTaken: boolean) => void;
  readonly onImport: () => void;
  readonly onStop: () => void;
  readonly onBack: () => void;
}) {
  const { state } = props;
  const taken = state.files.filter((file) => file.is === 'read' && file.isTaken);
  const wrong = taken.flatMap((file) => (file.is === 'read' ? file.parts.flatMap(({ lines }) => lines.filter(({ problem }) => problem !== null)) : [])).length;
  const read = state.files.filter(({ is }) => is === 'read' || is === 'refused').length;
  const mayImport = state.step === 'ready' && taken.length > 0 && wrong === 0 && !props.isReadOnly;
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Importer des CERFA</h1>
      </div>
      <div class="nb-scroll nb-import">
        {state.step === 'reading' ? <progress class="nb-progress" aria-label="Lecture des CERFA" value={read} max={state.files.length} /> : null}
        {state.failure === '' ? null : (
          <div class="notice notice-stop" role="alert">
            <Icon name="stop" />
            <p>{state.failure}</p>
          </div>
        )}
        {state.step === 'done' ? null : state.files.map((file, place) => <OneFile key={place} file={file} place={place} {...props} />)}
      </div>
      <div class="nb-foot">
        <p class="nb-count" role="status">
          {sayState(state, read, taken.length, wrong)}
        </p>
        <span class="push row">
          {state.step === 'reading' ? (
            <button type="button" class="btn" onClick={props.onStop}>
              Arrêter
            </button>
          ) : (
            <button type="button" class="btn" onClick={props.onBack}>
              {state.step === 'done' ? 'Fermer' : 'Retour'}
            </button>
          )}
          {state.step === 'done' ? null : (
            <button
              type="button"
              class="btn btn-main"
              aria-disabled={!mayImport}
              aria-busy={state.step === 'writing'}
              onClick={() => {
                if (mayImport) props.onImport();
              }}
            >
              Importer
            </button>
          )}
        </span>
      </div>
    </div>
  );
}

function OneFile(props: {
  readonly file: CerfaFile;
  readonly place: number;
  readonly isReadOnly: boolean;
  readonly onEdit: (file: number, field: FieldId, shown: string) => void;
  readonly onTake: (file: number, isTaken: boolean) => void;
}) {
  const { file, place } = props;
  return (
    <section class="nb-part" aria-label={file.name}>
      <h2 class="row">
        {file.is === 'read' ? (
          <input class="check" type="checkbox" aria-label={`Importer ${file.name}`} checked={file.isTaken} onChange={(event) => props.onTake(place, event.currentTarget.checked)} />
        ) : (
          <Icon name={file.is === 'refused' ? 'stop' : file.is === 'reading' ? 'turn' : 'clock'} isTurning={file.is === 'reading'} />
        )}
        <span class="cut">{file.name}</span>
      </h2>
      {file.is === 'refused' ? <p class="said said-stop">{file.sentence}</p> : null}
      {file.is !== 'read' ? null : (
        <>
          <p class="small muted">{file.said}</p>
          {!file.isTaken
            ? null
            : file.parts.map(({ title, lines }) => (
                <section key={title} class="form" aria-label={title}>
                  <h3 class="c12">{title}</h3>
                  {lines.map(({ field, form, shown, problem, from }) => (
                    <FieldInput
                      key={field}
                      field={form}
                      shown={shown}
                      problem={problem}
                      hint={from}
                      isReadOnly={props.isReadOnly}
                      onInput={(text) => props.onEdit(place, field, text)}
                      onLeave={() => undefined}
                    />
                  ))}
                </section>
              ))}
        </>
      )}
    </section>
  );
}

function sayState({ step, files, said }: CerfaImportState, read: number, taken: number, wrong: number): string {
  if (step === 'reading') return `Lecture : ${read} sur ${files.length}`;
  if (step === 'writing') return 'Enregistrement…';
  if (step === 'done') return said;
  if (wrong > 0) return wrong > 1 ? `${wrong} valeurs à corriger` : '1 valeur à corriger';
  return taken > 1 ? `${taken} CERFA prêts` : `${taken} CERFA prêt`;
}
