import { useCallback, useId, useMemo } from 'react';
import { fieldsOf, isShown, payRows } from '../../definition.mjs';
import { communesOf } from './communes.jsx';
import { Lookup } from './lookup.jsx';
import { useRequest } from './request.jsx';
import { TypedField } from './typed-field.jsx';

/** The fields of one group on a grid, under the group's title. */
export function Group({ group, actions, children }) {
  const titleId = useId();
  const { canonical, context } = useRequest();
  const title = group.titles?.kit;
  const shown = fieldsOf(group.id).filter((one) => isShown(one, canonical, context));
  if (shown.length === 0 && !children) return null;
  return (
    <section className="group" aria-labelledby={title ? titleId : undefined}>
      {title || actions ? (
        <header className="group-head">
          {title ? <h3 id={titleId}>{title}</h3> : null}
          {actions}
        </header>
      ) : null}
      {group.note ? <p className="quiet">{group.note}</p> : null}
      {children}
      {group.payTable ? <PayTable /> : <Fields of={shown} />}
    </section>
  );
}

export function Fields({ of }) {
  return (
    <div className="fields">
      {of.map((one) => (
        <RequestField key={one.id} one={one} />
      ))}
    </div>
  );
}

/** Codes that are chosen in a search, their magnifier beside them. */
const searched = { 'training.diplomaCode': 'certification', 'training.rncpCode': 'rncp' };

function RequestField({ one }) {
  const { values, set, errorOf } = useRequest();
  const onTyped = useCallback((typed) => set(one.id, typed), [set, one.id]);
  const postalCode = one.id.endsWith('.city') ? values[one.id.replace(/city$/, 'postalCode')] : undefined;
  const suggest = useMemo(() => (one.id.endsWith('.city') ? (query) => communesOf(postalCode, query) : undefined), [one.id, postalCode]);
  const role = searched[one.id];
  const addon = useMemo(() => (role ? <Lookup role={role} /> : undefined), [role]);
  return <TypedField one={one} typed={values[one.id]} onTyped={onTyped} suggest={suggest} error={errorOf(one.id)} addon={addon} />;
}

/** Four years of two periods, one line of fields each. */
function PayTable() {
  const cells = fieldsOf('wages');
  return payRows.kit.years.map((year, index) => <PayYear key={year} name={year} cells={cells.slice(index * 8, index * 8 + 8)} />);
}

function PayYear({ name, cells }) {
  return (
    <fieldset className="pay-year">
      <legend>{name}</legend>
      {payRows.kit.periods.map((period, index) => (
        <PayPeriod key={period} name={period} cells={cells.slice(index * 4, index * 4 + 4)} />
      ))}
    </fieldset>
  );
}

function PayPeriod({ name, cells }) {
  const nameId = useId();
  return (
    <div className="pay-period" role="group" aria-labelledby={nameId}>
      <span id={nameId} className="pay-name">
        {name}
      </span>
      <Fields of={cells} />
    </div>
  );
}
