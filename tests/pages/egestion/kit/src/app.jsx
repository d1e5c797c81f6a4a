import { useEffect, useRef, useState } from 'react';
import { Button } from 'primereact/button';
import { Dialog } from 'primereact/dialog';
import { Steps } from 'primereact/steps';
import { Toast } from 'primereact/toast';
import { RefusedCall, startRequest } from '../../client.mjs';
import { words } from '../../wording.mjs';
import { CompanyStep } from './company-step.jsx';
import { DocumentsStep } from './documents-step.jsx';
import { FormStep } from './form-step.jsx';
import { HomePage } from './home-page.jsx';
import { ReceiptPage } from './receipt-page.jsx';
import { RequestProvider, useRequest } from './request.jsx';
import { RequestsPage } from './requests-page.jsx';
import { Shell } from './shell.jsx';
import { ValidationStep } from './validation-step.jsx';

const steps = ['entreprise', 'formulaire', 'validation', 'documents'];
const stepNames = ['Entreprise', 'Contrat', 'Validation', 'Documents'];

/** The whole tool: one document whose address changes without being loaded again. */
export function App() {
  const [path, navigate] = usePath();
  const toast = useRef(null);
  const start = async () => {
    try {
      navigate(`/kit/demande/${await startRequest('kit')}/entreprise`);
    } catch (error) {
      if (!(error instanceof RefusedCall)) throw error;
      toast.current.show({ severity: 'error', summary: words.technicalError.kit, life: 8000 });
    }
  };
  const [, id, step] = /^\/kit\/demande\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  const [, receipt] = /^\/kit\/recu\/(\d+)/.exec(path) ?? [];
  return (
    <Shell path={path} onNavigate={navigate} onStart={start}>
      <Toast ref={toast} />
      {id ? (
        <RequestProvider key={id} id={id} toast={toast}>
          <Wizard id={id} step={step} navigate={navigate} />
        </RequestProvider>
      ) : receipt ? (
        <ReceiptPage number={receipt} onHome={() => navigate('/kit/')} />
      ) : path.startsWith('/kit/demandes') ? (
        <RequestsPage onStart={start} onOpen={(draft) => navigate(`/kit/demande/${draft}/formulaire`)} />
      ) : (
        <HomePage />
      )}
    </Shell>
  );
}

function Wizard({ id, step, navigate }) {
  const { isSessionLost, signIn } = useRequest();
  const go = (name) => {
    navigate(`/kit/demande/${id}/${name}`);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <Steps model={stepNames.map((label) => ({ label }))} activeIndex={Math.max(0, steps.indexOf(step))} readOnly className="steps" />
      {step === 'entreprise' ? <CompanyStep go={go} /> : null}
      {step === 'formulaire' ? <FormStep go={go} /> : null}
      {step === 'validation' ? <ValidationStep go={go} /> : null}
      {step === 'documents' ? <DocumentsStep go={go} onSent={(number) => navigate(`/kit/recu/${number}`)} /> : null}
      <Dialog
        header={words.sessionLost.kit}
        visible={isSessionLost}
        closable={false}
        draggable={false}
        footer={<Button type="button" label="Se reconnecter" onClick={signIn} />}
        onHide={() => {}}
      >
        <p>Reconnectez-vous pour continuer. Votre saisie est conservée sur cette page.</p>
      </Dialog>
    </>
  );
}

/** The address of the page, and a way to change it that keeps what follows its question mark. */
function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const navigate = (next) => {
    history.pushState(null, '', next + location.search);
    setPath(next);
  };
  return [path, navigate];
}
