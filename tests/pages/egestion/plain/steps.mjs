import { call, RefusedCall } from '/shared/client.mjs';
import { h } from '/shared/dom.mjs';
import { words } from '/shared/wording.mjs';

const names = ['Entreprise', 'Contrat d’apprentissage', 'Validation', 'Documents et transmission'];

/** The four steps, with where one is. */
export function stepBar(current) {
  return h(
    'ol',
    { class: 'steps' },
    ...names.map((name, index) => h('li', { 'aria-current': index + 1 === current ? 'step' : null }, `${index + 1}. ${name}`)),
  );
}

/** Each step is a page of its own. */
export function goTo(session, step) {
  location.assign(`/plain/demande/${session.request.id}/${step}`);
}

/** Does something that calls the server; tells the person what went wrong. @returns whether it went through */
export async function attempt(session, act) {
  document.querySelector('.technical')?.remove();
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error;
    if (error.status === 401) askToSignIn();
    else if (error.errors.length > 0) showErrors(session, error.errors);
    else document.querySelector('main').prepend(h('p', { class: 'errors technical', role: 'alert' }, words.technicalError.plain));
    return false;
  }
}

function askToSignIn() {
  const dialog = h(
    'dialog',
    { 'aria-label': words.sessionLost.plain },
    h('h2', {}, words.sessionLost.plain),
    h('p', {}, 'Reconnectez-vous pour continuer votre saisie.'),
    h('p', { class: 'actions' }, h('button', { type: 'button', class: 'main', onclick: again }, 'Se reconnecter')),
  );
  async function again() {
    await call('POST', '/api/session');
    dialog.close();
    dialog.remove();
  }
  document.body.append(dialog);
  dialog.showModal();
}

/** The portal's error message: the fields to fill. */
export function showErrors(session, errors, targets = new Map()) {
  document.querySelector('.errors.list-of-errors')?.remove();
  if (errors.length === 0) return;
  const line = (error) => {
    const text = `${error.label} : ${error.message}`;
    const target = targets.get(error.id);
    return h('li', {}, target === undefined ? text : h('a', { href: `#${target}` }, text));
  };
  const box = h(
    'div',
    { class: 'errors list-of-errors', role: 'alert' },
    h('h2', {}, words.errorTitle.plain),
    h('ul', {}, ...errors.map(line)),
  );
  document.querySelector('main h1').after(box);
  box.scrollIntoView({ block: 'center' });
}
