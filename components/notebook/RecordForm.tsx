import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import type { Edits } from './edits';
import { profileForm } from './form-layout';
import { FormFields } from './FormFields';
import { FormFoot } from './FormFoot';
import { kindWords } from './kind-words';
import { nameFromValues } from './record-name';
import { RecordHead, type Use } from './RecordHead';
import { useForm } from './use-form';

/** The key under which a change of the record's own name is kept among the edits. */
export const nameKey = 'name';

/** A profile being read or changed: the fields of the contract that it can give. */
export function RecordForm(props: {
  readonly kind: ProfileKind;
  /** Null for a record that is being created. */
  readonly record: ProfileRecord | null;
  readonly edits: Edits;
  readonly usedIn: readonly Use[];
  readonly isReadOnly: boolean;
  readonly onEdits: (edits: Edits) => void;
  readonly onSave: (changed: Pick<ProfileRecord, 'name' | 'values'>) => void;
  readonly onCancel: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly isArchived: boolean;
  /** Puts the record away, or takes it out again. */
  readonly onArchive: () => void;
  /** For a person: asks to be erased everywhere. */
  readonly onErase?: () => void;
  /** What another page has done to the record meanwhile. */
  readonly notice: ComponentChildren;
}) {
  const { kind, record, edits, isReadOnly } = props;
  const root = useRef<HTMLFormElement>(null);
  const nameId = useId();
  const [isNameMissing, setNameMissing] = useState(false);
  const saved = record?.values ?? {};
  const form = useForm({ saved, edits, onEdits: props.onEdits, root });
  const savedName = record?.name ?? '';
  const name = edits[nameKey] ?? savedName;

  const save = (): void => {
    const values = form.finish();
    if (values === null) return;
    // A name that was drawn from the values follows them.
    const isDrawn = name.trim() === '' || (edits[nameKey] === undefined && name === nameFromValues(kind, saved));
    const kept = (isDrawn ? nameFromValues(kind, values) : name.trim()) || name.trim();
    setNameMissing(kept === '');
    if (kept === '') root.current?.querySelector<HTMLInputElement>(`input[name="${nameKey}"]`)?.focus();
    else props.onSave({ name: kept, values });
  };

  return (
    <form
      class="nb-form"
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RecordHead
        title={record === null ? kindWords[kind].create : record.name}
        usedIn={props.usedIn}
        isNew={record === null}
        isReadOnly={isReadOnly}
        onDuplicate={props.onDuplicate}
        onRemove={props.onRemove}
        subtitle={props.isArchived ? 'Dans les archives : cette fiche n’est plus proposée.' : ''}
        more={[
          { word: props.isArchived ? 'Sortir des archives' : 'Archiver', onPress: props.onArchive },
          ...(props.onErase === undefined ? [] : [{ word: 'Effacer cette personne', onPress: props.onErase }]),
        ]}
      />
      {props.notice}
      <div class="nb-scroll">
        <FormFields parts={profileForm(kind)} form={form} isReadOnly={isReadOnly} />
        <section class="form" aria-label="Dans le Carnet">
          <h2>Dans le Carnet</h2>
          <div class="field nb-field c8">
            <label class="label" for={nameId}>
              Nom de la fiche
            </label>
            <input
              id={nameId}
              name={nameKey}
              class="input"
              value={name}
              readOnly={isReadOnly}
              autocomplete="off"
              aria-invalid={isNameMissing}
              aria-describedby={`${nameId}-said`}
              placeholder={nameFromValues(kind, saved)}
              onInput={(event) => {
                setNameMissing(false);
                const shown = event.currentTarget.value;
                const others = Object.entries(edits).filter(([key]) => key !== nameKey);
                props.onEdits(Object.fromEntries(shown === savedName ? others : [...others, [nameKey, shown]]));
              }}
            />
            <p id={`${nameId}-said`} class={isNameMissing ? 'said said-stop' : 'small muted'}>
              {isNameMissing ? <Icon name="stop" /> : null}
              <span>
                {isNameMissing
                  ? 'Donnez un nom à la fiche : il sert à la retrouver.'
                  : 'Laissez vide pour reprendre le nom saisi plus haut.'}
              </span>
            </p>
          </div>
        </section>
      </div>
      <FormFoot changes={Object.keys(edits).length} isReadOnly={isReadOnly} onCancel={props.onCancel} />
    </form>
  );
}
