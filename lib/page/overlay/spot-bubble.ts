import { build, drawing } from './build';
import { lineGlyphs } from './glyphs';
import type { Spot } from './overlay';

/** Fills the bubble with one step. The words of somebody else are said to be theirs, as plain text. */
export function fillBubble(document: Document, bubble: HTMLElement, spot: Spot): void {
  const press = (word: string, kind: string, act: () => void, icon: SVGSVGElement | null = null): HTMLButtonElement => {
    const button = build(document, 'button', { type: 'button', class: kind }, icon, word);
    button.addEventListener('click', act);
    return button;
  };
  const shut = build(
    document,
    'button',
    { type: 'button', class: 'btn btn-icon btn-end push', 'aria-label': 'Quitter le guide' },
    drawing(document, lineGlyphs.close, 'i'),
  );
  shut.addEventListener('click', () => spot.onQuit());
  const place = `Étape ${spot.at} sur ${spot.of}`;
  bubble.setAttribute('aria-label', `Guide, étape ${spot.at} sur ${spot.of}`);
  const said = (text: string, kind: string): HTMLElement | null => (text === '' ? null : build(document, 'p', { class: kind }, text));
  bubble.replaceChildren(
    build(document, 'div', { class: 'row' }, build(document, 'span', { class: 'small muted num' }, place), spot.helpCode === '' ? null : build(document, 'span', { class: 'code' }, spot.helpCode), shut),
    ...[
      spot.author === null ? null : said(`Guide de ${spot.author}, ce n’est pas Truelle qui parle`, 'small muted'),
      said(spot.note, 'said-warn small'),
      said(spot.title, 'bubble-title'),
      said(spot.text, 'muted'),
      said(spot.isDone ? 'Déjà fait.' : '', 'small said-good'),
    ].filter((one) => one !== null),
  );
  const { onPrevious, onSkip, onNext } = spot;
  const acts = build(document, 'div', { class: 'row bubble-acts' });
  if (onPrevious !== undefined) acts.append(press('Précédent', 'btn btn-plain', onPrevious, drawing(document, lineGlyphs.left, 'i')));
  if (onSkip !== undefined) acts.append(press('Passer', 'btn btn-plain', onSkip));
  if (onNext !== undefined) acts.append(press(spot.at < spot.of ? 'Étape suivante' : 'Terminer', 'btn btn-main push', onNext));
  if (acts.hasChildNodes()) bubble.append(acts);
}
