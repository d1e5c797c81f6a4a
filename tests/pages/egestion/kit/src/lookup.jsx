import { useState } from 'react';
import { Button } from 'primereact/button';
import { fieldById } from '../../definition.mjs';
import { showValue } from '../../values.mjs';
import { cardFields, lookups } from '../../wording.mjs';
import { PersonCard } from './person-card.jsx';
import { useRequest } from './request.jsx';
import { SearchDialog } from './search-dialog.jsx';

const persons = ['contact', 'apprentice', 'master1', 'master2'];

/** The magnifier of a person, a CFA or a code, with the dialogs it opens and the bin that takes the choice back. */
export function Lookup({ role, withWords = false }) {
  const { session, request, attempt } = useRequest();
  const [open, setOpen] = useState(null);
  const lookup = lookups[role];
  const isPerson = persons.includes(role);
  const chosen = isPerson ? request.persons[role] : request.choices[role];
  const close = () => setOpen(null);
  const remove = () => (isPerson ? session.removePerson(role) : session.removeChoice(role));
  const words = withWords ? { label: lookup.opener.kit } : { 'aria-label': lookup.opener.kit, title: lookup.opener.kit };
  return (
    <span className="lookup">
      <Button type="button" icon="pi pi-search" outlined size="small" {...words} onClick={() => setOpen('search')} />
      {role === 'contact' && chosen ? (
        <Button
          type="button"
          icon="pi pi-pencil"
          text
          size="small"
          aria-label="Modifier la personne contact"
          title="Modifier"
          onClick={() => setOpen('edit')}
        />
      ) : null}
      {chosen ? (
        <Button
          type="button"
          icon="pi pi-trash"
          text
          size="small"
          severity="secondary"
          aria-label="Supprimer"
          title="Supprimer"
          onClick={remove}
        />
      ) : null}
      {open === 'search' ? (
        <SearchDialog
          lookup={lookup}
          search={async (criteria) => (await attempt(() => session.search(role, criteria))).answer ?? []}
          onPick={(row) => {
            session.choose(role, row);
            close();
          }}
          onCreate={isPerson ? () => setOpen('create') : undefined}
          onHide={close}
        />
      ) : null}
      {open === 'create' || open === 'edit' ? (
        <PersonCard
          kind={lookup.kind}
          title={lookup.cardTitle.kit}
          validateLabel={lookup.validate.kit}
          initial={open === 'edit' ? cardOf(lookup.kind, chosen) : {}}
          validate={async (card) => {
            const { errors } = await attempt(() => (open === 'edit' ? session.editContact(card) : session.createPerson(role, card)));
            if (errors === undefined) close();
            return errors ?? [];
          }}
          onHide={close}
        />
      ) : null}
    </span>
  );
}

function cardOf(kind, person) {
  return Object.fromEntries(cardFields(kind).map((one) => [one.name, showValue(fieldById.get(one.id) ?? one, person[one.name])]));
}
