import { build, drawing } from './build';
import { lineGlyphs, stateTones } from './glyphs';
import type { Note } from './overlay';
import { stateWords } from '../../fields/field-state';

/** The icon of a note, with its state as a word for who does not see it. */
export function buildNoteIcon(document: Document, note: Pick<Note, 'state'>): HTMLElement {
  const tone = stateTones[note.state];
  return build(
    document,
    'span',
    { class: `note-icon said-${tone}` },
    drawing(document, lineGlyphs[tone], 'i'),
    build(document, 'span', { class: 'hidden-text' }, `${stateWords[note.state]} : `),
  );
}

/** The text a note stands on, as a link when it has an address; null when it names none. */
export function buildSource(document: Document, note: Note): HTMLElement | null {
  if (note.source === null) return null;
  const { reference, url } = note.source;
  if (url === null) return build(document, 'span', { class: 'law' }, reference);
  return build(
    document,
    'a',
    { class: 'law', href: url, target: '_blank', rel: 'noopener noreferrer' },
    reference,
    drawing(document, lineGlyphs.out, 'i'),
    build(document, 'span', { class: 'hidden-text' }, ' (nouvel onglet)'),
  );
}
