import { openRequest } from '/shared/client.mjs';
import { watchGestures } from '/shared/gestures.mjs';
import { showCompanies } from './companies.mjs';
import { showDocuments } from './documents.mjs';
import { showForm } from './form.mjs';
import { showHome, showReceipt, showRequests } from './pages.mjs';
import { showValidation } from './validation.mjs';
import { drawShell } from './shell.mjs';

watchGestures();
const steps = { entreprise: showCompanies, formulaire: showForm, validation: showValidation, documents: showDocuments };
const [, page, id, step] = location.pathname.split('/').filter(Boolean);
const main = drawShell(page === undefined ? 'home' : 'requests');
if (page === 'demande' && step in steps) steps[step](main, await openRequest({ skin: 'plain', id }));
else if (page === 'demandes') await showRequests(main);
else if (page === 'recu') await showReceipt(main, id);
else showHome(main);
