import { build, drawing } from './build';
import { lineGlyphs } from './glyphs';
import type { PayOffer } from './overlay';

/** Fills the card with what would be written, and why not when it cannot be told. */
export function fillPayCard(document: Document, card: HTMLElement, offer: PayOffer, acts: { readonly close: () => void; readonly write: (event: MouseEvent) => void }): void {
  const shut = build(document, 'button', { type: 'button', class: 'btn btn-icon btn-end push', 'aria-label': 'Fermer' }, drawing(document, lineGlyphs.close, 'i'));
  shut.addEventListener('click', acts.close);
  const title = build(document, 'h2', { class: 'bubble-title', id: 'truelle-pay-title', tabindex: '-1' }, 'Rémunération minimale');
  const body = build(document, 'div', { class: 'pay-body' }, ...(offer.refusal === null ? buildTable(document, offer) : buildRefusal(document, offer.refusal, offer.onGoTo)));
  card.replaceChildren(build(document, 'div', { class: 'row' }, title, shut), body);
  if (offer.refusal !== null || offer.write === null) return;
  const write = build(document, 'button', { type: 'button', class: 'btn btn-main' }, offer.write);
  write.addEventListener('click', acts.write);
  card.append(build(document, 'p', { class: 'said said-warn', role: 'alert' }), build(document, 'div', { class: 'acts' }, write));
}

function buildTable(document: Document, { lines, notes, replaced }: PayOffer): readonly HTMLElement[] {
  const rows = lines.map(({ name, value }) => build(document, 'div', {}, build(document, 'dt', {}, name), build(document, 'dd', { class: 'num' }, value)));
  return [
    build(document, 'p', { class: 'small muted' }, 'Le minimum que la loi et la convention permettent. Un contrat peut prévoir plus.'),
    build(document, 'dl', { class: 'pay-lines' }, ...rows),
    ...notes.map((note) => said(document, 'note', note)),
    ...(replaced.length === 0
      ? []
      : [
          said(document, 'warn', 'Ce qui est écrit sur la page sera remplacé\u00a0:'),
          build(document, 'ul', { class: 'small num' }, ...replaced.map((one) => build(document, 'li', {}, one))),
        ]),
  ];
}

function buildRefusal(document: Document, { reason, missing }: NonNullable<PayOffer['refusal']>, onGoTo: PayOffer['onGoTo']): readonly HTMLElement[] {
  const links = missing.map(({ field, label }) => {
    const link = build(document, 'button', { type: 'button', class: 'link small', 'aria-label': `Aller au champ ${label}` }, label);
    link.addEventListener('click', () => onGoTo(field));
    return build(document, 'li', {}, link);
  });
  return [said(document, 'note', reason), build(document, 'ul', {}, ...links)];
}

function said(document: Document, tone: 'note' | 'warn', text: string): HTMLElement {
  return build(document, 'p', { class: `said said-${tone}` }, drawing(document, lineGlyphs[tone], 'i'), build(document, 'span', {}, text));
}
