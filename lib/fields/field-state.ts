/** What became of a field, or what is said of it. */
export type FieldState = 'filled' | 'same' | 'kept' | 'refused' | 'failed' | 'ambiguous' | 'blocking' | 'warning' | 'info' | 'unrecognized';

/** The words for the states, in the panel and over the page alike: these and no others. */
export const stateWords: Readonly<Record<FieldState, string>> = {
  filled: 'Rempli',
  same: 'Déjà juste',
  kept: 'Conservé',
  refused: 'Refusé',
  failed: 'Échec',
  ambiguous: 'Ambigu',
  blocking: 'Bloquant',
  warning: 'À vérifier',
  info: 'À savoir',
  unrecognized: 'Non reconnu',
};
