import { catalogue, isFieldId, type FieldId, type SectionId } from '../../fields/catalogue';
import type { ControlReading } from '../../fields/reading';
import type { Match } from '../fill-plan';
import type { ControlPlace } from './control-place';
import { mainLabel } from './find-calibrated';
import { ownersIn } from './label-owners';
import { isOwnerWord, spellOut, wordsOf } from './label-words';

const owners: Partial<Record<SectionId, string>> = {
  employer: 'employer', apprentice: 'apprentice', legalRepresentative: 'legalRepresentative', master1: 'master1', master2: 'master2', cfa: 'training.cfa', site: 'training.site',
}; // prettier-ignore

// Labels that ask several fields in one box. The whole label must say so: « Numéro de voie » asks one, « Numéro et voie » two.
const street = '(?:(?:type|intitule) (?:et )?)?(?:(?:nom|intitule) )?(?:de )?(?:la )?voie';
const joinedAsks: readonly (readonly [RegExp, readonly string[]])[] = [
  [new RegExp(`^(?:adresse )?(?:numero et ${street}|voie et numero)$|^adresse numero ${street}$`), ['address.number', 'address.repetition', 'address.street']],
  [/^adresse(?: postale| 1| ligne 1| ligne numero 1)?$/, ['address.number', 'address.repetition', 'address.street']],
  [/^(?:code postal(?: et)? (?:ville|commune|localite))$/, ['address.postalCode', 'address.city']],
  [/^nom(?: de naissance| de famille)? (?:et )?prenoms?$/, ['lastName', 'firstName']],
];
const shortest = 20;

/** The fields that one control asks together, in the order in which they are written; null when it asks one field or none. */
export function joinedFields(control: ControlReading, place: ControlPlace): readonly FieldId[] | null {
  if (control.kind === 'split') return weeklyTime(control);
  if (!['text', 'textarea', 'editable'].includes(control.kind) || (control.limits.maxLength ?? shortest) < shortest) return null;
  const spelt = spellOut(mainLabel(control));
  const asked = bare(spelt);
  const ends = joinedAsks.find(([pattern]) => pattern.test(asked))?.[1];
  const section = ownerOf(spelt, place);
  const owner = section === null ? undefined : owners[section];
  if (ends === undefined || owner === undefined) return null;
  const fields = ends.map((end) => `${owner}.${end}`).filter(isFieldId);
  return fields.length === ends.length ? fields : null;
}

/** Hours and minutes in two boxes under one label. */
function weeklyTime(control: ControlReading): readonly FieldId[] | null {
  if (control.parts?.length !== 2) return null;
  const spelt = spellOut(mainLabel(control));
  return /\b(?:duree|temps|horaire)\b/.test(spelt) && /\bhebdo/.test(spelt) ? ['contract.weeklyHours', 'contract.weeklyMinutes'] : null;
}

/** Without the owner and the words that tie it: « adresse de l apprenti » asks what « adresse » asks. */
function bare(spelt: string): string {
  const words = spelt.split(' ');
  const first = words.findIndex((word, at) => at > 0 && isOwnerWord(word) && !/^\d$/.test(word));
  if (first < 0) return spelt;
  const head = words.slice(0, first);
  while (['de', 'd', 'l', 'la', 'le', 'du', 'des'].includes(head.at(-1) ?? '')) head.pop();
  return words.slice(first).every((word) => isOwnerWord(word) || ['de', 'd', 'l', 'la', 'le', 'du', 'des', 'numero'].includes(word)) ? head.join(' ') : spelt;
}

function ownerOf(spelt: string, place: ControlPlace): SectionId | null {
  const named = ownersIn(spelt);
  if (named.length === 1) return named[0] ?? null;
  const [only] = place.sections;
  return place.is === 'named' && !place.isUncertain && place.sections.length === 1 ? (only ?? null) : null;
}

/**
 * Adds to the matches the controls that ask several fields at once, unless another control already answers one of those fields or
 * asks the same ones. A control already matched to one of them gets the others as well.
 */
export function addJoined(matches: readonly Match[], controls: readonly ControlReading[], places: ReadonlyMap<ControlReading, ControlPlace>): readonly Match[] {
  const asks = controls.flatMap((control) => {
    const place = places.get(control);
    const named = place === undefined ? null : joinedFields(control, place);
    const fields = named ?? wholeLine(control, matches);
    return fields === null ? [] : [{ control, fields, isTwofold: named !== null && !/^adresse/.test(bare(spellOut(mainLabel(control)))) }];
  });
  const matched = new Set(matches.map(({ control }) => control));
  const added = asks.filter(({ control, fields }) => {
    const isFree = matches.every((match) => match.control === control.id || !fields.includes(match.field));
    const own = matches.find((match) => match.control === control.id);
    const isOwnPart = own === undefined || fields.includes(own.field);
    // A number that was not recognized has its own box all the same.
    const hasNumberBox = controls.some((other) => !matched.has(other.id) && other !== control && isSameBlock(other, control) && asksNumber(other));
    return isFree && isOwnPart && !hasNumberBox && !asks.some((other) => other.control !== control && other.fields.some((field) => fields.includes(field)));
  });
  const replaced = new Set(added.map(({ control }) => control.id));
  const joined = added.flatMap(({ control, fields }) =>
    fields.map((field): Match => ({ control: control.id, field, score: 0.95, margin: 0.95, reasons: [`ce champ demande ensemble : ${fields.map((one) => catalogue[one].label).join(', ')}`] })),
  );
  // What asks two things by name is none of them alone, nor is a full name asked where the first name has its own box.
  const split = new Set(controls.filter((control) => isHalfName(control, controls, matches)).map(({ id }) => id));
  const twofold = new Set(asks.flatMap(({ control: { id }, isTwofold }) => (isTwofold && !replaced.has(id) ? [id] : [])));
  return [...matches.filter(({ control }) => !replaced.has(control) && !twofold.has(control) && !split.has(control)), ...joined];
}

/** « Adresse de l’établissement » where no box asks the number. */
function wholeLine(control: ControlReading, matches: readonly Match[]): readonly FieldId[] | null {
  const field = matches.find((match) => match.control === control.id)?.field;
  if (field === undefined || !field.endsWith('.address.street') || !/^(?!.*\bvoie\b).*\badresse\b/.test(spellOut(mainLabel(control)))) return null;
  return ['number', 'repetition', 'street'].map((part) => field.replace(/street$/, part)).filter(isFieldId);
}

function isSameBlock(one: ControlReading, other: ControlReading): boolean {
  return one.section.length === other.section.length && one.section.every(({ text, order }, at) => other.section[at]?.text === text && other.section[at].order === order);
}

/** « Nom » beside « Prénom » where the contract knows only both together. */
function isHalfName(control: ControlReading, controls: readonly ControlReading[], matches: readonly Match[]): boolean {
  const asks = (one: ControlReading) => wordsOf(spellOut(mainLabel(one)));
  const isFull = matches.some((match) => match.control === control.id && match.field === 'legalRepresentative.fullName');
  return isFull && !asks(control).includes('prenom') && controls.some((other) => other !== control && isSameBlock(other, control) && asks(other).includes('prenom'));
}

const numberWords = new Set(['numero', 'voie', 'adresse', 'devant', 'maison']);

function asksNumber(control: ControlReading): boolean {
  const words = wordsOf(spellOut(mainLabel(control))).filter((word) => !isOwnerWord(word));
  return ['text', 'number'].includes(control.kind) && words.includes('numero') && words.every((word) => numberWords.has(word));
}
