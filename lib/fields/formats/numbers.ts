import { accept, numberFormat, refuse, type Parsed } from './format';

/** Euros, to the cent. Read with a comma or a dot, with or without the sign; written `1 867,02` with a no-break space. */
export const money = numberFormat(
  (text) =>
    parseDecimal(text.replace(/\s*(?:€|euros?|eur)(?:\s*\/\s*\w+)?$/i, ''), 7, 'Écrivez un montant en euros, par exemple 1 867,02.'),
  (value) => {
    const [euros = '', cents = ''] = value.toFixed(2).split('.');
    return `${euros.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')},${cents}`;
  },
);

/** A percentage, two decimals at most, without its sign. */
export const rate = numberFormat(
  (text) => parseDecimal(text.replace(/\s*%$/, ''), 3, 'Écrivez un pourcentage, par exemple 43 ou 61,5.'),
  (value) => String(value).replace('.', ','),
);

/** A whole number from 0: hours, people. Written without spaces, as forms want it. */
export const count = numberFormat((text) => {
  const plain = text.replace(/\s*(?:h|heures?|salari[ée]e?s?)$/i, '').replace(/\s/g, '');
  // « 35h00 » and « 35:00 » say whole hours; other minutes have a field of their own and would be lost here.
  const [, hours = plain, minutes = '00'] = /^(\d+)[h:](\d\d)$/i.exec(plain) ?? [];
  if (minutes !== '00') return refuse('Écrivez seulement les heures : les minutes ont leur propre champ.');
  return /^\d{1,7}$/.test(hours) ? accept(Number(hours)) : refuse('Écrivez un nombre entier.');
});

/** Minutes beside hours, 0 to 59. */
export const minutes = numberFormat(
  (text) => {
    const plain = text.replace(/\s*(?:min|mn|minutes?)\.?$/i, '');
    return /^[0-5]?\d$/.test(plain) ? accept(Number(plain)) : refuse('Écrivez un nombre de minutes de 0 à 59.');
  },
  (value) => String(value).padStart(2, '0'),
);

function parseDecimal(text: string, digits: number, reason: string): Parsed<number> {
  const plain = text.replace(/\s/g, '');
  // A dot or a comma before exactly three digits could group thousands as well as part decimals: not guessed.
  const [, whole = '', decimals = ''] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === '' || whole.replace(/^0+(?=\d)/, '').length > digits) return refuse(reason);
  return accept(Number(`${whole}.${decimals === '' ? '0' : decimals}`));
}
