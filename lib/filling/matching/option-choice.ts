import { catalogue, type FieldId } from '../../fields/catalogue';
import { nomenclatures } from '../../fields/nomenclatures';
import type { OptionReading } from '../../fields/reading';
import { spellOut, splitWords, wordsOf } from './label-words';

/** One possible answer to a field: its bare code and the words a page may use for it, the official ones first. */
export interface Answer {
  readonly code: string;
  readonly labels: readonly string[];
  /** The labels spelt out, and the words of each: compared with thousands of options. */
  readonly spelt: readonly string[];
  readonly words: readonly ReadonlySet<string>[];
}

// Words that pages use for a code, where the table of the form has others.
const everydayWords: Partial<Record<FieldId, Readonly<Record<string, readonly string[]>>>> = {
  'apprentice.sex': { M: ['Homme', 'Monsieur', 'Garçon', 'Masculin', 'M.', 'Mr'], F: ['Femme', 'Madame', 'Fille', 'Féminin', 'Mme', 'Mlle'] },
  'mode.contractMode': {
    1: ['CDD', 'Contrat à durée limitée', 'Contrat à durée déterminée', 'Durée déterminée', 'Durée limitée'],
    2: ['CDI', 'Contrat à durée indéterminée', 'Durée indéterminée'],
    3: ['Intérim', 'Travail temporaire', 'Contrat de travail temporaire'],
    4: ['Saisonnier', 'Activité saisonnière', 'Contrat saisonnier'],
  },
  'employer.sector': { prive: ['Privé', 'Secteur privé'], public: ['Public', 'Secteur public', 'Employeur public'] },
  'apprentice.nationality': { 1: ['France', 'Français'], 2: ['UE', 'Ressortissant de l’Union européenne'], 3: ['Hors UE', 'Hors Union européenne'] },
  'employer.specific': { 0: ['Aucun', 'Non'] },
};

const yesNo = [answer('oui', ['Oui', 'Vrai', 'Yes']), answer('non', ['Non', 'Faux', 'No'])];

function answer(code: string, labels: readonly string[]): Answer {
  const spelt = labels.map(spellOut);
  return { code, labels, spelt, words: spelt.map((label) => new Set(wordsOf(label))) };
}

const answersByField = new Map<FieldId, readonly Answer[] | null>();

/** The answers a field admits; null when it is not a choice. */
export function answersOf(field: FieldId): readonly Answer[] | null {
  const found = answersByField.get(field);
  if (found !== undefined) return found;
  const { format, nomenclature } = catalogue[field];
  const everyday = everydayWords[field];
  const answers =
    format === 'boolean'
      ? yesNo
      : nomenclature === undefined
        ? null
        : nomenclatures[nomenclature].entries.map((entry) => answer(entry.code, [entry.label, ...(everyday?.[entry.code] ?? [])]));
  answersByField.set(field, answers);
  return answers;
}

/** Options that mean something: « Sélectionnez… » and blanks left out. */
export function realOptions(options: readonly OptionReading[]): readonly OptionReading[] {
  return options.filter((option) => {
    const spelt = spellOut(option.text);
    return spelt !== '' && !/^(?:veuillez |merci de |a )?(?:selectionne[rz]|choisi(?:r|ssez)|faites votre choix|tous|toutes)\b/.test(spelt);
  });
}

/** Finds the answer that a page's option stands for; null when none does or several could. */
export function answerShown(option: Pick<OptionReading, 'text'>, answers: readonly Answer[], spelt = spellOut(option.text)): Answer | null {
  const coded = answers.filter((one) => startsWithCode(spelt, one.code.toLowerCase()));
  // « 2 ans » is not code 2: the words after the code must not speak for another answer.
  const bare = spelt.replace(/^\d[0-9ab]* /, '');
  // « Scolaire (1) »: the code may stand last.
  const front = spelt.replace(/ (\d[0-9ab]*|[a-z]{1,5})$/, '');
  const named = answers.filter((one) => one.spelt.includes(spelt) || one.spelt.includes(bare) || (spelt.endsWith(` ${one.code.toLowerCase()}`) && one.spelt.includes(front)));
  const common = named.filter((one) => coded.includes(one));
  if (common.length === 1) return common[0] ?? null;
  if (named.length === 1) return named[0] ?? null;
  if (named.length === 0 && coded.length === 1) return coded[0] ?? null;
  return named.length === 0 && coded.length === 0 ? likeliest(spelt, answers) : null;
}

function startsWithCode(spelt: string, code: string): boolean {
  return code !== '' && (spelt === code || (spelt.startsWith(`${code} `) && /^\d/.test(code)) || (spelt.startsWith(`${code} `) && code.length >= 3));
}

/** A label shortened or slightly reworded: most of the words in common, and clearly more than with any other answer. */
function likeliest(spelt: string, answers: readonly Answer[]): Answer | null {
  const words = new Set(splitWords(spelt.replace(/^\d+ /, '')));
  if (words.size === 0) return null;
  const scores = answers
    .map((one) => ({ answer: one, score: Math.max(...one.words.map((label) => overlap(words, label))) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first !== undefined && first.score >= 0.6 && first.score - (second?.score ?? 0) >= 0.2 ? first.answer : null;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return (2 * both) / (a.size + b.size);
}

const judged = new WeakMap<readonly Answer[], Map<string, boolean>>();
const optionsAtMost = 1000;

/** Remembered, since the lists of a page are read again at each scan. */
function isAnswer(text: string, answers: readonly Answer[]): boolean {
  const memory = judged.get(answers) ?? new Map<string, boolean>();
  judged.set(answers, memory);
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = answerShown({ text }, answers) !== null;
  if (memory.size >= optionsAtMost) memory.clear();
  memory.set(text, found);
  return found;
}

const shares = new WeakMap<readonly OptionReading[], Map<readonly Answer[], number | null>>();

/** Share of a page's options that answer the field, 0 to 1; null when the options are not known or too few to tell. */
export function shareAnswered(options: readonly OptionReading[] | null, field: FieldId): number | null {
  const answers = answersOf(field);
  if (options === null || answers === null) return null;
  const known = shares.get(options) ?? new Map<readonly Answer[], number | null>();
  shares.set(options, known);
  const found = known.get(answers);
  if (found !== undefined) return found;
  const real = realOptions(options).slice(0, 24);
  const share = real.length < 2 ? null : real.filter((option) => isAnswer(option.text, answers)).length / real.length;
  known.set(answers, share);
  return share;
}

const namedShares = new WeakMap<readonly OptionReading[], Map<readonly Answer[], number>>();

/** Share of a page's options that say an answer of the field in words, whatever their codes; null when it is not a choice. */
export function shareNamed(options: readonly OptionReading[], field: FieldId): number | null {
  const answers = answersOf(field);
  if (answers === null) return null;
  const known = namedShares.get(options) ?? new Map<readonly Answer[], number>();
  namedShares.set(options, known);
  const found = known.get(answers);
  if (found !== undefined) return found;
  const real = realOptions(options).slice(0, 24);
  const bare = real.map((option) => ({ text: spellOut(option.text).replace(/^\d[0-9ab]* /, '') }));
  const share = bare.filter(({ text }) => /[a-z]/.test(text) && isAnswer(text, answers)).length / Math.max(1, real.length);
  known.set(answers, share);
  return share;
}
