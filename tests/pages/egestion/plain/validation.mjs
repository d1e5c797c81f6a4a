import { frenchDay, h } from '/shared/dom.mjs';
import { words } from '/shared/wording.mjs';
import { drawControl, idOf } from './controls.mjs';
import { attempt, goTo, showErrors, stepBar } from './steps.mjs';

/** Stage E: place and date. */
export function showValidation(main, session) {
  const next = async () => {
    if (await session.check('validation')) goTo(session, 'documents');
    else showErrors(session, session.errors);
  };
  const row = (field) => {
    const { element } = drawControl(field, session.typed(field.id), (typed) => session.setTyped(field.id, typed));
    return h(
      'p',
      { class: 'row' },
      h('label', { for: idOf(field) }, field.labels.plain, h('span', { class: 'star', 'aria-hidden': 'true' }, ' *')),
      element,
      field.hint ? h('small', {}, field.hint) : null,
    );
  };
  const { values } = session.request;
  const lines = [
    ['Entreprise', values['employer.name']],
    ['Apprenti(e)', `${values['apprentice.lastName'] ?? ''} ${values['apprentice.firstName'] ?? ''}`],
    ['Date de signature du contrat', frenchDay(values['contract.conclusionDate'])],
  ];
  main.append(
    stepBar(3),
    h('h1', {}, words.validateTitle.plain),
    h(
      'form',
      { class: 'panel', novalidate: true, onsubmit: (event) => event.preventDefault() },
      h('dl', { class: 'summary' }, ...lines.flatMap(([name, text]) => [h('dt', {}, name), h('dd', {}, text ?? '')])),
      ...session.signatureFields().map(row),
      h(
        'p',
        { class: 'actions' },
        h(
          'button',
          { type: 'button', class: 'quiet', onclick: () => attempt(session, () => session.keep().then(() => goTo(session, 'formulaire'))) },
          words.back.plain,
        ),
        h('button', { type: 'button', class: 'main', onclick: () => attempt(session, next) }, words.next.plain),
      ),
    ),
  );
}
