import { InputText } from 'primereact/inputtext';
import { InputTextarea } from 'primereact/inputtextarea';
import { useDraft } from './use-draft.jsx';

export function TextControl({ id, value, commit, readOnly, invalid, maxLength, type = 'text' }) {
  const [draft, setDraft, leave] = useDraft(value, commit);
  return (
    <InputText
      invalid={invalid}
      id={id}
      type={type}
      value={draft}
      readOnly={readOnly}
      maxLength={maxLength}
      autoComplete="off"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
    />
  );
}

export function LongTextControl({ id, value, commit, readOnly, invalid }) {
  const [draft, setDraft, leave] = useDraft(value, commit);
  return (
    <InputTextarea
      id={id}
      value={draft}
      invalid={invalid}
      readOnly={readOnly}
      rows={2}
      autoResize
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
    />
  );
}
