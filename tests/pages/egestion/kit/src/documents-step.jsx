import { useRef, useState } from 'react';
import { Button } from 'primereact/button';
import { Message } from 'primereact/message';
import { Panel } from 'primereact/panel';
import { Tag } from 'primereact/tag';
import { documentSlots, words } from '../../wording.mjs';
import { forgetWitness, readWitness } from '../../gestures.mjs';
import { ErrorList } from './error-list.jsx';
import { useRequest } from './request.jsx';
import { StepActions } from './step-actions.jsx';

/** « Ajouter des documents » and « Transmettre votre demande »: a line with a cloud for each kind of document. */
export function DocumentsStep({ go, onSent }) {
  const { session, request, attempt } = useRequest();
  const isComplete = documentSlots
    .filter((slot) => slot.required)
    .every((slot) => request.uploads.some((upload) => upload.slot === slot.id && upload.status === 'stored'));
  const [errors, setErrors] = useState([]);
  const send = async () => {
    const result = await attempt(() => session.send(readWitness()));
    setErrors(result.errors ?? []);
    if (result.errors !== undefined) return;
    forgetWitness();
    onSent(result.answer.number);
  };
  return (
    <>
      <h1>{words.documentsTitle.kit}</h1>
      <ErrorList errors={errors} />
      <Panel header="Pièces du dossier" className="block">
        <p className="quiet">
          Charger au minimum le Cerfa signé et la Convention de formation signée. Cliquer sur un nuage pour charger le document.
        </p>
        <ul className="documents">
          {documentSlots.map((slot) => (
            <DocumentLine key={slot.id} slot={slot} />
          ))}
        </ul>
        {isComplete ? <Message severity="success" text="Les documents sont chargés !" /> : null}
      </Panel>
      <Panel header={words.sendTitle.kit} className="block">
        <p>{words.questions.kit}</p>
      </Panel>
      <StepActions onBack={() => go('validation')} onNext={send} nextLabel={words.send.kit} nextIcon="pi pi-send" />
    </>
  );
}

function DocumentLine({ slot }) {
  const { session, request, attempt } = useRequest();
  const input = useRef(null);
  const [isBusy, setBusy] = useState(false);
  const files = request.uploads.filter((upload) => upload.slot === slot.id);
  const upload = async (event) => {
    const file = event.target.files[0];
    event.target.value = '';
    if (!file) return;
    setBusy(true);
    await attempt(() => session.upload(slot.id, file));
    setBusy(false);
  };
  return (
    <li className="document">
      <span className="document-name">
        {slot.labels.kit}
        {slot.required ? <span className="star"> *</span> : null}
      </span>
      <span className="document-files">
        {files.length === 0 ? (
          <span className="quiet">Aucun fichier</span>
        ) : (
          files.map((file) => <UploadedFile key={file.id} file={file} />)
        )}
      </span>
      <input
        ref={input}
        type="file"
        accept="application/pdf,image/*"
        className="hidden-file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={upload}
      />
      <Button
        type="button"
        icon="pi pi-cloud-upload"
        rounded
        text
        loading={isBusy}
        aria-label={`Charger : ${slot.labels.kit}`}
        title="Charger le document"
        onClick={() => input.current.click()}
      />
    </li>
  );
}

function UploadedFile({ file }) {
  const { session, attempt } = useRequest();
  const isStored = file.status === 'stored';
  return (
    <span className="uploaded">
      <span className="file-name">{file.name}</span>
      <Tag severity={isStored ? 'success' : 'warning'} value={isStored ? words.stored.kit : words.pending.kit} />
      <Button
        type="button"
        icon="pi pi-times"
        rounded
        text
        size="small"
        severity="secondary"
        aria-label={`Supprimer ${file.name}`}
        title="Supprimer"
        onClick={() => attempt(() => session.removeUpload(file.id))}
      />
    </span>
  );
}
