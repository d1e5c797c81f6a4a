import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

/** Asked before a person is erased everywhere: what goes, what stays out of reach, and the reference for the proof. */
export function ErasePerson(props: { readonly name: string; readonly onErase: (reference: string) => void; readonly onCancel: () => void }) {
  const [reference, setReference] = useState('');
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="notice notice-warn nb-erase" aria-labelledby={`${id}-title`} ref={box} tabIndex={-1}>
      <Icon name="warn" />
      <div>
        <h2 id={`${id}-title`}>Effacer cette personne</h2>
        <p>
          Les fiches de {props.name}, ses dossiers, leurs comptes rendus et ses saisies en cours sont effacés de cet ordinateur, sans retour possible. Les sauvegardes déjà
          faites restent : remplacez-les ensuite.
        </p>
        <div class="field">
          <label class="label" for={id}>
            Référence de la demande, pour la preuve (facultatif)
          </label>
          <input
            id={id}
            class="input"
            value={reference}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => setReference(event.currentTarget.value)}
            onKeyDown={(event) => {
              // It stands in the form of the record, which Enter would save.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </div>
        <div class="acts row wrap">
          <button type="button" class="btn" onClick={props.onCancel}>
            Ne rien effacer
          </button>
          <button type="button" class="btn btn-main" onClick={() => props.onErase(reference)}>
            Effacer et garder la preuve
          </button>
        </div>
      </div>
    </section>
  );
}
