import { foldLabel } from '../label-text';
import { nomenclatures, type NomenclatureId } from '../nomenclatures';
import { accept, refuse, textFormat, type Format } from './format';

const yes = ['oui', 'o', 'vrai', 'true', '1', 'x', 'yes'];
const no = ['non', 'n', 'faux', 'false', '0', 'no'];

/** An answer by yes or no, or a box. A blank answers nothing. */
export const boolean: Format<boolean> = {
  parse: (text) => {
    const answer = foldLabel(text);
    if (yes.includes(answer)) return accept(true);
    return no.includes(answer) ? accept(false) : refuse('Répondez par oui ou par non.');
  },
  format: (value) => (typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value)),
};

/** Short words of pages for codes that the official list words at length. */
const otherWords: Readonly<Partial<Record<NomenclatureId, Readonly<Record<string, readonly string[]>>>>> = {
  contractMode: { 1: ['CDD', 'CDD, à durée limitée', 'CDD (durée limitée)', 'durée limitée'], 2: ['CDI'], 3: ['travail temporaire'] },
  employerSector: { prive: ['privé'], public: ['public', 'employeur public'] },
  sex: { M: ['homme', 'H'], F: ['femme'] },
  wageBase: { SMC: ['SMC (salaire minimum conventionnel)'] },
};

/** One code of a list: read from the code, its wording, or both (« 11 – Premier contrat… »). */
export function choice(nomenclature: NomenclatureId): Format<string> {
  const { entries } = nomenclatures[nomenclature];
  const codes = new Map<string, string>();
  const words = new Map<string, string>();
  for (const { code, label } of entries) {
    codes.set(foldCode(code), code);
    for (const word of [label, ...(otherWords[nomenclature]?.[code] ?? [])]) words.set(foldWords(word), code);
  }
  return textFormat((text) => {
    const found = codes.get(foldCode(text)) ?? words.get(foldWords(text)) ?? findHeaded(text, codes, words);
    return found === undefined ? refuse('Choisissez une réponse de la liste.') : accept(found);
  });
}

/** « 11 – Premier contrat… »: the code counts, unless the words are those of another code. */
function findHeaded(text: string, codes: ReadonlyMap<string, string>, words: ReadonlyMap<string, string>): string | undefined {
  const [, head = '', rest = ''] = /^\(?\s*([\p{L}\d]{1,4})\s*(?:\)|[-–—:.)]\s|[-–—:])\s*(\p{L}.*)$/u.exec(text) ?? [];
  const named = words.get(foldWords(rest));
  const code = codes.get(foldCode(head));
  return named === undefined || named === code ? code : undefined;
}

/** Codes without the zeros that boxes of a fixed width put before them: `01` and `1`, `099` and `99`. */
function foldCode(code: string): string {
  return foldLabel(code).replace(/^0+(?=.)/, '');
}

function foldWords(words: string): string {
  return foldLabel(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
