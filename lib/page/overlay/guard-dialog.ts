import { stateWords } from '../../fields/field-state';
import { build, drawing } from './build';
import { lineGlyphs } from './glyphs';
import { buildDocuments } from './guard-documents';
import { buildNoteIcon, buildSource } from './note-lines';
import type { GuardAnswer, GuardPoint, GuardQuestion } from './overlay';

const titles = { next: 'Avant de continuer', send: 'Avant de transmettre' } as const;

export interface GuardDialog {
  readonly ask: (question: GuardQuestion) => Promise<GuardAnswer>;
  readonly dismiss: () => void;
  readonly isOpen: () => boolean;
}

/** The question before a held act. A modal dialog of ours, so that the page can neither be pressed through it nor take the focus away. */
export function createGuardDialog(options: { readonly document: Document; readonly layer: HTMLElement }): GuardDialog {
  const { document, layer } = options;
  let answer: ((given: GuardAnswer) => void) | null = null;

  const dismiss = (): void => answer?.('dismissed');

  return {
    dismiss,
    isOpen: () => answer !== null,
    ask: (question) => {
      dismiss();
      const dialog = build(document, 'dialog', {
        class: 'guard',
        role: 'alertdialog',
        'aria-labelledby': 'truelle-guard-title',
        'aria-describedby': 'truelle-guard-count',
      });
      return new Promise<GuardAnswer>((resolve) => {
        const give = (given: GuardAnswer): void => {
          if (answer !== give) return;
          answer = null;
          dialog.close();
          dialog.remove();
          resolve(given);
        };
        answer = give;
        const correct = fill(document, dialog, question, give);
        // Escape closes it, whatever the browser thinks of asking first.
        dialog.addEventListener('close', () => give('dismissed'));
        dialog.addEventListener('keydown', (event) => {
          keepTab(event, dialog);
          // The key that was held is still down: it was meant for the page's button and answers nothing here.
          if (event.repeat && event.key !== 'Tab') event.preventDefault();
        });
        layer.append(dialog);
        dialog.showModal();
        correct.focus();
      });
    },
  };
}

function fill(document: Document, dialog: HTMLDialogElement, question: GuardQuestion, give: (given: GuardAnswer) => void): HTMLElement {
  const blocking = question.points.filter((point) => point.state === 'blocking');
  const others = question.points.filter((point) => point.state !== 'blocking');
  const list = build(
    document,
    'ul',
    { class: 'guard-list', 'aria-label': 'Points à revoir' },
    ...blocking.map((point) => buildPoint(document, point)),
  );
  if (others.length > 0) list.append(buildOthers(document, others));
  const act = (word: string, given: GuardAnswer, className: string): HTMLButtonElement => {
    const button = build(document, 'button', { type: 'button', class: className }, word);
    button.addEventListener('click', (event) => {
      // The second half of a double click that was meant for the page's own button.
      if (event.detail < 2) give(given);
    });
    return button;
  };
  const correct = act('Corriger', 'correct', 'btn btn-main');
  dialog.append(
    build(
      document,
      'div',
      { class: 'guard-head' },
      build(document, 'h2', { id: 'truelle-guard-title' }, titles[question.effect]),
      build(document, 'p', { id: 'truelle-guard-count', class: 'muted' }, countPoints(question, blocking.length, others)),
    ),
    ...(question.documents === undefined || question.documents.length === 0 ? [] : [buildDocuments(document, question.documents)]),
    list,
    build(document, 'div', { class: 'guard-foot' }, act('Continuer quand même', 'continue', 'btn'), correct),
  );
  return correct;
}

function buildPoint(document: Document, point: GuardPoint): HTMLElement {
  return build(
    document,
    'li',
    { 'data-rule': point.rule, 'data-severity': point.state },
    buildNoteIcon(document, point),
    build(
      document,
      'div',
      {},
      build(document, 'p', { class: 'strong' }, point.title),
      build(document, 'p', {}, point.message),
      buildSource(document, point),
    ),
    point.helpCode === '' ? null : build(document, 'span', { class: 'code' }, point.helpCode),
  );
}

/** What does not block stands in one line, and opens when asked. */
function buildOthers(document: Document, others: readonly GuardPoint[]): HTMLElement {
  const [first] = others;
  const more = build(document, 'button', { type: 'button', class: 'link small', 'aria-label': 'Voir les autres points' }, 'Voir');
  const line = build(
    document,
    'li',
    {},
    drawing(
      document,
      lineGlyphs[first?.state === 'info' ? 'note' : 'warn'],
      `i note-icon said-${first?.state === 'info' ? 'note' : 'warn'}`,
    ),
    build(document, 'p', {}, `${joinTitles(others)} : ${stateWords[first?.state ?? 'warning'].toLowerCase()}`),
    more,
  );
  more.addEventListener('click', () => {
    const points = others.map((point) => buildPoint(document, point));
    line.replaceWith(...points);
    points[0]?.setAttribute('tabindex', '-1');
    points[0]?.focus();
  });
  return line;
}

function joinTitles(points: readonly GuardPoint[]): string {
  const titles = [...new Set(points.map((point) => point.title))];
  return titles.length > 3 ? `${titles.slice(0, 3).join(', ')} et ${titles.length - 3} de plus` : titles.join(', ');
}

function countPoints(question: GuardQuestion, blocking: number, others: readonly GuardPoint[]): string {
  const what = question.effect === 'send' ? 'la transmission' : 'cette étape';
  if (blocking === 0) return others.length > 1 ? `${others.length} points sont à vérifier avant ${what}.` : `1 point est à vérifier avant ${what}.`;
  const first = blocking > 1 ? `${blocking} points bloquent ${what}.` : `1 point bloque ${what}.`;
  if (others.length === 0) return first;
  return others.length > 1 ? `${first} ${others.length} autres sont à vérifier.` : `${first} 1 autre est à vérifier.`;
}

/** Past the last button comes the first: the browser's own bars are left out while the question stands. */
function keepTab(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button')];
  const root = dialog.getRootNode();
  const at = root instanceof ShadowRoot ? stops.findIndex((stop) => stop === root.activeElement) : -1;
  const next = stops[(Math.max(at, event.shiftKey ? 0 : -1) + (event.shiftKey ? -1 : 1) + stops.length) % stops.length];
  event.preventDefault();
  next?.focus();
}
