import type { FieldValue } from '../../lib/fields/values';
import { catalogue } from '../../lib/fields/catalogue';
import { showValue } from './edits';
import { FieldInput } from './FieldInput';
import type { FormPart } from './form-layout';
import type { Form } from './use-form';

const nirHint = 'Gardé jusqu’à la fermeture du navigateur, jamais sur le disque.';

/** The fields of a form, part by part, on twelve columns. */
export function FormFields(props: {
  readonly parts: readonly FormPart[];
  readonly form: Form;
  readonly isReadOnly: boolean;
  /** What a field falls back on when it is blank; undefined for nothing. */
  readonly inherited?: (key: string) => FieldValue | undefined;
}) {
  const { parts, form } = props;
  return (
    <>
      {parts.map((part) => (
        <section key={part.fields[0]?.key} class="form" aria-label={part.title === '' ? undefined : part.title}>
          {part.title === '' ? null : <h2>{part.title}</h2>}
          {part.fields.map((field) => (
            <FieldInput
              key={field.key}
              field={field}
              shown={form.shownOf(field)}
              problem={form.problemOf(field)}
              hint={catalogue[field.field].format === 'nir' ? nirHint : ''}
              inherited={showInherited(field.field, props.inherited?.(field.key))}
              isReadOnly={props.isReadOnly}
              onInput={(shown) => form.change(field, shown)}
              onLeave={() => form.check(field)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function showInherited(field: keyof typeof catalogue, value: FieldValue | undefined): string {
  return value === undefined ? '' : `${showValue(field, value)} (fiche)`;
}
