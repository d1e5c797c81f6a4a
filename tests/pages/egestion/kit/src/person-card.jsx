import { useState } from 'react';
import { Button } from 'primereact/button';
import { Dialog } from 'primereact/dialog';
import { Message } from 'primereact/message';
import { cardFields } from '../../wording.mjs';
import { communesOf } from './communes.jsx';
import { TypedField } from './typed-field.jsx';

/** The card of a person, to create or to modify; `validate` gives the errors, or nothing when the card was taken. */
export function PersonCard({ kind, title, validateLabel, initial, validate, onHide }) {
  const [card, setCard] = useState(initial ?? {});
  const [errors, setErrors] = useState([]);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const found = await validate(card);
    setErrors(found);
    setBusy(false);
  };
  const footer = (
    <>
      <Button label="Annuler" text onClick={onHide} />
      <Button label={validateLabel} icon="pi pi-check" loading={isBusy} onClick={submit} />
    </>
  );
  return (
    <Dialog header={title} visible modal draggable={false} className="card-dialog" footer={footer} onHide={onHide}>
      <p className="quiet">Les champs * sont obligatoires</p>
      {errors.length > 0 ? (
        <Message
          severity="error"
          className="card-errors"
          text={errors.map((error) => `${labelOf(kind, error.name)} : ${error.message}`).join(' · ')}
        />
      ) : null}
      <div className="fields">
        {cardFields(kind).map((one) => (
          <TypedField
            key={one.name}
            one={{ id: one.name, ...one }}
            typed={card[one.name]}
            onTyped={(typed) => setCard((before) => ({ ...before, [one.name]: typed }))}
            suggest={one.name.endsWith('.city') ? (query) => communesOf(card['address.postalCode'], query) : undefined}
          />
        ))}
      </div>
    </Dialog>
  );
}

function labelOf(kind, name) {
  return cardFields(kind).find((one) => one.name === name)?.labels.kit ?? name;
}
