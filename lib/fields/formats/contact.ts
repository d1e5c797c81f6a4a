import { accept, compact, refuse, textFormat } from './format';

// Numbers of the overseas departments are dialled at home with a 0 in place of the +262, +590, +594, +596, +508.
const countryCode = /^(?:\+|00)(?:33|262|590|594|596|508)(?:\(0\)|0)?(?=[1-9])/;

/** A French telephone number, kept as ten digits from 0, written by twos. */
export const phone = textFormat(
  (text) => {
    const national = compact(text)
      .replace(/^\(0\)/, '0')
      .replace(countryCode, '0');
    return /^0[1-9]\d{8}$/.test(national)
      ? accept(national)
      : refuse('Écrivez un numéro français de 10 chiffres, ou +33 suivi de 9 chiffres.');
  },
  (value) => value.replace(/\B(?=(?:\d\d)+$)/g, ' '),
);

/** An electronic address; the name before the @ keeps its capitals. */
export const email = textFormat((text) => {
  const plain = text.replace(/^mailto:/i, '');
  return /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/.test(plain)
    ? accept(plain)
    : refuse('Une adresse électronique contient un « @ » et un nom de domaine complet.');
});

/** Street number with its « bis » or letter, or a span of numbers. */
export const streetNumber = textFormat((text) =>
  text.length <= 10 && /^\d{1,5}(?: ?[-/] ?\d{1,5})?(?: ?[a-z]+)?$/i.test(text)
    ? accept(text)
    : refuse('Un numéro de voie commence par un chiffre : mettez le reste dans la voie.'),
);
