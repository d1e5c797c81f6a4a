import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

/** A label over one control, with help or what is wrong under it. The control takes the ids it is given. */
export function Field(props: {
  readonly label: string;
  readonly help?: string;
  /** What to do about a value that does not go; empty when it goes. */
  readonly error?: string;
  readonly children: (ids: {
    readonly id: string;
    readonly describedBy: string | undefined;
    readonly isInvalid: boolean;
  }) => ComponentChildren;
}) {
  const id = useId();
  const error = props.error ?? '';
  const said = error === '' ? (props.help ?? '') : error;
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.children({ id, describedBy: said === '' ? undefined : `${id}-said`, isInvalid: error !== '' })}
      {said === '' ? null : (
        <p id={`${id}-said`} class={error === '' ? 'said muted' : 'said said-stop'}>
          {error === '' ? null : <Icon name="stop" />}
          <span>{said}</span>
        </p>
      )}
    </div>
  );
}
