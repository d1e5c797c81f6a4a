import { writeTable } from '../../lib/profiles/write-table';
import { tableColumns } from '../../lib/profiles/table-columns';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';
import { restoreCell } from '../../lib/profiles/table-cells';
import { Icon } from '../ui/Icon';
import { countWords, kindWords } from './kind-words';

/** All profiles of a kind as one prints them: what each holds, one after the other, without any NIR. */
export function PrintView(props: {
  readonly kind: ProfileKind;
  readonly records: readonly ProfileRecord[];
  readonly onBack: () => void;
  readonly onPrint: () => void;
}) {
  const { kind, records } = props;
  const [heads = [], ...rows] = writeTable(kind, records);
  const idTitle = tableColumns(kind)[0]?.title;
  return (
    <div class="nb-form nb-print">
      <div class="nb-head">
        <h1>{kindWords[kind].title}</h1>
        <span class="push row nb-screen">
          <button type="button" class="btn" onClick={props.onBack}>
            Retour
          </button>
          <button type="button" class="btn btn-main" onClick={props.onPrint}>
            <Icon name="doc" />
            Imprimer
          </button>
        </span>
      </div>
      <div class="nb-scroll" tabIndex={0} role="group" aria-label="Fiches à imprimer">
        <p class="small muted">{countWords(kind, records.length)}. Document personnel : à ranger en lieu sûr.</p>
        {rows.map((cells, place) => (
          <section key={records[place]?.id} class="nb-card" aria-label={records[place]?.name}>
            <h2>{records[place]?.name}</h2>
            <dl>
              {heads.flatMap((head, column) => {
                const cell = restoreCell(cells[column] ?? '');
                if (cell === '' || head === idTitle || column === 1) return [];
                return [
                  <div key={head}>
                    <dt class="muted small">{head}</dt>
                    <dd>{cell}</dd>
                  </div>,
                ];
              })}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}
