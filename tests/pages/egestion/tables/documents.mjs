import { frenchSize, h } from '/shared/dom.mjs';
import { forgetWitness, readWitness } from '/shared/gestures.mjs';
import { documentSlots, words } from '/shared/wording.mjs';
import { attempt } from './attempt.mjs';
import { freshId, link, pictureLink, row } from './markup.mjs';
import { receiptRows } from './receipt.mjs';

/** Stages F and G: the documents, then the sending. */
export function drawDocuments(place, session) {
  const list = h('table', { class: 'grille', cellspacing: 0 });
  const draw = () =>
    list.replaceChildren(
      row(...['Document', 'Fichier', ''].map((text) => h('td', { class: 'entete' }, text))),
      ...documentSlots.map((slot) => slotRow(place, session, slot)),
    );
  const send = async () => {
    const { number } = await session.send(readWitness());
    forgetWitness();
    place.replaceChildren(...(await receiptRows(number)));
    scrollTo(0, 0);
  };
  draw();
  session.subscribe(draw);
  place.append(
    h('div', { class: 'titre' }, words.documentsTitle.tables),
    h(
      'p',
      { class: 'petit' },
      'Il faut cliquer sur un nuage pour charger le document. Charger au minimum le Cerfa signé et la Convention de formation signée.',
    ),
    list,
    h('div', { class: 'titre suite' }, words.sendTitle.tables),
    h(
      'div',
      { class: 'boutons' },
      link(words.send.tables, () => attempt(place, session, send), 'bouton'),
    ),
  );
}

function slotRow(place, session, slot) {
  const input = h('input', { type: 'file', name: freshId(), style: 'display:none', onchange: () => take() });
  const take = () => attempt(place, session, () => Promise.all([...input.files].map((file) => session.upload(slot.id, file))));
  const files = session.request.uploads.filter((upload) => upload.slot === slot.id);
  const line = (upload) =>
    h(
      'div',
      {},
      `${upload.name} (${frenchSize(upload.size)}) - ${upload.status === 'pending' ? 'En cours...' : 'Chargé'} `,
      pictureLink('remove', 'supprimer', () => attempt(place, session, () => session.removeUpload(upload.id))),
    );
  return row(
    h('td', { class: slot.required ? 'oblig' : null }, slot.labels.tables),
    h('td', {}, files.length === 0 ? '-' : files.map(line)),
    h(
      'td',
      {},
      input,
      pictureLink('cloud', 'charger', () => input.click()),
    ),
  );
}
