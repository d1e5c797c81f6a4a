import { call } from '/shared/client.mjs';
import { frenchDay, h } from '/shared/dom.mjs';
import { words } from '/shared/wording.mjs';
import { row } from './markup.mjs';

/** The receipt of a sent request. */
export async function receiptRows(number) {
  const { values, uploads, sentAt } = await call('GET', `/api/sent/${number}`);
  const lines = [
    ['Numéro de la demande', `DPC-${String(number).padStart(6, '0')}`],
    ['Transmise le', new Date(sentAt).toLocaleString('fr-FR')],
    ['Entreprise', values['employer.name']],
    ['Apprenti', `${values['apprentice.lastName']} ${values['apprentice.firstName']}`],
    ['Contrat', `du ${frenchDay(values['contract.startDate'])} au ${frenchDay(values['contract.endDate'])}`],
    ['Documents', uploads.map((upload) => upload.name).join(', ')],
    ['Champs reçus', String(Object.keys(values).length)],
  ];
  return [
    h('div', { class: 'titre' }, words.sentTitle.tables),
    h('table', { class: 'bloc champs' }, ...lines.map(([name, text]) => row(h('td', { class: 'lib' }, name), h('td', {}, text ?? '')))),
  ];
}
