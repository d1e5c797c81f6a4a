import { foldLabel } from '../fields/label-text';
import { fieldWordings } from '../fields/wordings';
import type { ProfileKind } from './record';
import { tableColumns, type TableColumn } from './table-columns';

/** What the user chose earlier for a head of column, by its folded text; blank: the column is left out. */
export type RememberedColumns = Readonly<Partial<Record<string, string>>>;

/** A column of the file and what it holds; `key` is null while nothing fits, or more than one thing. */
export interface ColumnMatch {
  readonly key: string | null;
  readonly likeness: number;
}

const leastLikeness = 0.75;
const margin = 0.05;
const empty: ColumnMatch = { key: null, likeness: 0 };

/**
 * What each column of a file holds, by the likeness of its head to the known wordings of the fields. What was chosen
 * earlier wins. Each field is taken once, by the column most like it; a head like two fields is left to the user.
 */
export function mapColumns(heads: readonly string[], kind: ProfileKind, remembered: RememberedColumns = {}): readonly ColumnMatch[] {
  const found = heads.map((head) => findColumn(head, kind, remembered));
  const best = new Map<string, number>();
  found.forEach((match, place) => {
    if (match.key === null) return;
    const other = best.get(match.key);
    if (other === undefined || match.likeness > (found[other] ?? empty).likeness) best.set(match.key, place);
  });
  return found.map((match, place) => (match.key !== null && best.get(match.key) !== place ? empty : match));
}

/** The kind of profile whose fields the heads of a file name best. */
export function guessKind(heads: readonly string[]): ProfileKind {
  const kinds: readonly ProfileKind[] = ['apprentice', 'employer', 'master', 'training'];
  const scored = kinds.map((kind) => ({ kind, score: mapColumns(heads, kind).reduce((sum, match) => sum + match.likeness, 0) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).kind;
}

function findColumn(head: string, kind: ProfileKind, remembered: RememberedColumns): ColumnMatch {
  const folded = foldLabel(head);
  const columns = tableColumns(kind);
  const chosen = Object.hasOwn(remembered, folded) ? remembered[folded] : undefined;
  if (chosen === '') return empty;
  if (columns.some(({ key }) => key === chosen)) return { key: chosen ?? null, likeness: 2 };
  const words = wordsOf(folded);
  if (words.length === 0) return empty;
  const titled = columns.filter(({ key, title }) => key.toLowerCase() === folded || foldLabel(title) === folded);
  if (titled.length === 1) return { key: titled[0]?.key ?? null, likeness: 1.5 };

  const allowed = columns.filter((column) => isOfWhom(column, kind, words));
  const scored = allowed
    .map(({ key, title, field }) => {
      const wordings = field === null ? [title] : [title, ...fieldWordings[field]];
      return { key, likeness: Math.max(...wordings.map((wording) => likenessOf(words, wordsOf(foldLabel(wording)), kind))) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  const [first = empty, second = empty] = scored;
  return first.likeness < leastLikeness || first.likeness - second.likeness < margin ? empty : first;
}

const stopWords = new Set(['a', 'au', 'd', 'de', 'des', 'du', 'e', 'en', 'et', 'l', 'la', 'le', 'les', 'ou', 'par', 'selon', 'un', 'une']);

function wordsOf(folded: string): readonly string[] {
  const words = folded
    .replace(/\bn°/g, 'numero ')
    .replace(/\be-?mail\b/g, 'email')
    .split(/[^a-z0-9]+/);
  return [...new Set(words.filter((word) => word !== '' && !stopWords.has(word)))];
}

const owners: Readonly<Record<ProfileKind | 'representative' | 'site' | 'cfa', ReadonlySet<string>>> = {
  apprentice: new Set(['apprenti', 'apprentie', 'apprentis', 'jeune', 'eleve']),
  employer: new Set(['employeur', 'entreprise', 'societe']),
  master: new Set(['maitre', 'tuteur']),
  training: new Set([]),
  representative: new Set(['representant', 'responsable', 'parent', 'parents', 'pere', 'mere']),
  site: new Set(['lieu', 'site']),
  cfa: new Set(['cfa', 'organisme']),
};

/** « Code postal du responsable » is not the apprentice's, « Nom de l’employeur » is nobody's in a list of apprentices. */
function isOfWhom({ key }: TableColumn, kind: ProfileKind, words: readonly string[]): boolean {
  const names = (owner: keyof typeof owners): boolean => words.some((word) => owners[owner].has(word));
  const strangers = (['apprentice', 'employer', 'master'] as const).filter((other) => other !== kind);
  // The wording of « type d’employeur » or « CFA d’entreprise » names another on purpose: only its title counts then.
  if (strangers.some(names)) return false;
  if (kind === 'apprentice') return key.startsWith('legalRepresentative.') === names('representative');
  if (kind === 'master') return !words.some((word) => ['2', 'second', 'deuxieme'].includes(word));
  if (kind !== 'training') return true;
  if (key.startsWith('training.site.')) return names('site') && !words.includes('naissance');
  return !key.startsWith('training.cfa.') || !names('site');
}

/** Share of words in common, 0 to 1; a word of five letters or more may be misspelt by one. */
function likenessOf(head: readonly string[], wording: readonly string[], kind: ProfileKind): number {
  const isNoise = (word: string): boolean =>
    owners[kind].has(word) || word === 'apprentissage' || word === 'legal' || owners.representative.has(word) || owners.cfa.has(word);
  const trim = (words: readonly string[]): readonly string[] => {
    const kept = words.filter((word) => !isNoise(word));
    return kept.length === 0 ? words : kept;
  };
  const [left, right] = [trim(head), trim(wording)];
  const shared = left.reduce((sum, word) => sum + Math.max(0, ...right.map((other) => wordLikeness(word, other))), 0);
  return (2 * shared) / (left.length + right.length);
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return 0;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isOneSlip = restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
  const isSwap = restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
  return isOneSlip || isSwap ? 0.9 : 0;
}
