import { Panel } from 'primereact/panel';
import { words } from '../../wording.mjs';
import { ErrorList } from './error-list.jsx';
import { Fields } from './group.jsx';
import { useRequest } from './request.jsx';
import { StepActions } from './step-actions.jsx';

/** « Valider votre demande »: the place and the date. */
export function ValidationStep({ go }) {
  const { session, check, errors } = useRequest();
  const next = async () => {
    if (await check('validation')) go('documents');
  };
  return (
    <>
      <h1>{words.validateTitle.kit}</h1>
      <ErrorList errors={errors} />
      <Panel header="Lieu et date" className="block">
        <Fields of={session.signatureFields()} />
      </Panel>
      <StepActions onBack={() => go('formulaire')} onNext={next} />
    </>
  );
}
