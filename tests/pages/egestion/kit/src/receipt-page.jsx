import { useEffect, useState } from 'react';
import { Button } from 'primereact/button';
import { Panel } from 'primereact/panel';
import { call } from '../../client.mjs';
import { words } from '../../wording.mjs';

/** « Demande transmise »: the number given and what was sent. */
export function ReceiptPage({ number, onHome }) {
  const [sent, setSent] = useState(null);
  useEffect(() => {
    call('GET', `/api/sent/${number}`).then(setSent);
  }, [number]);
  if (sent === null) return null;
  const { values, uploads } = sent;
  return (
    <>
      <h1>{words.sentTitle.kit}</h1>
      <Panel header={`Demande n° ${number}`} className="block">
        <dl className="contact">
          <Line name="Entreprise" text={values['employer.name']} />
          <Line name="Apprenti" text={`${values['apprentice.lastName']} ${values['apprentice.firstName']}`} />
          <Line name="Contrat" text={`du ${day(values['contract.startDate'])} au ${day(values['contract.endDate'])}`} />
          <Line name="Documents" text={uploads.map((upload) => upload.name).join(', ')} />
        </dl>
      </Panel>
      <p className="quiet">{words.questions.kit}</p>
      <Button type="button" label="Retour à l’accueil" outlined onClick={onHome} />
    </>
  );
}

function Line({ name, text }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function day(iso) {
  return iso.split('-').reverse().join('/');
}
