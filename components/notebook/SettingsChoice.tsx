import { useId } from 'preact/hooks';

/** One setting that is chosen from a list. */
export function SettingsChoice<Value extends string>(props: {
  readonly label: string;
  readonly help?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="input"
        aria-describedby={props.help === undefined ? undefined : `${id}-said`}
        onChange={(event) => {
          const chosen = props.choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      >
        {props.choices.map(({ value, text }) => (
          <option key={value} value={value} selected={value === props.value}>
            {text}
          </option>
        ))}
      </select>
      {props.help === undefined ? null : (
        <p id={`${id}-said`} class="small muted">
          {props.help}
        </p>
      )}
    </div>
  );
}
