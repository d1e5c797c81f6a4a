import { useState } from 'preact/hooks';
import { FieldInput } from './FieldInput';
import { wageRows, type FormField, type WageRow } from './form-layout';
import type { Form } from './use-form';

const allRows = wageRows();

/** The pay table of a dossier: the periods in use, the others on demand. */
export function WageTable({ form, isReadOnly }: { readonly form: Form; readonly isReadOnly: boolean }) {
  const [isWhole, setWhole] = useState(false);
  const isUsed = (row: WageRow): boolean => [row.from, row.to, row.rate, row.base].some((field) => form.shownOf(field) !== '');
  const rows = isWhole ? allRows : allRows.filter((row, place) => isUsed(row) || place === 0);

  const cell = (field: FormField) => (
    <FieldInput
      field={field}
      shown={form.shownOf(field)}
      problem={form.problemOf(field)}
      isBare
      isReadOnly={isReadOnly}
      onInput={(shown) => form.change(field, shown)}
      onLeave={() => form.check(field)}
    />
  );
  return (
    <>
      <div class="scroll-x" tabIndex={0} role="region" aria-label="Grille de rémunération">
        <table class="table nb-wages">
          <thead>
            <tr>
              <th>Période</th>
              <th>Du</th>
              <th>Au</th>
              <th>Taux (%)</th>
              <th>Base</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.title}>
                <th scope="row">{row.title}</th>
                <td>{cell(row.from)}</td>
                <td>{cell(row.to)}</td>
                <td>{cell(row.rate)}</td>
                <td>{cell(row.base)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === allRows.length ? null : (
        <p class="nb-more">
          <button type="button" class="btn btn-s" onClick={() => setWhole(true)}>
            Afficher les {allRows.length} périodes
          </button>
        </p>
      )}
    </>
  );
}
