import { useId } from 'preact/hooks';
import { Icon } from './Icon';

/** Something that was sent, pasted as a text or chosen as a file, and why it could not be read. */
export function PasteOrFile(props: {
  readonly label: string;
  readonly rows: number;
  /** Kinds of file, as an `accept` attribute. */
  readonly accept: string;
  readonly text: string;
  /** Blank while there is nothing to say. */
  readonly reason: string;
  readonly onText: (text: string) => void;
  readonly onFile: (text: string) => void;
}) {
  const id = useId();
  const fileId = useId();
  return (
    <>
      <div class="field">
        <label class="label" for={id}>
          {props.label}
        </label>
        <textarea id={id} class="input" rows={props.rows} spellcheck={false} value={props.text} onInput={(event) => props.onText(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label class="label" for={fileId}>
          Ou le fichier
        </label>
        <input
          id={fileId}
          type="file"
          accept={props.accept}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void file.text().then(props.onFile);
          }}
        />
      </div>
      {props.reason === '' ? null : (
        <p class="said said-stop" role="alert">
          <Icon name="stop" />
          <span>{props.reason}</span>
        </p>
      )}
    </>
  );
}
