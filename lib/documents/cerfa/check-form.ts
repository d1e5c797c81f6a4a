import { catalogue, type FieldId, type SectionId } from '../../fields/catalogue';
import { foldLabel } from '../../fields/label-text';
import type { FormBoxFacts, PdfFacts } from '../file-facts';
import { foldBoxName, type CerfaBox } from './cerfa-box';
import { cerfaFormOf } from './cerfa-forms';
import { recognizeCerfa } from './recognize-cerfa';
import { wordsBeside, type WordsBeside } from './words-beside';

/** A blank form that may be written to. */
export interface CheckedForm {
  readonly ok: true;
  readonly version: number;
  /** Boxes whose printed words are those of their field. */
  readonly boxes: readonly CerfaBox[];
  /** Fields with a box that is not where its words would have it: nothing is written there. */
  readonly refused: readonly FieldId[];
}

/** Of the boxes known, at least so many must be there, and beside their words. */
const leastShare = 0.9;
/** Of the words of its label, so many must stand beside a box; forms word their labels a little differently. */
const leastWords = 0.6;

const framesOf: Readonly<Partial<Record<SectionId, RegExp>>> = {
  employer: /^l'employeur/,
  apprentice: /^l'apprenti/,
  legalRepresentative: /^l'apprenti/,
  master1: /^le maitre/,
  master2: /^le maitre/,
  contract: /^le contrat/,
  wages: /^le contrat/,
  training: /^la formation/,
  cfa: /^la formation/,
  site: /^la formation/,
};

/**
 * Checks that a PDF is a blank CERFA 10103 of a version whose boxes are known: by its printed number, and box by box by the words printed
 * beside it, the frame it stands in and its order among its neighbours. Anything else is refused: a value in the wrong box is worse than none.
 */
export function checkForm(pdf: PdfFacts): CheckedForm | { readonly ok: false; readonly sentence: string } {
  const sign = recognizeCerfa(pdf);
  if (sign === null && pdf.pages.every(({ words }) => words.length === 0))
    return refuse('Ce PDF est une image sans texte : ses cases ne se reconnaissent pas. Téléchargez la version remplissable du formulaire.');
  if (sign === null) return refuse('Ce PDF n’est pas reconnu comme un CERFA 10103.');
  const form = sign.by === 'number' ? cerfaFormOf(sign.version) : null;
  if (form === null) return refuse('La version de ce CERFA n’est pas connue de Truelle, ou son numéro ne se lit pas : il n’est pas rempli au hasard.');
  const shown = `*${String(form.version).padStart(2, '0')}`;
  if (pdf.boxes.length === 0) return refuse(`Ce CERFA ${shown} n’a pas de cases à remplir. Téléchargez la version remplissable du formulaire.`);
  if (pdf.boxes.some(({ text, isTicked }) => text.trim() !== '' || isTicked)) return refuse('Ce CERFA est déjà rempli. Donnez le formulaire vierge.');
  const placed = new Map<CerfaBox, FormBoxFacts>();
  for (const box of pdf.boxes) {
    const known = form.byName.get(foldBoxName(box.name));
    // A box drawn twice holds one value for two places: it cannot be right in both.
    if (known !== undefined && !placed.has(known)) placed.set(known, box);
  }
  const beside = wordsBeside(pdf.pages);
  const disordered = findDisorder(placed);
  const right = [...placed].filter(([known, box]) => isBesideItsWords(known, box, beside(box)) && !disordered.has(known)).map(([known]) => known);
  const asked = form.boxes.filter(({ part }) => part !== 'signature');
  const usable = right.filter(({ part }) => part !== 'signature');
  if (usable.length < asked.length * leastShare) return refuse(`Les cases de ce CERFA ${shown} ne sont pas à côté des mots attendus : il n’est pas rempli au hasard.`);
  const wrong = new Set(asked.filter((box) => !usable.includes(box)).map(({ field }) => field));
  return { ok: true, version: form.version, boxes: usable.filter(({ field }) => !wrong.has(field)), refused: [...wrong] };
}

function isBesideItsWords({ field, answer, part }: CerfaBox, box: FormBoxFacts, words: WordsBeside): boolean {
  const { section, label } = catalogue[field];
  const frameWords = framesOf[section];
  if (frameWords !== undefined && !frameWords.test(words.frame)) return false;
  if (part === 'signature') return true;
  if (typeof answer === 'string') return isNearestOf(words, answer === 'M' || answer === 'F' ? sexes : sectors, answer);
  if (answer !== null && pairs.has(field)) return isNearestOf(words, yesNo, answer ? 'oui' : 'non');
  // A box to tick by itself may stand before its words; the frame and the order among the others tell it.
  if (answer !== null) return box.kind === 'checkbox';
  if (section === 'wages') return isInPayTable(field, words);
  if (part === 'domain' || part === 'domain-end' || part === 'month' || part === 'year' || part === 'cents') return true;
  const [all, tail] = [tokensOf(label), tokensOf(label.split(':').at(-1) ?? label)];
  const found = (tokens: readonly string[]): number => tokens.filter((token) => words.before.includes(token)).length;
  return found(all) >= all.length * leastWords || (tail.length > 0 && found(tail) === tail.length);
}

const sexes: Readonly<Record<string, RegExp>> = { M: /^m(?:asculin)?$/, F: /^f(?:eminin)?$/ };
const sectors: Readonly<Record<string, RegExp>> = { prive: /prive/, public: /public/ };
const yesNo: Readonly<Record<string, RegExp>> = { oui: /^oui\b/, non: /^non\b/ };

/** True when, of the words for the answers, the nearest one is that of this answer. */
function isNearestOf({ nearest }: WordsBeside, words: Readonly<Record<string, RegExp>>, answer: string): boolean {
  const first = nearest.find((word) => Object.values(words).some((pattern) => pattern.test(word)));
  return first !== undefined && words[answer]?.test(first) === true;
}

/** « 2ème année, du … au … : … % du … * »: the line tells the year, the words around the box its column. */
function isInPayTable(field: FieldId, { row, left, right }: WordsBeside): boolean {
  const [, year = '', column = ''] = /year(\d)\.period\d\.(\w+)$/.exec(field) ?? [];
  if (!new RegExp(`^${year} ?(?:re|er|ere|eme|e)? ?annee`).test(row)) return false;
  if (column === 'from') return /\bdu$/.test(left) && !left.endsWith('% du');
  if (column === 'to') return /\bau$/.test(left);
  return column === 'rate' ? right.startsWith('%') : left.endsWith('% du');
}

const pairs: ReadonlySet<FieldId> = new Set([
  'apprentice.eliteAthlete', 'apprentice.disabledWorker', 'apprentice.disabilityYouthEquivalence', 'apprentice.disabilityBoeExtension',
  'apprentice.businessProject', 'contract.hazardousWork', 'training.companyCfa',
]);

/** The words of a label that can be looked for; what stands in brackets is often left out in print. */
function tokensOf(label: string): readonly string[] {
  return foldLabel(label.replace(/\(.*?\)/g, ' ')).split(/[^a-z0-9°@]+/).filter((token) => token.length > 1 && !/^(?:de|du|la|le|les|et|ou|un|une|si|en|au|aux)$/.test(token));
}

type Rule = readonly [pattern: RegExp, twin: (match: RegExpExecArray) => string, side: 'left' | 'above' | 'left-or-above'];
/** Of two boxes with the same words, which one comes first. */
const orders: readonly Rule[] = [
  [/^master1\.(.+)$/, ([, rest]) => `master2.${rest}`, 'left'],
  [/^apprentice\.address\.(.+)$/, ([, rest]) => `legalRepresentative.address.${rest}`, 'left-or-above'],
  [/^training\.cfa\.(.+)$/, ([, rest]) => `training.site.${rest}`, 'left-or-above'],
  [/^contract\.wages\.(year\d)\.period1\.(.+)$/, ([, year, rest]) => `contract.wages.${year}.period2.${rest}`, 'left'],
  [/^contract\.wages\.(.+)\.from$/, ([, rest]) => `contract.wages.${rest}.to`, 'left'],
  [/^contract\.wages\.(.+)\.to$/, ([, rest]) => `contract.wages.${rest}.rate`, 'left'],
  [/^contract\.wages\.(.+)\.rate$/, ([, rest]) => `contract.wages.${rest}.base`, 'left'],
  [/^contract\.weeklyHours$/, () => 'contract.weeklyMinutes', 'left'],
  [/^contract\.grossMonthlySalary$/, () => 'contract.benefits.meal', 'above'],
];

/** Boxes that do not stand to each other as their fields do on the form: of such two, none can be trusted. */
function findDisorder(placed: ReadonlyMap<CerfaBox, FormBoxFacts>): ReadonlySet<CerfaBox> {
  const all = [...placed];
  return new Set(
    all.flatMap(([known, box]) => {
      const find = (field: string, part: CerfaBox['part']) => all.find(([one]) => one.field === field && one.part === part);
      const twins = orders.flatMap(([pattern, twin, side]) => {
        const match = pattern.exec(known.field);
        const other = match === null ? undefined : find(twin(match), known.part);
        return other === undefined ? [] : [{ other, side }];
      });
      const next = nextParts[known.part];
      const follower = next === undefined ? undefined : find(known.field, next);
      const followers = follower === undefined ? [] : [{ other: follower, side: known.field.endsWith('email') ? ('left-or-above' as const) : ('left' as const) }];
      return [...twins, ...followers].filter(({ other: [, place], side }) => !stands(box, place, side)).flatMap(({ other: [one] }) => [known, one]);
    }),
  );
}

const nextParts: Readonly<Partial<Record<CerfaBox['part'], CerfaBox['part']>>> = { day: 'month', month: 'year', euros: 'cents', mailbox: 'domain', domain: 'domain-end' };

function stands(box: FormBoxFacts, other: FormBoxFacts, side: 'left' | 'above' | 'left-or-above'): boolean {
  return (side !== 'above' && isLeft(box, other)) || (side !== 'left' && isAbove(box, other));
}

function isLeft(box: FormBoxFacts, other: FormBoxFacts): boolean {
  return box.page === other.page && box.area.left < other.area.left && Math.abs(box.area.bottom - other.area.bottom) < 200;
}

function isAbove(box: FormBoxFacts, other: FormBoxFacts): boolean {
  return box.page < other.page || (box.page === other.page && box.area.bottom > other.area.bottom + 2);
}

function refuse(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence };
}
