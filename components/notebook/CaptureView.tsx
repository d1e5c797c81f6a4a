import type { RecordKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';

/** A profile or the dossier that the page would make or change. */
export interface CaptureLine {
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string;
  readonly isNew: boolean;
  readonly differences: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export type CaptureState =
  | { readonly is: 'reading' }
  | { readonly is: 'none'; readonly sentence: string }
  | { readonly is: 'ready'; readonly portal: string; readonly unchanged: number; readonly lines: readonly CaptureLine[] };

/** What is on the portal, on its way into the notebook: which records it makes or changes, value by value. */
export function CaptureView(props: {
  readonly state: CaptureState;
  readonly chosen: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  /** Reads the page again. */
  readonly onRead: () => void;
  readonly onWrite: () => void;
}) {
  const { state, chosen } = props;
  const count = state.is === 'ready' ? state.lines.filter(({ id }) => chosen.has(id)).length : 0;
  const isReady = count > 0 && !props.isReadOnly;
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Enregistrer depuis la page</h1>
        {state.is === 'ready' ? <span class="push small muted cut">{state.portal}</span> : null}
      </div>
      <div class="nb-scroll nb-import">
        {state.is === 'none' ? (
          <div class="notice notice-warn" role="alert">
            <Icon name="warn" />
            <p>{state.sentence}</p>
          </div>
        ) : null}
        {state.is === 'ready' ? <Lines {...props} lines={state.lines} unchanged={state.unchanged} /> : null}
      </div>
      <div class="nb-foot">
        <p class="small muted num" role="status">
          {state.is === 'reading' ? 'Lecture de la page…' : state.is === 'none' ? '' : count === 1 ? '1 fiche choisie' : `${count} fiches choisies`}
        </p>
        <span class="push row">
          <button type="button" class="btn" onClick={props.onRead}>
            Relire la page
          </button>
          {state.is === 'ready' ? (
            <button type="button" class="btn btn-main" aria-disabled={!isReady} onClick={() => isReady && props.onWrite()}>
              Enregistrer
            </button>
          ) : null}
        </span>
      </div>
    </div>
  );
}

function Lines(props: {
  readonly lines: readonly CaptureLine[];
  readonly unchanged: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const { lines, unchanged, chosen, onChosen } = props;
  if (lines.length === 0) return <p>Tout ce que montre la page est déjà dans vos fiches : il n’y a rien à enregistrer.</p>;
  return (
    <>
      <p class="small muted">
        Rien n’est écrit avant « Enregistrer ». Une mise à jour garde les valeurs que la page ne montre pas.
        {unchanged === 0 ? '' : unchanged === 1 ? ' 1 fiche est déjà à jour.' : ` ${unchanged} fiches sont déjà à jour.`}
      </p>
      <ul class="nb-captured" aria-label="Fiches de la page">
        {lines.map((line) => (
          <li key={line.id}>
            <label class="row">
              <input
                class="check"
                type="checkbox"
                aria-label={`Enregistrer ${kindWords[line.kind].one} ${line.name}`}
                checked={chosen.has(line.id)}
                onChange={(event) => {
                  const others = [...chosen].filter((id) => id !== line.id);
                  onChosen(new Set(event.currentTarget.checked ? [...others, line.id] : others));
                }}
              />
              <Icon name={kindWords[line.kind].icon} />
              <span class="strong">{line.name}</span>
              <span class="small muted">{kindWords[line.kind].one}</span>
              <span class={line.isNew ? 'tag tag-good' : 'tag tag-note'}>
                <Icon name={line.isNew ? 'plus' : 'undo'} />
                {line.isNew ? 'Nouvelle' : `${line.differences.length} changement${line.differences.length > 1 ? 's' : ''}`}
              </span>
            </label>
            <details open={!line.isNew}>
              <summary class="small">{line.differences.length > 1 ? `${line.differences.length} valeurs` : '1 valeur'}</summary>
              <ul class="nb-changes" aria-label={`Valeurs, ${kindWords[line.kind].one} ${line.name}`}>
                {line.differences.map(({ label, before, after }, place) => (
                  <li key={place} class="change small">
                    <span class="muted">{label} :</span>
                    {line.isNew ? null : (
                      <>
                        <span class="was">{before === '' ? 'vide' : before}</span>
                        <Icon name="arrow" />
                        <span class="hidden-text">devient</span>
                      </>
                    )}
                    <span class="becomes">{after === '' ? 'vide' : after}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
