import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

/** One field for a passphrase, hidden until the user asks to see it. */
export function PassphraseField(props: {
  readonly label: string;
  readonly value: string;
  /** What is wrong, in French; blank when nothing is known to be. */
  readonly problem?: string;
  readonly help?: string;
  /** True for the field where one begins. */
  readonly isFirst?: boolean;
  /** True for the passphrase there is, false for a new one. */
  readonly isCurrent?: boolean;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  const [isSeen, setSeen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.isFirst === true) input.current?.focus();
  }, []);
  const { problem = '', help = '' } = props;
  const said = problem === '' ? help : problem;
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      <div class="row nb-secret">
        <input
          ref={input}
          id={id}
          class="input"
          {...(isSeen ? { type: 'text' } : { type: 'password' })}
          autocomplete={props.isCurrent === true ? 'current-password' : 'new-password'}
          spellcheck={false}
          value={props.value}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-said`}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <button type="button" class="btn btn-icon" aria-pressed={isSeen} aria-label={`Afficher ${props.label.toLowerCase()}`} onClick={() => setSeen(!isSeen)}>
          <Icon name="eye" />
        </button>
      </div>
      <p id={`${id}-said`} class={problem === '' ? 'small muted' : 'said said-stop'} role={problem === '' ? undefined : 'alert'}>
        {problem === '' ? null : <Icon name="stop" />}
        <span>{said}</span>
      </p>
    </div>
  );
}
