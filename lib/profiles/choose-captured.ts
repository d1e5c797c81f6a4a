import type { CaseFileRecord, KindedRecord } from './record';

/**
 * Records made of a page, the dossier among them taking the place of the one that is known already: same apprentice and same employer, with
 * the same start or none yet. With two such dossiers none is touched and a new one is made.
 */
export function joinKnownCase(items: readonly KindedRecord[], known: readonly CaseFileRecord[]): readonly KindedRecord[] {
  return items.map((item): KindedRecord => {
    if (item.kind !== 'caseFile') return item;
    const { record } = item;
    const start = record.values['contract.startDate'];
    const same = known.filter((one) => {
      const own = one.values['contract.startDate'];
      return record.apprentice !== null && one.apprentice === record.apprentice && one.employer === record.employer && (own === undefined || own === start);
    });
    const [only] = same;
    if (only === undefined || same.length > 1) return item;
    // What the page does not say of the profiles joined is not taken away.
    const { employer, apprentice, master1, master2, training } = record;
    return {
      kind: 'caseFile',
      record: {
        ...record, id: only.id, name: only.name, employer: employer ?? only.employer, apprentice: apprentice ?? only.apprentice,
        master1: master1 ?? only.master1, master2: master2 ?? only.master2, training: training ?? only.training,
      },
    }; // prettier-ignore
  });
}

/** The chosen records; `added` are the new ones. A dossier does not join a new profile that was left out. */
export function chooseCaptured(items: readonly KindedRecord[], chosen: ReadonlySet<string>, added: ReadonlySet<string>): readonly KindedRecord[] {
  const left = new Set(items.filter(({ record }) => added.has(record.id) && !chosen.has(record.id)).map(({ record }) => record.id));
  return items.flatMap((item): KindedRecord[] => {
    if (!chosen.has(item.record.id)) return [];
    if (item.kind !== 'caseFile') return [item];
    const keep = (id: string | null): string | null => (id === null || left.has(id) ? null : id);
    const { record } = item;
    return [
      {
        kind: 'caseFile',
        record: {
          ...record, employer: keep(record.employer), apprentice: keep(record.apprentice),
          master1: keep(record.master1), master2: keep(record.master2), training: keep(record.training),
        },
      },
    ]; // prettier-ignore
  });
}
