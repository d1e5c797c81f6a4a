import { openRequest } from '/shared/client.mjs';
import { watchGestures } from '/shared/gestures.mjs';
import { drawCompanies, drawValidation } from './short-steps.mjs';
import { drawDocuments } from './documents.mjs';
import { drawForm } from './form.mjs';

watchGestures();
const asked = new URLSearchParams(location.search);
const session = await openRequest({ skin: 'tables', id: asked.get('d') });
const steps = { entreprise: drawCompanies, formulaire: drawForm, validation: drawValidation, documents: drawDocuments };

/** Steps follow each other in the frame: the address stays. */
function show(step) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  scrollTo(0, 0);
  steps[step](place, session, show);
}

show(asked.get('e') in steps ? asked.get('e') : 'entreprise');
