import { attestationIds, catalogue, fieldIds, type FieldId, type SectionId } from '../../lib/fields/catalogue';
import { nomenclatures } from '../../lib/fields/nomenclatures';
import type { RecordKind } from '../../lib/profiles/record';

/** One field of a form: where its value is kept in the record, and which field of the contract it is. */
export interface FormField {
  readonly key: string;
  readonly field: FieldId;
  readonly label: string;
  /** Columns out of twelve. */
  readonly span: number;
}

export interface FormPart {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** One row of the pay table: a period of a year of the contract. */
export interface WageRow {
  readonly title: string;
  readonly from: FormField;
  readonly to: FormField;
  readonly rate: FormField;
  readonly base: FormField;
}

/** A section of the catalogue, or of its fields the postal address. */
interface PartSource {
  readonly title: string;
  readonly section: SectionId;
  readonly take: 'all' | 'address' | 'rest' | readonly FieldId[];
}

const profileParts: Readonly<Record<Exclude<RecordKind, 'caseFile'>, readonly PartSource[]>> = {
  employer: [
    { title: 'Entreprise', section: 'employer', take: 'rest' },
    { title: 'Adresse', section: 'employer', take: 'address' },
  ],
  master: [{ title: 'Maître d’apprentissage', section: 'master1', take: 'all' }],
  apprentice: [
    { title: 'Apprenti', section: 'apprentice', take: 'rest' },
    { title: 'Adresse', section: 'apprentice', take: 'address' },
    { title: 'Représentant légal', section: 'legalRepresentative', take: 'rest' },
    { title: 'Adresse du représentant légal', section: 'legalRepresentative', take: 'address' },
  ],
  training: [
    { title: 'Formation', section: 'training', take: 'all' },
    { title: 'CFA responsable', section: 'cfa', take: 'rest' },
    { title: 'Adresse du CFA', section: 'cfa', take: 'address' },
    { title: 'Lieu principal de formation', section: 'site', take: 'rest' },
    { title: 'Adresse du lieu de formation', section: 'site', take: 'address' },
  ],
};

const ofTheYear: readonly FieldId[] = ['training.cfaStartDate', 'training.examEndDate', 'training.hours', 'training.remoteHours'];

const contractParts: readonly PartSource[] = [
  { title: 'Contrat', section: 'mode', take: 'all' },
  { title: '', section: 'contract', take: 'all' },
  { title: 'Dates de la formation', section: 'training', take: ofTheYear },
  { title: 'Signature', section: 'signature', take: 'all' },
];

/** The parts of the form of a profile, in the order of the CERFA. */
export function profileForm(kind: Exclude<RecordKind, 'caseFile'>): readonly FormPart[] {
  return profileParts[kind].map((source) => drawPart(source, kind));
}

/** The parts of a dossier that are the contract's own; its pay table apart. */
export function contractForm(): readonly FormPart[] {
  return contractParts.map((source) => drawPart(source, 'caseFile'));
}

/** The eight periods of the pay table, four years of two. */
export function wageRows(): readonly WageRow[] {
  const rates = fieldIds.filter((id) => /^contract\.wages\..*\.rate$/.test(id));
  return rates.map((rate) => {
    const [year = '', period = ''] = rate.replace('contract.wages.', '').split('.');
    const part = (name: string): FormField => formField(queryField(rate.replace(/rate$/, name)) ?? rate, 'caseFile');
    const yearNumber = Number(year.replace('year', ''));
    return {
      title: `${yearNumber === 1 ? '1re' : `${yearNumber}e`} année, ${period === 'period1' ? '1re' : '2e'} période`,
      from: part('from'),
      to: part('to'),
      rate: formField(rate, 'caseFile'),
      base: part('base'),
    };
  });
}

/** The field of the contract that a key of a record holds; null for a key that is not one. Both masters share `master.`. */
export function queryField(key: string): FieldId | null {
  return fieldIds.find((id) => id === key) ?? fieldIds.find((id) => id === key.replace(/^master\./, 'master1.')) ?? null;
}

/** A field of a form, as a record of that kind keeps it. */
export function formField(field: FieldId, kind: RecordKind): FormField {
  const key = kind === 'master' ? field.replace(/^master1\./, 'master.') : field;
  return { key, field, label: labelOf(field), span: spanOf(field) };
}

function drawPart(source: PartSource, kind: RecordKind): FormPart {
  const { take } = source;
  const fields = fieldIds.filter((id) => {
    const { section, usage } = catalogue[id];
    if (section !== source.section || usage === 'signature' || attestationIds.includes(id)) return false;
    if (take === 'all') return true;
    if (take === 'address') return id.includes('.address.');
    if (take === 'rest') return !id.includes('.address.');
    return take.includes(id);
  });
  return { title: source.title, fields: fields.map((id) => formField(id, kind)) };
}

/** The printed label, without what the part's title or the row already says. */
function labelOf(field: FieldId): string {
  const label = catalogue[field].label.replace(/^Avantages en nature, le cas échéant : /, 'Avantage en nature : ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function spanOf(field: FieldId): number {
  const { format, nomenclature } = catalogue[field];
  if (field.endsWith('.address.street')) return 8;
  if (/^training\.(?:(?:cfa|site)\.name|targetDiplomaTitle)$/.test(field)) return 6;
  if (/^training\.(?:(?:cfa|site)\.(?:uai|siret)|diplomaCode|rncpCode)$/.test(field)) return 3;
  if (field.endsWith('.address.city')) return 6;
  if (field.endsWith('.address.complement')) return 4;
  if (format === 'streetNumber' || format === 'postalCode' || field.endsWith('.repetition')) return 2;
  if (format === 'department') return 4;
  if (nomenclature !== undefined && nomenclatures[nomenclature].entries.some((entry) => entry.label.length > 40)) return 8;
  return 4;
}
