import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** A line of a guide: kept as it is typed, handed on when it is left, for what is checked is a whole sentence. */
export function GuideLine(props: { readonly label: string; readonly shown: string; readonly longest: number; readonly onChange: (text: string) => void }) {
  const { shown } = props;
  const id = useId();
  // Null while the line says what the guide says: what comes from there never takes the place of words that have not reached it.
  const [typed, setTyped] = useState<string | null>(null);
  const sent = useRef<string | null>(null);
  useEffect(() => {
    if (sent.current === shown) sent.current = null;
    setTyped((words) => (words === shown ? null : words));
  }, [shown]);
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="input"
        maxLength={props.longest}
        value={typed ?? shown}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => {
          const text = event.currentTarget.value.trim();
          const isOnTheWay = sent.current !== null && sent.current !== text;
          setTyped(text === shown && !isOnTheWay ? null : text);
          if (text === shown && !isOnTheWay) return;
          sent.current = text;
          props.onChange(text);
        }}
      />
    </div>
  );
}
