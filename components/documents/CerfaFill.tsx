import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

/** How far the filling of a blank form has come. */
export interface CerfaFillState {
  /** The kept form, « cerfa_10103.pdf, version *14 »; null when none was given. */
  readonly form: string | null;
  readonly isBusy: boolean;
  /** What was done, or what was left blank and why; blank before. */
  readonly said: string;
  readonly left: readonly { readonly label: string; readonly reason: string }[];
  readonly failure: string;
}

/** Writes a dossier into the blank official form, which the user gives once; the dossier is chosen here, unless it is the one being shown. */
export function CerfaFill(props: {
  readonly state: CerfaFillState;
  readonly caseFiles: readonly { readonly id: string; readonly name: string }[];
  /** The dossier being shown; absent where one is chosen from the list. */
  readonly shown?: { readonly id: string; readonly hasUnsaved: boolean };
  readonly isReadOnly: boolean;
  readonly onForm: (file: File) => void;
  readonly onForget: () => void;
  readonly onFill: (caseFile: string) => void;
}) {
  const { state, caseFiles, shown } = props;
  const id = useId();
  const [picked, setChosen] = useState('');
  const chosen = shown?.id ?? picked;
  const mayFill = state.form !== null && chosen !== '' && !state.isBusy && shown?.hasUnsaved !== true;
  return (
    <section class={shown === undefined ? 'nb-choice' : 'nb-choice is-alone'} aria-label="Remplir un CERFA">
      <h2>{shown === undefined ? 'Remplir un CERFA à partir d’un dossier' : 'Remplir le CERFA de ce dossier'}</h2>
      <p class="muted">
        Donnez une fois le formulaire vierge et remplissable, pris sur le site officiel. Truelle le garde sur cet ordinateur, vérifie chacune de
        ses cases, puis y écrit le dossier, prêt à imprimer et à signer. Les attestations restent à cocher par vous.
      </p>
      <div class="row wrap">
        <label class="btn nb-pick">
          <Icon name="doc" />
          {state.form === null ? 'Donner le CERFA vierge' : 'Changer de formulaire'}
          <input
            type="file"
            accept=".pdf"
            aria-label="CERFA vierge"
            disabled={props.isReadOnly || state.isBusy}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) props.onForm(file);
            }}
          />
        </label>
        {state.form === null ? null : (
          <>
            <span class="cut">{state.form}</span>
            <button type="button" class="link small" onClick={props.onForget}>
              Oublier ce formulaire
            </button>
          </>
        )}
      </div>
      {state.form === null ? null : (
        <div class="row wrap">
          {shown !== undefined ? null : (
            <>
              <label class="label" for={id}>
                Dossier
              </label>
              <select id={id} class="input nb-select" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
                <option value="">Choisissez un dossier</option>
                {caseFiles.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </>
          )}
          <button
            type="button"
            class="btn"
            aria-disabled={!mayFill}
            aria-busy={state.isBusy}
            onClick={() => {
              if (mayFill) props.onFill(chosen);
            }}
          >
            <Icon name="out" />
            Remplir le CERFA
          </button>
          {shown?.hasUnsaved === true ? <span class="small muted">Enregistrez d’abord vos modifications : seul ce qui est enregistré est écrit.</span> : null}
        </div>
      )}
      {state.failure === '' ? null : (
        <div class="notice notice-stop" role="alert">
          <Icon name="stop" />
          <p>{state.failure}</p>
        </div>
      )}
      <p role="status">{state.said}</p>
      {state.left.length === 0 ? null : (
        <ul class="nb-lines" aria-label="Cases laissées vides">
          {state.left.map(({ label, reason }) => (
            <li key={label} class="nb-remark">
              <Icon name="note" />
              <span class="nb-where">{label}</span>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
