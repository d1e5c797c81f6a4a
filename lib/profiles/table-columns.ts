import { catalogue, fieldIds, type FieldId } from '../fields/catalogue';
import { fieldOfKey, type ProfileKind } from './record';

/** One column that a table of profiles may have: a value of the record, its name, or its id. */
export interface TableColumn {
  readonly key: string;
  /** Written at the head of an export, and the only one so named. */
  readonly title: string;
  /** Null for the record's own name and id. */
  readonly field: FieldId | null;
  /** Never written to a table. */
  readonly isSecret: boolean;
}

export const idColumn = 'id';
export const nameColumn = 'name';

const own: readonly TableColumn[] = [
  { key: idColumn, title: 'Identifiant Truelle', field: null, isSecret: false },
  { key: nameColumn, title: 'Nom de la fiche', field: null, isSecret: false },
];
const ofWhom: readonly (readonly [head: string, said: string])[] = [
  ['legalRepresentative.', 'représentant légal'],
  ['training.cfa.', 'CFA'],
  ['training.site.', 'lieu de formation'],
];

/** Every column that a table of a kind of profile may have, in the order of the CERFA. */
export function tableColumns(kind: ProfileKind): readonly TableColumn[] {
  const known = columns.get(kind) ?? drawColumns(kind);
  columns.set(kind, known);
  return known;
}

const columns = new Map<ProfileKind, readonly TableColumn[]>();

function drawColumns(kind: ProfileKind): readonly TableColumn[] {
  const keys = fieldIds.map((id) => (kind === 'master' ? id.replace(/^master1\./, 'master.') : id));
  const drawn = keys.flatMap((key) => {
    const field = fieldOfKey(kind, key);
    if (field === null) return [];
    const { label, sensitivity } = catalogue[field];
    const whom = ofWhom.find(([head]) => key.startsWith(head))?.[1];
    return [{ key, field, title: whom === undefined ? label : `${label} (${whom})`, isSecret: sensitivity === 'secret' }];
  });
  return [...own, ...drawn];
}
