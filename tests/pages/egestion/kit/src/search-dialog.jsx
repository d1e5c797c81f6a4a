import { useId, useState } from 'react';
import { Button } from 'primereact/button';
import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import { Dialog } from 'primereact/dialog';
import { FloatLabel } from 'primereact/floatlabel';
import { InputMask } from 'primereact/inputmask';
import { InputText } from 'primereact/inputtext';
import { words } from '../../wording.mjs';

/** The search opened by a magnifier: criteria, « Rechercher », a paged list whose rows are taken by a double click. */
export function SearchDialog({ lookup, search, onPick, onCreate, onHide }) {
  const [typed, setTyped] = useState({});
  const [rows, setRows] = useState(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (event) => {
    event.preventDefault();
    setBusy(true);
    try {
      setRows(await search(typed));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog header={lookup.titles.kit} visible modal draggable={false} className="search-dialog" onHide={onHide}>
      <form className="criteria" onSubmit={run}>
        {lookup.criteria.map((criterion) => (
          <Criterion
            key={criterion.name}
            criterion={criterion}
            onType={(text) => setTyped((before) => ({ ...before, [criterion.name]: text }))}
          />
        ))}
        <Button type="submit" label={lookup.searchButton.kit} icon="pi pi-search" loading={isBusy} />
        {onCreate ? (
          <Button
            type="button"
            icon="pi pi-plus"
            outlined
            aria-label={lookup.createButton.kit}
            title={lookup.createButton.kit}
            onClick={onCreate}
          />
        ) : null}
      </form>
      {rows === null ? null : (
        <DataTable
          value={rows}
          loading={isBusy}
          paginator={rows.length > 5}
          rows={5}
          size="small"
          rowHover
          emptyMessage={lookup.emptyText.kit}
          onRowDoubleClick={(event) => onPick(event.data)}
        >
          {lookup.columns.map((column) => (
            <Column key={column.name} field={column.name} header={column.label} sortable body={(row) => shown(column, row)} />
          ))}
        </DataTable>
      )}
      {rows?.length ? <p className="quiet">{words.doubleClick.kit}</p> : null}
    </Dialog>
  );
}

function shown(column, row) {
  const text = column.name === 'title' ? (row.text ?? row.title ?? '') : (row[column.name] ?? '');
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').reverse().join('/') : text;
}

function Criterion({ criterion, onType }) {
  const id = useId();
  return (
    <FloatLabel>
      {criterion.format === 'date' ? (
        <InputMask id={id} mask="99/99/9999" slotChar="jj/mm/aaaa" onChange={(event) => onType(event.value ?? '')} />
      ) : (
        <InputText id={id} autoComplete="off" onChange={(event) => onType(event.target.value)} />
      )}
      <label htmlFor={id}>{criterion.labels.kit}</label>
    </FloatLabel>
  );
}
