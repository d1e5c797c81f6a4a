import { useId, useState } from 'preact/hooks';
import { catalogue, type FieldFormat } from '../../lib/fields/catalogue';
import { nomenclatures, type NomenclatureEntry } from '../../lib/fields/nomenclatures';
import { useFieldHelp } from '../guidance/FieldHelp';
import { Icon } from '../ui/Icon';
import { isList } from './edits';
import type { FormField } from './form-layout';

/** One field of a form: label above, what is wrong or worth knowing under, checked on leaving it. */
export function FieldInput(props: {
  readonly field: FormField;
  readonly shown: string;
  /** What is wrong, in French; null when nothing is known to be. */
  readonly problem: string | null;
  /** Under the field when nothing is wrong; blank for none. */
  readonly hint?: string;
  /** Seen in the field while it is blank: the value that a profile gives. */
  readonly inherited?: string;
  /** The head of a table names it already: the label is kept for screen readers only. */
  readonly isBare?: boolean;
  readonly isReadOnly: boolean;
  readonly onInput: (shown: string) => void;
  readonly onLeave: () => void;
}) {
  const id = useId();
  const { field, problem, hint = '', inherited = '' } = props;
  const { format } = catalogue[field.field];
  const said = problem ?? hint;
  const help = useFieldHelp(field.field, field.label);
  const control: ControlProps = {
    field,
    inherited,
    shown: props.shown,
    isReadOnly: props.isReadOnly,
    onInput: props.onInput,
    attributes: {
      id,
      name: field.key,
      'aria-invalid': problem !== null,
      ...(said === '' ? {} : { 'aria-describedby': `${id}-said` }),
      onBlur: props.onLeave,
    },
  };
  return (
    <div class={`field nb-field c${field.span}`}>
      {props.isBare === true ? (
        <label class="hidden-text" for={id}>
          {field.label}
        </label>
      ) : (
        <div class="label-row">
          <label class="label" for={id}>
            {field.label}
          </label>
          {help.opener}
        </div>
      )}
      {format === 'boolean' || isList(field.field) ? (
        <ListControl {...control} />
      ) : format === 'nir' ? (
        <SecretControl {...control} />
      ) : (
        <TextControl {...control} />
      )}
      {said === '' && help.words === null ? null : (
        <div>
          {said === '' ? null : (
            <p id={`${id}-said`} class={problem === null ? 'small muted' : 'said said-stop'}>
              {problem === null ? null : <Icon name="stop" />}
              <span>{said}</span>
            </p>
          )}
          {help.words}
        </div>
      )}
    </div>
  );
}

interface ControlProps {
  readonly field: FormField;
  readonly shown: string;
  readonly inherited: string;
  readonly isReadOnly: boolean;
  readonly onInput: (shown: string) => void;
  readonly attributes: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby'?: string;
    readonly onBlur: () => void;
  };
}

const keyboards: Readonly<Partial<Record<FieldFormat, 'numeric' | 'decimal' | 'email' | 'tel'>>> = {
  date: 'numeric',
  siret: 'numeric',
  postalCode: 'numeric',
  count: 'numeric',
  minutes: 'numeric',
  money: 'decimal',
  rate: 'decimal',
  phone: 'tel',
  email: 'email',
};

function TextControl({ field, shown, inherited, isReadOnly, onInput, attributes }: ControlProps) {
  const { format, nomenclature } = catalogue[field.field];
  const listId = `${attributes.id}-list`;
  return (
    <>
      <input
        {...attributes}
        class="input num"
        type="text"
        value={shown}
        readOnly={isReadOnly}
        autocomplete="off"
        inputMode={keyboards[format] ?? 'text'}
        placeholder={inherited === '' && format === 'date' ? 'jj/mm/aaaa' : inherited}
        {...(nomenclature === undefined ? {} : { list: listId })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {nomenclature === undefined ? null : (
        <datalist id={listId}>
          {nomenclatures[nomenclature].entries.map((entry) => (
            <option key={entry.code} value={format === 'text' ? entry.label : entry.code}>
              {entry.label}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

/** Typed out of sight: whoever stands behind sees dots until « Montrer » is pressed. */
function SecretControl({ field, shown, isReadOnly, onInput, attributes }: ControlProps) {
  const [isSeen, setSeen] = useState(false);
  return (
    <div class="combo">
      <input
        {...attributes}
        class="input num"
        {...(isSeen ? { type: 'text' as const } : { type: 'password' as const })}
        value={shown}
        readOnly={isReadOnly}
        autocomplete="off"
        inputMode="numeric"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <button
        type="button"
        class="btn btn-icon nb-eye"
        aria-label={`${isSeen ? 'Cacher' : 'Montrer'} ${field.label}`}
        aria-pressed={isSeen}
        onClick={() => setSeen(!isSeen)}
      >
        <Icon name="eye" />
      </button>
    </div>
  );
}

function ListControl({ field, shown, inherited, isReadOnly, onInput, attributes }: ControlProps) {
  return (
    <div class="combo">
      <select
        {...attributes}
        class="input nb-select"
        disabled={isReadOnly}
        value={shown}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        <option value="">{inherited === '' ? 'Non renseigné' : inherited}</option>
        {listOptions(field, shown).map(({ title, entries }) =>
          title === '' ? (
            entries.map(drawOption)
          ) : (
            <optgroup key={title} label={title}>
              {entries.map(drawOption)}
            </optgroup>
          ),
        )}
      </select>
      <Icon name="down" />
    </div>
  );
}

function drawOption({ code, label }: { readonly code: string; readonly label: string }) {
  return (
    <option key={code} value={code}>
      {label}
    </option>
  );
}

interface OptionGroup {
  readonly title: string;
  readonly entries: readonly { readonly code: string; readonly label: string }[];
}

/** The choices of a list by group, in the order of the table. Codes that the form no longer takes show only where one is chosen. */
function listOptions(field: FormField, shown: string): readonly OptionGroup[] {
  const { format, nomenclature } = catalogue[field.field];
  if (format === 'boolean' || nomenclature === undefined) {
    return [
      {
        title: '',
        entries: [
          { code: 'oui', label: 'Oui' },
          { code: 'non', label: 'Non' },
        ],
      },
    ];
  }
  const taken: readonly NomenclatureEntry[] = nomenclatures[nomenclature].entries.filter(
    (entry: NomenclatureEntry) => entry.until === undefined || entry.code === shown,
  );
  const groupOf = (entry: NomenclatureEntry): string => (typeof entry.group === 'string' ? entry.group : '');
  const drawn = [...new Set(taken.map(groupOf))].map((title) => ({
    title: title.charAt(0).toUpperCase() + title.slice(1),
    entries: taken.filter((entry) => groupOf(entry) === title).map(({ code, label }) => ({ code, label: nameEntry(field, code, label) })),
  }));
  const isKnown = shown === '' || taken.some((entry) => entry.code === shown);
  return isKnown ? drawn : [...drawn, { title: 'Hors liste', entries: [{ code: shown, label: shown }] }];
}

function nameEntry(field: FormField, code: string, label: string): string {
  // The form itself asks for « SMIC » or « SMC ».
  if (catalogue[field.field].nomenclature === 'wageBase') return code;
  return /^\d+$/.test(code) ? `${code} – ${label}` : label;
}
