import { useEffect, useState } from 'react';
import { Dropdown } from 'primereact/dropdown';

const longList = 15;
const virtualList = 60;

/** A code list in an overlay at the end of the body; with `loadLater`, its options come a moment after it is first opened. */
export function ListControl({ id, value, commit, readOnly, invalid, options, loadLater = false }) {
  const [state, setState] = useState(loadLater && !value ? 'closed' : 'ready');
  useEffect(() => {
    if (value) setState('ready');
  }, [value]);
  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => setState('ready'), 220);
    return () => clearTimeout(timer);
  }, [state]);
  const shown = state === 'ready' ? options : [];
  return (
    <Dropdown
      invalid={invalid}
      inputId={id}
      value={value ?? null}
      options={shown}
      optionLabel="label"
      optionValue="code"
      disabled={readOnly}
      loading={state === 'loading'}
      showClear={value !== undefined && !readOnly}
      filter={options.length > longList}
      filterPlaceholder="Rechercher"
      resetFilterOnHide
      emptyMessage={state === 'ready' ? 'Aucune valeur' : 'Chargement…'}
      emptyFilterMessage="Aucun résultat"
      virtualScrollerOptions={options.length > virtualList && state === 'ready' ? { itemSize: 42 } : undefined}
      panelClassName="list-panel"
      appendTo={document.body}
      onShow={() => setState((before) => (before === 'closed' ? 'loading' : before))}
      onChange={(event) => commit(event.value ?? '')}
    />
  );
}
