import { catalogue, type FieldId } from '../fields/catalogue';
import type { ControlReading } from '../fields/reading';
import type { PortalDescription } from '../portal/description';
import { generatePage, type Phrasings, type Truth } from './generated-page';
import { identify } from './identify';

type Judgment = 'right' | 'wrong' | 'lost' | 'rightlyLeft';
export type Tally = Readonly<Record<Judgment, number>>;

/** How identification does on generated pages, per family of fields; `wrong` and `lost` name what went amiss, most often first. */
export interface IdentificationReport {
  readonly families: ReadonlyMap<string, Tally>;
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
}

export const noField = 'aucun champ du contrat';

/** Identifies the pages of these seeds and compares with what they are. Left alone is right where the page does not tell, and where there is no field. */
export function reportIdentification(seeds: readonly number[], portal: PortalDescription, phrasings?: Phrasings): IdentificationReport {
  const families = new Map<string, Record<Judgment, number>>();
  const wrong: string[] = [];
  const lost = new Map<string, number>();
  for (const seed of seeds) {
    const { reading, truths } = generatePage(seed, phrasings);
    const found = new Map<string, FieldId[]>();
    for (const { control, field } of identify(reading, portal, []).matches) found.set(control, [...(found.get(control) ?? []), field]);
    for (const control of reading.controls) {
      const truth = truths.get(control.id) ?? { fields: [], isTold: true, isUnseen: false };
      const fields = found.get(control.id) ?? [];
      const judgment = judge(fields, truth);
      const tally = families.get(familyOf(truth)) ?? { right: 0, wrong: 0, lost: 0, rightlyLeft: 0 };
      tally[judgment] += 1;
      families.set(familyOf(truth), tally);
      if (judgment === 'wrong') wrong.push(`page ${seed}, ${say(control)}: ${fields.join(' + ')} instead of ${truth.fields.join(' + ') || 'nothing'}`);
      if (judgment === 'lost') lost.set(`${truth.fields.join(' + ')}: ${say(control)}`, (lost.get(`${truth.fields.join(' + ')}: ${say(control)}`) ?? 0) + 1);
    }
  }
  return { families, wrong, lost: [...lost].sort(([, one], [, other]) => other - one).map(([what, times]) => `${times} × ${what}`) };
}

function say({ labels, section, kind }: ControlReading): string {
  return `« ${labels[0]?.text ?? ''} » (${kind}) under « ${section.at(-1)?.text ?? ''} »`;
}

function judge(found: readonly FieldId[], { fields, isTold }: Truth): Judgment {
  // « bis » has its own field, which no generated page asks for.
  const bare = found.filter((field) => !field.endsWith('.repetition'));
  if (bare.length === 0) return fields.length > 0 && isTold ? 'lost' : 'rightlyLeft';
  return bare.length === fields.length && bare.every((field) => fields.includes(field)) ? 'right' : 'wrong';
}

function familyOf({ fields: [field] }: Truth): string {
  if (field === undefined) return noField;
  if (catalogue[field].section === 'wages') return 'grille de rémunération';
  if (field.includes('.address.')) return 'adresses';
  switch (catalogue[field].format) {
    case 'date':
      return 'dates';
    case 'code':
    case 'department':
      return 'listes';
    case 'boolean':
      return 'oui ou non';
    case 'siret':
    case 'nir':
    case 'uai':
    case 'idcc':
    case 'naf':
    case 'diplomaCode':
    case 'rncpCode':
    case 'depositNumber':
      return 'numéros et codes';
    case 'email':
    case 'phone':
      return 'coordonnées';
    case 'money':
    case 'rate':
    case 'count':
    case 'minutes':
      return 'montants et durées';
    case 'text':
    case 'personName':
    case 'postalCode':
    case 'streetNumber':
    case 'signature':
      return 'noms et textes';
  }
}

/** Matches that are right among those made, 0 to 1. */
function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Matches made among those that the pages tell, 0 to 1. */
export function recallOf({ right, lost, wrong }: Tally): number {
  return right + lost + wrong === 0 ? 1 : right / (right + lost + wrong);
}

/** The families as the lines of a Markdown table. */
export function tableOf({ families }: IdentificationReport): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`;
  const lines = [...families]
    .sort(([one], [other]) => one.localeCompare(other, 'fr'))
    .map(([family, tally]) => {
      const isField = family !== noField;
      return `| ${family} | ${tally.right} | ${tally.wrong} | ${tally.lost} | ${tally.rightlyLeft} | ${percent(precisionOf(tally))} | ${isField ? percent(recallOf(tally)) : '–'} |`;
    });
  return ['| famille de champs | reconnus | erreurs | manqués | laissés à raison | précision | rappel |', '|---|---:|---:|---:|---:|---:|---:|', ...lines].join('\n');
}
