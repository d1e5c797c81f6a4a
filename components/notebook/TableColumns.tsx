import { tableColumns } from '../../lib/profiles/table-columns';
import type { ProfileKind } from '../../lib/profiles/record';
import { kindWords } from './kind-words';
import type { ColumnView } from './table-import';

const profileKinds: readonly ProfileKind[] = ['apprentice', 'employer', 'master', 'training'];

/** What each column of the file holds: proposed from its head, corrected here. */
export function TableColumns(props: {
  readonly kind: ProfileKind;
  readonly columns: readonly ColumnView[];
  readonly onKind: (kind: ProfileKind) => void;
  readonly onColumn: (place: number, key: string | null) => void;
}) {
  const { kind, columns } = props;
  return (
    <section class="nb-part" aria-label="Colonnes du fichier">
      <h2>Colonnes du fichier</h2>
      <label class="row">
        Sorte de fiche
        <select
          class="input nb-short"
          value={kind}
          onChange={(event) => {
            const chosen = profileKinds.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) props.onKind(chosen);
          }}
        >
          {profileKinds.map((one) => (
            <option key={one} value={one}>
              {kindWords[one].one}
            </option>
          ))}
        </select>
      </label>
      <p class="small muted">Vérifiez les champs proposés. Vos corrections sont retenues pour le prochain fichier.</p>
      <div class="scroll-x" tabIndex={0} role="region" aria-label="Colonnes et champs">
        <table class="table">
          <thead>
            <tr>
              <th>Colonne</th>
              <th>Exemple</th>
              <th>Champ</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ head, sample, key }, place) => (
              <tr key={place}>
                <th scope="row">
                  <span class="cut" title={head}>
                    {head === '' ? `Colonne ${place + 1}` : head}
                  </span>
                </th>
                <td>
                  <span class="cut muted">{sample}</span>
                </td>
                <td>
                  <select
                    class="input"
                    aria-label={`Champ de la colonne ${head === '' ? place + 1 : head}`}
                    value={key ?? ''}
                    onChange={(event) => props.onColumn(place, event.currentTarget.value || null)}
                  >
                    <option value="">Ne pas importer</option>
                    {tableColumns(kind).map((column) => (
                      <option key={column.key} value={column.key}>
                        {column.title}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
