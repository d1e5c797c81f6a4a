import { extraFieldIds, fieldById, fields, groupById, isShown, payRows } from './definition.mjs';
import { readValue, valueOf } from './values.mjs';
import { documentSlots } from './wording.mjs';

/** Canonical values of what was typed; what cannot be read is left out. */
export function canonicalValues(typed) {
  const entries = Object.entries(typed).flatMap(([id, text]) => {
    const field = fieldById.get(id);
    const value = field && valueOf(field, text);
    return value === undefined ? [] : [[id, value]];
  });
  return Object.fromEntries(entries);
}

/** Fields on the page for a request, in order. */
export function shownFields(request, today) {
  const values = canonicalValues(request.values);
  return fields.filter((field) => isShown(field, values, { today, master2Open: request.master2Open }));
}

/**
 * What the portal answers to « Suivant »: every field to fill or to correct, in the order of the page.
 * @param {'form' | 'validation'} step
 * @returns {{ id: string, block: string, label: string, message: string }[]}
 */
export function checkRequest(request, step, today) {
  const skin = request.skin;
  const onStep = shownFields(request, today).filter((field) => (field.block === 'signature') === (step === 'validation'));
  const errors = onStep.flatMap((field) => {
    const message = faultOf(field, request.values[field.id]);
    return message === null ? [] : [{ id: field.id, block: field.block, label: nameInErrors(field, skin), message }];
  });
  if (step === 'form' && !request.persons.contact) {
    const at = errors.findIndex((error) => !['mode', 'employer'].includes(error.block));
    errors.splice(at < 0 ? errors.length : at, 0, {
      id: 'contact',
      block: 'employer',
      label: 'Personne contact',
      message: 'à sélectionner',
    });
  }
  return errors.concat(step === 'form' ? wrongOrder(request, skin) : []);
}

/** Groups whose labels mean nothing without their title. */
const shared = ['companyAddress', 'apprenticeAddress', 'legalRepresentative', 'master1', 'master2', 'cfaAddress', 'site', 'wages'];

function nameInErrors(field, skin) {
  const label = field.labels[skin];
  if (!shared.includes(field.group)) return label;
  const title = groupById.get(field.group).titles[skin].replace(/ \(.*\)$/, '');
  const [, year, period] = /year(\d)\.period(\d)/.exec(field.id) ?? [];
  const row = year === undefined ? '' : `, ${payRows[skin].years[year - 1]}, ${payRows[skin].periods[period - 1]}`;
  return `${title}${row} – ${label}`;
}

function faultOf(field, typed) {
  const read = readValue(field, typed);
  if (read.state === 'wrong') return read.message;
  const isMissing = read.state === 'empty' || (field.control === 'checkbox' && read.value === false);
  if (isMissing) return field.required ? (field.control === 'checkbox' ? 'case à cocher' : 'à remplir') : null;
  return field.nonZero && read.value === 0 ? 'doit être différent de 0' : null;
}

function wrongOrder(request, skin) {
  const { 'contract.conclusionDate': signed, 'contract.startDate': start, 'contract.type': type } = canonicalValues(request.values);
  // An amendment is signed while the contract runs: only a new contract is signed before it starts.
  if (signed === undefined || start === undefined || signed <= start || String(type).startsWith('3')) return [];
  const message = 'cette date ne peut être postérieure à la date de début d’exécution du contrat';
  return [{ id: 'contract.conclusionDate', block: 'contract', label: fieldById.get('contract.conclusionDate').labels[skin], message }];
}

/** The documents that keep a request from being sent. */
export function missingDocuments(request) {
  return documentSlots
    .filter((slot) => slot.required && !request.uploads.some((upload) => upload.slot === slot.id))
    .map((slot) => ({ id: slot.id, block: 'documents', label: slot.labels[request.skin], message: 'document à charger' }));
}

/** What is transmitted: the fields of the contract that were on the page, canonical, and apart from them the portal's own statement. */
export function collectValues(request, today) {
  const values = {};
  const extras = {};
  for (const field of shownFields(request, today)) {
    const value = valueOf(field, request.values[field.id]) ?? (field.control === 'checkbox' ? false : undefined);
    if (value === undefined) continue;
    if (extraFieldIds.includes(field.id)) extras[field.id] = value;
    else values[field.id] = value;
  }
  return { values, extras };
}
