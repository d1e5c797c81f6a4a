import { packText, unpackText } from './pack-text';
import { checkGuideWords } from './guide-privacy';
import { sharedGuideShape, type SharedGuide } from './shared-guide';

const version = 1;
const format = 'truelle-guide';

export type ReadGuide = { readonly ok: true; readonly guide: SharedGuide } | { readonly ok: false; readonly reason: string };

/** The guide as a code short enough to be pasted in a chat. */
export function writeGuideCode({ title, author, steps }: SharedGuide): string {
  return packText('guide', version, JSON.stringify([title, author, ...steps.map(({ code, sentence }) => [code, sentence])]));
}

/** The guide as a file. */
export function writeGuideFile(guide: SharedGuide): string {
  return `${JSON.stringify({ format, version, ...guide }, null, 2)}\n`;
}

/** Reads a code or a file; refused whole, with a French sentence, when anything in it is not as it should be, or looks personal. */
export function readGuide(text: string): ReadGuide {
  const refuse = (reason: string): ReadGuide => ({ ok: false, reason });
  const unpacked = unpackText('guide', text);
  if (unpacked.is === 'damaged') return refuse('Ce code est abîmé ou incomplet. Demandez qu’on vous l’envoie à nouveau, en entier.');
  const source = unpacked.is === 'text' ? fromCode(unpacked.text) : fromFile(text);
  if (source === null) return refuse('Ce n’est ni un code ni un fichier de guide de Truelle.');
  if ((unpacked.is === 'text' ? unpacked.version : source.version) !== version) return refuse('Ce guide a été fait par une version plus récente de Truelle. Mettez Truelle à jour pour le lire.');
  const parsed = sharedGuideShape.safeParse(source.guide);
  if (!parsed.success) return refuse('Ce guide est abîmé, ou il contient autre chose que des codes d’aide et des phrases.');
  const [problem] = checkGuideWords(parsed.data, []);
  return problem === undefined ? { ok: true, guide: parsed.data } : refuse(`Ce guide n’est pas ouvert\u00a0: ${problem.reason}`);
}

function fromCode(text: string): { readonly version: unknown; readonly guide: unknown } | null {
  const read = parseJson(text);
  if (!Array.isArray(read)) return null;
  const [title, author, ...steps] = read as readonly unknown[];
  return { version, guide: { title, author, steps: steps.map((step) => (Array.isArray(step) && step.length === 2 ? { code: step[0] as unknown, sentence: step[1] as unknown } : null)) } };
}

function fromFile(text: string): { readonly version: unknown; readonly guide: unknown } | null {
  const read = parseJson(text);
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== format) return null;
  const { version: own, ...rest } = { version: null as unknown, ...read };
  const guide = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'format'));
  return { version: own, guide };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
