import { catalogue, fieldIds, type FieldId, type SectionId } from '../../fields/catalogue';
import { fieldWordings } from '../../fields/wordings';
import type { PortalDescription } from '../../portal/description';
import { ownersIn } from './label-owners';
import { headsOf, isOwnerWord, spellOut, wordsOf } from './label-words';

/** One way of naming fields: its words, and the fields that may be named so. */
export interface Wording {
  readonly text: string;
  readonly words: readonly string[];
  readonly heads: ReadonlySet<string>;
  /** Sum of the weights of its words. */
  readonly weight: number;
  readonly fields: readonly FieldId[];
  /** Persons or places it names. */
  readonly owners: readonly SectionId[];
  /** Fields of several blocks are named so: the words alone never decide. */
  readonly isShared: boolean;
  /** The same, were its owner left out: « Nom du CFA » is one field’s, « Nom » is not. */
  readonly isSharedBare: boolean;
  /** A word that any form may use for anything. */
  readonly isGeneric: boolean;
  /** It names a place or a person and nothing else: « Organisme », « CFA responsable ». */
  readonly isOwnerOnly: boolean;
}

export interface WordingIndex {
  readonly wordings: readonly Wording[];
  /** Numbers of the wordings in which a word stands. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
}

// The same piece of information asked of several persons or places: what names it for one names it for all.
const sharedRoles = [
  'lastName', 'firstName', 'birthDate', 'email', 'phone', 'siret', 'uai', 'job', 'diploma', 'diplomaLevel', 'nir', 'name',
  'address.number', 'address.repetition', 'address.street', 'address.complement', 'address.postalCode', 'address.city',
] as const; // prettier-ignore

export const ownerWeight = 0.12;
const indexes = new WeakMap<PortalDescription, WordingIndex>();

/** Every known wording of the fields, the portal's own first; pay rows are left out, their place says more than their words. */
export function indexWordings(portal: PortalDescription): WordingIndex {
  const known = indexes.get(portal);
  if (known !== undefined) return known;
  const built = build(portal);
  indexes.set(portal, built);
  return built;
}

// One word that any form may use for anything: it names a field in its own block only.
const genericWords = new Set('lieu le autre heure minute secteur base du au debut fin fonction emploi organisme entreprise repa handicap departement portable formation suis date type diplome'.split(' '));

function isGeneric(words: readonly string[]): boolean {
  const own = words.filter((word) => !isOwnerWord(word));
  return own.length === 0 ? words.length <= 2 : own.length <= (own.includes('date') && own.length === words.length ? 2 : 1) && own.every((word) => genericWords.has(word));
}

function bareKey(words: readonly string[]): string {
  return words.filter((word) => !isOwnerWord(word)).sort().join(' ');
}

/** What a field is about, whoever it is about: `email` for each of the five e-mail addresses. */
function roleOf(field: FieldId): string {
  // The highest diploma is asked of the apprentice by code, of a master in words.
  if (field === 'apprentice.highestDiploma') return 'diploma';
  return sharedRoles.find((role) => field.endsWith(`.${role}`)) ?? field;
}

/** « Fin des examens » asks what « Date de fin des examens » asks; one word alone would ask anything. */
function withoutDate(field: FieldId, text: string): string | null {
  if (catalogue[field].format !== 'date') return null;
  const words = wordsOf(spellOut(text));
  const rest = words.filter((word) => word !== 'date' && word !== 'prevue' && !isOwnerWord(word));
  return words.includes('date') && rest.length > 1 ? words.filter((word) => word !== 'date' && word !== 'prevue').join(' ') : null;
}

function build(portal: PortalDescription): WordingIndex {
  const found = new Map<string, { text: string; words: readonly string[]; fields: Set<FieldId> }>();
  const ownFree = new Map<string, Set<string>>();
  const add = (field: FieldId, text: string) => {
    const words = wordsOf(spellOut(text));
    if (words.length === 0) return;
    const key = [...words].sort().join(' ');
    const entry = found.get(key) ?? { text, words, fields: new Set<FieldId>() };
    entry.fields.add(field);
    found.set(key, entry);
  };
  const indexed = fieldIds.filter((id) => catalogue[id].section !== 'wages' && catalogue[id].usage !== 'signature');
  for (const field of indexed) {
    for (const text of [...(portal.fields[field] ?? []), catalogue[field].label, ...fieldWordings[field]]) {
      add(field, text);
      const dateless = withoutDate(field, text);
      if (dateless !== null) add(field, dateless);
      const role = roleOf(field);
      if (role !== field && !wordsOf(spellOut(text)).some(isOwnerWord)) ownFree.set(role, (ownFree.get(role) ?? new Set()).add(text));
    }
  }
  for (const field of indexed) for (const text of ownFree.get(roleOf(field)) ?? []) add(field, text);

  const roles = new Map<string, Set<string>>();
  for (const entry of found.values()) {
    for (const word of entry.words) {
      const set = roles.get(word) ?? new Set();
      for (const field of entry.fields) set.add(roleOf(field));
      roles.set(word, set);
    }
  }
  const weights = new Map<string, number>();
  for (const [word, set] of roles) weights.set(word, isOwnerWord(word) ? ownerWeight : Math.max(0.3, 1 - 0.25 * Math.log(set.size)));
  const bareFields = new Map<string, Set<FieldId>>();
  for (const { words, fields } of found.values()) {
    const key = bareKey(words);
    bareFields.set(key, new Set([...fields, ...(bareFields.get(key) ?? [])]));
  }
  const isShared = (words: readonly string[], fields: readonly FieldId[]): boolean =>
    isGeneric(words) || new Set(fields.map((field) => catalogue[field].section)).size > 1 || fields.some((field) => roleOf(field) !== field);
  const wordings: Wording[] = [];
  const byWord = new Map<string, number[]>();
  for (const entry of found.values()) {
    const number = wordings.length;
    const fields = [...entry.fields];
    wordings.push({
      text: entry.text,
      words: entry.words,
      heads: headsOf(entry.words),
      weight: entry.words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
      fields,
      owners: ownersIn(spellOut(entry.text)),
      isShared: isShared(entry.words, fields),
      isSharedBare: isShared(entry.words.filter((word) => !isOwnerWord(word)), [...(bareFields.get(bareKey(entry.words)) ?? [])]),
      isGeneric: isGeneric(entry.words),
      isOwnerOnly: entry.words.every(isOwnerWord),
    });
    for (const word of entry.words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [number]);
      else list.push(number);
    }
  }
  return { wordings, byWord, weights };
}
