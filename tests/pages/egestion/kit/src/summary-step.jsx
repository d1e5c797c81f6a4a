import { Button } from 'primereact/button';
import { Panel } from 'primereact/panel';
import { words } from '../../wording.mjs';

/** « Demande transmise »: the number given and what was sent. */
export function SummaryStep({ sent, onHome }) {
  return (
    <>
      <h1>{words.sentTitle.kit}</h1>
      <Panel header={`Demande n° ${sent.number}`} className="block">
        <dl className="contact">
          <Line name="Entreprise" text={sent.summary.company} />
          <Line name="Apprenti" text={sent.summary.apprentice} />
          <Line name="Contrat" text={`du ${day(sent.summary.start)} au ${day(sent.summary.end)}`} />
          <Line name="Documents" text={sent.summary.documents.join(', ')} />
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
