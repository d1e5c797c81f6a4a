import { frenchSize, h, icon } from '/shared/dom.mjs';
import { forgetWitness, readWitness } from '/shared/gestures.mjs';
import { documentSlots, words } from '/shared/wording.mjs';
import { attempt, stepBar } from './steps.mjs';

/** Stages F and G: the documents, then « Transmettre ». */
export function showDocuments(main, session) {
  const list = h('tbody');
  const done = h('p', { class: 'success', role: 'status', hidden: true }, 'Les documents sont chargés !');
  const draw = () => {
    list.replaceChildren(...documentSlots.map((slot) => drawSlot(session, slot)));
    done.hidden = !documentSlots
      .filter((slot) => slot.required)
      .every((slot) => session.request.uploads.some((one) => one.slot === slot.id && one.status === 'stored'));
  };
  const send = async () => {
    const { number } = await session.send(readWitness());
    forgetWitness();
    location.assign(`/plain/recu/${number}`);
  };
  draw();
  session.subscribe(draw);
  main.append(
    stepBar(4),
    h('h1', {}, words.documentsTitle.plain),
    h(
      'section',
      { class: 'panel' },
      h(
        'p',
        { class: 'note' },
        'Il faut cliquer sur un nuage pour charger le document. Charger au minimum le Cerfa signé et la Convention de formation signée.',
      ),
      h(
        'table',
        { class: 'list documents' },
        h('thead', {}, h('tr', {}, ...['Document', 'Fichier', 'Charger'].map((text) => h('th', { scope: 'col' }, text)))),
        list,
      ),
      done,
    ),
    h(
      'section',
      { class: 'panel' },
      h('h2', {}, words.sendTitle.plain),
      h('p', {}, 'Cliquer sur « Transmettre » pour envoyer la demande à Constructys.'),
      h('p', { class: 'actions' }, h('button', { type: 'button', class: 'main', onclick: () => attempt(session, send) }, words.send.plain)),
    ),
  );
}

function drawSlot(session, slot) {
  const id = `fichier-${documentSlots.indexOf(slot) + 1}`;
  const name = slot.labels.plain;
  const input = h('input', {
    type: 'file',
    id,
    name: id,
    class: 'visually-hidden',
    tabindex: -1,
    'aria-label': name,
    accept: '.pdf,.jpg,.jpeg,.png',
    onchange: () => take(),
  });
  const take = () => attempt(session, () => Promise.all([...input.files].map((file) => session.upload(slot.id, file))));
  const files = session.request.uploads
    .filter((upload) => upload.slot === slot.id)
    .map((upload) =>
      h(
        'li',
        {},
        h('span', { class: 'file-name' }, upload.name),
        h('span', { class: 'note' }, frenchSize(upload.size)),
        h(
          'span',
          { class: `status ${upload.status}` },
          upload.status === 'pending' ? `En cours – ${words.pending.plain.toLowerCase()}` : words.stored.plain,
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': `Supprimer ${upload.name}`,
            onclick: () => attempt(session, () => session.removeUpload(upload.id)),
          },
          icon('remove'),
        ),
      ),
    );
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name, slot.required ? h('span', { class: 'star' }, ' *') : null),
    h('td', {}, files.length === 0 ? h('span', { class: 'note' }, 'Aucun fichier') : h('ul', { class: 'files' }, ...files)),
    h(
      'td',
      {},
      input,
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button cloud',
          'aria-label': `Charger le document : ${name}`,
          title: 'Charger le document',
          onclick: () => input.click(),
        },
        icon('cloud'),
      ),
    ),
  );
}
