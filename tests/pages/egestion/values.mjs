import { optionsOf } from './definition.mjs';

/**
 * Reads what stands in a control.
 * @param {{ format: string, options?: string, maxLength?: number }} field
 * @param {unknown} typed text of the control, or true / false for a box
 * @returns {{ state: 'empty' } | { state: 'value', value: string | number | boolean } | { state: 'wrong', message: string }}
 */
export function readValue(field, typed) {
  if (typed === undefined || typed === null) return { state: 'empty' };
  if (typeof typed === 'boolean') return { state: 'value', value: typed };
  const text = String(typed).trim().replaceAll(/\s+/g, ' ');
  if (text === '') return { state: 'empty' };
  const value = (readers[field.format] ?? readText)(text, field);
  return value === undefined ? { state: 'wrong', message: wrong[field.format] ?? 'valeur incorrecte' } : { state: 'value', value };
}

/** The canonical value, or undefined when there is none that can be read. */
export function valueOf(field, typed) {
  const read = readValue(field, typed);
  return read.state === 'value' ? read.value : undefined;
}

/** How a canonical value stands in a control of the copy. */
export function showValue(field, value) {
  if (value === undefined || value === null) return field.control === 'checkbox' ? false : '';
  if (typeof value === 'boolean') return field.control === 'checkbox' ? value : value ? 'oui' : 'non';
  if (field.format === 'date') return String(value).split('-').reverse().join('/');
  if (field.format === 'money' || field.format === 'rate') return String(value).replace('.', ',');
  return String(value);
}

const compact = (text) => text.replaceAll(/[\s.\-_]/g, '').toUpperCase();
const matching = (pattern) => (text) => (pattern.test(compact(text)) ? compact(text) : undefined);
const readText = (text) => text;

const readers = {
  date: readDate,
  boolean: (text) => ({ oui: true, non: false })[text],
  code: (text, field) => (optionsOf({ ...field }, 'plain').some(([code]) => code === text) ? text : undefined),
  count: (text) => (/^\d{1,6}$/.test(compact(text)) ? Number(compact(text)) : undefined),
  minutes: (text) => (/^[0-5]?\d$/.test(text) ? Number(text) : undefined),
  money: readDecimal,
  rate: readDecimal,
  siret: matching(/^\d{14}$/),
  nir: readNir,
  uai: matching(/^\d{7}[A-Z]$/),
  naf: matching(/^\d{4}[A-Z]$/),
  idcc: matching(/^\d{4}$/),
  phone: readPhone,
  email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined),
  postalCode: matching(/^\d{5}$/),
  depositNumber: matching(/^[0-9A-Z]{11,15}$/),
};

const wrong = {
  date: 'date incorrecte (jj/mm/aaaa)',
  code: 'valeur absente de la liste',
  count: 'nombre entier attendu',
  minutes: 'nombre de minutes entre 0 et 59',
  money: 'montant incorrect',
  rate: 'taux incorrect',
  siret: 'le SIRET comporte 14 chiffres',
  nir: 'numéro de sécurité sociale incorrect',
  uai: 'code UAI incorrect',
  idcc: 'code IDCC incorrect (4 chiffres)',
  phone: 'numéro de téléphone incorrect',
  email: 'adresse électronique incorrecte',
  postalCode: 'code postal incorrect',
  depositNumber: 'numéro de contrat incorrect',
};

function readDate(text) {
  const [, d, m, y] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (y === undefined) return undefined;
  const iso = `${y}-${m}-${d}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : undefined;
}

function readDecimal(text) {
  const plain = text.replaceAll(/[\s€%]/g, '').replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** Thirteen characters, or fifteen with the right key, which is then dropped. */
function readNir(text) {
  const nir = compact(text);
  if (!/^[12]\d{4}(\d\d|2A|2B)\d{6}(\d\d)?$/.test(nir)) return undefined;
  const body = nir.slice(0, 13);
  const digits = BigInt(body.replace('2A', '19').replace('2B', '18'));
  const key = String(97n - (digits % 97n)).padStart(2, '0');
  return nir.length === 13 || nir.slice(13) === key ? body : undefined;
}

function readPhone(text) {
  const digits = compact(text)
    .replace(/^\+33\(?0?\)?/, '0')
    .replace(/^0033/, '0');
  return /^0[1-9]\d{8}$/.test(digits) ? digits : undefined;
}
