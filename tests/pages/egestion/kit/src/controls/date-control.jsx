import { Calendar } from 'primereact/calendar';

/** A date typed or picked in a calendar: the model receives yyyy-mm-dd. */
export function DateControl({ id, value, commit, readOnly, invalid }) {
  return (
    <Calendar
      invalid={invalid}
      inputId={id}
      value={dateOf(value)}
      dateFormat="dd/mm/yy"
      locale="fr"
      showIcon
      showOnFocus={false}
      showButtonBar
      readOnlyInput={readOnly}
      disabled={readOnly}
      appendTo={document.body}
      onChange={(event) => {
        if (event.value instanceof Date) commit(isoOf(event.value));
        else if (event.value === null) commit('');
      }}
    />
  );
}

function dateOf(iso) {
  if (!iso) return null;
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function isoOf(date) {
  return `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
