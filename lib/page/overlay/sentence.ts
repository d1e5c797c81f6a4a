import { build, drawing } from './build';
import { choosePlace } from './choose-place';
import { lineGlyphs, stateTones } from './glyphs';
import { findFocusable, type Marks } from './marks';
import { move } from './move';
import { buildNoteIcon, buildSource } from './note-lines';
import type { Mark } from './overlay';
import type { Rect } from './visible-rect';

export interface Sentence {
  readonly open: (key: string) => boolean;
  readonly close: () => void;
  /** Closes it and gives the focus back to its field; false when none stands open. */
  readonly leave: () => boolean;
  /** Says again what stands open after its mark changed; closes it when there is nothing left to say. */
  readonly update: () => void;
  readonly draw: () => void;
}

/** The one sentence that can stand open under a field. It moves nothing of the page and takes no focus by itself. */
export function createSentence(options: {
  readonly document: Document;
  readonly layer: HTMLElement;
  readonly marks: Marks;
  readonly avoid: () => readonly Rect[];
  readonly announce: (text: string) => void;
  readonly request: () => void;
}): Sentence {
  const { document, layer, marks } = options;
  const card = build(document, 'div', { class: 'beside', id: 'truelle-sentence', role: 'note', hidden: '' });
  layer.append(card);
  let key: string | null = null;
  let shown = '';

  const close = (): void => {
    if (key !== null) marks.query(key)?.button.removeAttribute('aria-expanded');
    key = null;
    shown = '';
    card.hidden = true;
  };
  const leave = (): boolean => {
    if (key === null) return false;
    const entry = marks.query(key);
    close();
    if (entry !== undefined) findFocusable(entry.mark.handle.target).focus({ preventScroll: true });
    return true;
  };
  const fill = (mark: Mark): void => {
    const text = mark.notes.map((note) => note.message).join(' ');
    if (text === shown) return;
    shown = text;
    card.className = `beside beside-${stateTones[mark.notes[0]?.state ?? 'info']}`;
    card.setAttribute('aria-label', mark.label);
    const shut = build(
      document,
      'button',
      { type: 'button', class: 'btn btn-icon btn-end', 'aria-label': 'Fermer' },
      drawing(document, lineGlyphs.close, 'i'),
    );
    shut.addEventListener('click', leave);
    const lines = mark.notes.map((note) =>
      build(
        document,
        'li',
        {},
        buildNoteIcon(document, note),
        build(document, 'div', {}, build(document, 'p', {}, note.message), buildSource(document, note)),
      ),
    );
    card.replaceChildren(build(document, 'ul', {}, ...lines), shut);
    options.announce(`${mark.label}. ${text}`);
  };

  const update = (): void => {
    if (key === null) return;
    const entry = marks.query(key);
    if (entry === undefined || entry.mark.notes.length === 0) {
      close();
      return;
    }
    fill(entry.mark);
    entry.button.setAttribute('aria-expanded', 'true');
    entry.button.setAttribute('aria-controls', card.id);
  };

  return {
    open: (asked) => {
      const entry = marks.query(asked);
      if (entry === undefined || entry.mark.notes.length === 0) return false;
      if (key !== asked) close();
      key = asked;
      update();
      options.request();
      return true;
    },
    close,
    leave,
    update,
    draw: () => {
      if (key === null) return;
      const box = marks.boxOf(key);
      card.hidden = box === null;
      if (box === null) return;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const place = choosePlace(box, size, { width, height }, [...marks.boxes(key), ...options.avoid()]);
      card.dataset.side = place.side;
      const tip = Math.max(14, Math.min(size.width - 24, box.left + box.width - 22 - place.left));
      card.style.setProperty('--tip', `${Math.round(tip)}px`);
      move(card, place);
    },
  };
}
