import { accept, compact, refuse, textFormat, type Format } from './format';

/** Establishment: 14 digits. Its key is for the rules to judge. */
export const siret = identifier(/^\d{14}$/, 'Le SIRET comporte 14 chiffres.', (value) => group(value, [3, 3, 3, 5]));

/** Own number of a person, 13 characters or 15 with the key; the key and what the figures say are for the rules. */
export const nir = identifier(/^[1-8]\d{4}(?:\d\d|2[AB])\d{6}(?:\d\d)?$/, 'Le NIR comporte 13 caractères, ou 15 avec sa clé.', (value) =>
  group(value, [1, 2, 2, 2, 3, 3, 2]),
);

export const uai = identifier(/^\d{7}[A-Z]$/, 'Le numéro UAI comporte 7 chiffres et une lettre.');

export const naf = identifier(/^\d{4}[A-Z]$/, 'Le code NAF comporte 4 chiffres et une lettre.');

/** Collective agreement, four digits; a page that names it too (« 1596 – Bâtiment… ») is read by its number. */
export const idcc = textFormat((text) => {
  const [, digits = ''] = /^(?:idcc\s*(?:n[°o]\s*)?:?\s*)?(\d{1,4})(?:\s*[-–—:]\s+\D.*)?$/i.exec(text) ?? [];
  return digits === '' ? refuse('Le code IDCC comporte 4 chiffres.') : accept(digits.padStart(4, '0'));
});

export const postalCode = identifier(/^\d{5}$/, 'Le code postal comporte 5 chiffres.');

/** 8 characters; the national lists sometimes add a ninth. */
export const diplomaCode = identifier(/^[0-9A-Z]{8,9}$/, 'Le code du diplôme comporte 8 caractères, chiffres et parfois lettres.');

/** Kept with its four letters; a page or a person may leave them out. */
export const rncpCode = textFormat((text) => {
  const [, digits = ''] = /^(?:RNCP)?(\d{2,6})$/.exec(compact(text)) ?? [];
  return digits === '' ? refuse('Le code RNCP s’écrit « RNCP » suivi de chiffres.') : accept(`RNCP${digits}`);
});

/** Number that the deposit gave to a contract. Its parts are for the rules to judge: older numbers are shorter. */
export const depositNumber = identifier(
  /^(?=.*\d)[0-9A-Z]{11,20}$/,
  'Le numéro de contrat comporte 15 caractères, chiffres et parfois lettres.',
);

function identifier(shape: RegExp, reason: string, format?: (value: string) => string): Format<string> {
  return textFormat((text) => (shape.test(compact(text)) ? accept(compact(text)) : refuse(reason)), format);
}

function group(value: string, lengths: readonly number[]): string {
  let at = 0;
  const parts = lengths.map((length) => value.slice(at, (at += length)));
  return parts.filter((part) => part !== '').join(' ');
}
