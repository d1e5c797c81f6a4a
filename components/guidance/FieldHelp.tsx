import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import { findFieldHelp, type HelpEntry } from '../../lib/guidance/field-help/find-field-help';
import { Icon } from '../ui/Icon';

/** The « i » beside a field, and what it opens. Nothing where there is no help. */
export function FieldHelp({ field, label }: { readonly field: FieldId; readonly label: string }) {
  const { opener, words } = useFieldHelp(field, label);
  return (
    <>
      {opener}
      {words}
    </>
  );
}

/** The two parts of the help in place, for where they do not stand side by side; both null where there is no help. */
export function useFieldHelp(field: FieldId, label: string): { readonly opener: ComponentChildren; readonly words: ComponentChildren } {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const help = findFieldHelp(field);
  if (help === null) return { opener: null, words: null };
  const opener = (
    <button
      type="button"
      class="btn btn-icon btn-end field-help-open"
      // Named by the code: a name that repeats the field's would make two things answer to it.
      aria-label={`Aide\u00a0: ${catalogue[field].helpCode}`}
      title={`Aide\u00a0: ${label}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={() => setOpen(!isOpen)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <Icon name="note" />
    </button>
  );
  return { opener, words: isOpen ? <Words id={id} help={help} /> : null };
}

function Words({ id, help }: { readonly id: string; readonly help: HelpEntry }) {
  return (
    <dl id={id} class="field-help small">
      <dt>Quoi mettre</dt>
      <dd>{help.put}</dd>
      <dt>Où le trouver</dt>
      <dd>{help.where}</dd>
      {help.example === '' ? null : (
        <>
          <dt>Exemple</dt>
          <dd class="num">{help.example}</dd>
        </>
      )}
      <dt>Notice</dt>
      <dd>{help.notice}</dd>
    </dl>
  );
}
