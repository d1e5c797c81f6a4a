import { accept, refuse, textFormat } from './format';

/** One line of words, as they are: capitals and accents are the writer's. */
export const text = textFormat((shown) =>
  /\p{Cc}/u.test(shown) ? refuse('Ce texte contient un caractère qui ne s’écrit pas.') : accept(shown),
);

/** A name. Figures in it are for the rules to judge: what the register holds counts. */
export const personName = textFormat((shown) =>
  /\p{L}/u.test(shown) && !/\p{Cc}/u.test(shown) ? accept(shown) : refuse('Un nom s’écrit avec des lettres.'),
);

/** Ink or a stamp on the paper: never a value. */
export const signature = textFormat(() => refuse('Une signature ne se saisit pas.'));
