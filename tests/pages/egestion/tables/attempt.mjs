import { call, RefusedCall } from '/shared/client.mjs';
import { h } from '/shared/dom.mjs';
import { words } from '/shared/wording.mjs';
import { link, row } from './markup.mjs';

/** Does something that calls the server; tells the person what went wrong. */
export async function attempt(place, session, act) {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error;
    if (error.status === 401) askToSignIn();
    else showErrors(place, session, error.errors);
  }
}

/** The error message, in red above the form; one line by field. */
export function showErrors(place, session, errors) {
  place.querySelector('table.erreur')?.remove();
  const lines = errors.length === 0 ? [words.technicalError.tables] : errors.map((error) => `- ${error.label} : ${error.message}`);
  const box = h(
    'table',
    { class: 'erreur' },
    errors.length === 0 ? null : row(h('td', {}, h('b', {}, words.errorTitle.tables))),
    row(
      h(
        'td',
        {},
        lines.flatMap((line) => [line, h('br')]),
      ),
    ),
  );
  place.querySelector('.titre').after(box);
  scrollTo(0, 0);
}

function askToSignIn() {
  const again = async () => {
    await call('POST', '/api/session');
    veil.remove();
  };
  const veil = h(
    'div',
    { class: 'voile' },
    h(
      'table',
      { class: 'pop fixe' },
      row(h('td', {}, h('b', {}, words.sessionLost.tables))),
      row(h('td', {}, link('Se reconnecter', again, 'bouton'))),
    ),
  );
  document.body.append(veil);
}
