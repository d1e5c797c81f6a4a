import type { Store } from '../../lib/browser/store/open-store';
import type { FieldValues } from '../../lib/fields/values';
import type { Snapshot } from '../../lib/browser/store/snapshot-box';
import { describeChoice } from '../../lib/guidance/describe-choice';
import type { Choice, ChoiceKind } from '../../lib/guidance/panel-view';
import type { IgnoredRules } from '../../lib/guidance/set-aside';
import { assembleCaseValues, kindOfPlace, type CaseValues, type ProfilePlace } from '../../lib/profiles/case-values';
import { isArchived, type CaseFileRecord, type ProfileRecord, type RecordKind } from '../../lib/profiles/record';
import type { CompanyContract } from '../../lib/rules/rule';
import { listApprenticeContracts } from './apprentice-contracts';
import { listCompanyContracts } from './company-contracts';
import type { TabSession } from './tab-session';

export const choiceKinds: readonly ChoiceKind[] = ['caseFile', 'employer', 'master1', 'master2', 'apprentice', 'training'];

export type Chosen = TabSession['chosen'];

/** What the choices of a tab come to. */
export interface LoadedCase {
  readonly choices: Readonly<Record<ChoiceKind, Choice | null>>;
  readonly values: CaseValues;
  readonly isStoreEmpty: boolean;
  /** The chosen dossier; absent while none is chosen. */
  readonly caseFile?: CaseFileRecord;
  /** Rules set aside in the chosen dossier. */
  readonly ignored: IgnoredRules;
  /** The employer's other contracts kept here; absent while no employer is chosen. */
  readonly companyContracts?: readonly CompanyContract[];
  /** The apprentice's other dossiers kept here; absent while no apprentice is chosen. */
  readonly apprenticeContracts?: readonly FieldValues[];
}

export interface CaseLoader {
  /** Reads the chosen records; the same choices give the same answer until the store changes. */
  readonly load: (chosen: Chosen) => Promise<LoadedCase>;
  readonly search: (kind: ChoiceKind, text: string) => Promise<readonly Choice[]>;
  /** A dossier brings the profiles it joins; a profile chosen afterwards takes the place of the dossier's. */
  readonly choose: (chosen: Chosen, kind: ChoiceKind, id: string | null) => Promise<Chosen>;
  /** The employer whose SIRET is on the page, when exactly one profile has it. */
  readonly findEmployer: (siret: string) => Promise<string | null>;
  /** Changes what is set aside in a dossier. */
  readonly setAside: (caseFile: string, change: (ignored: IgnoredRules) => IgnoredRules) => Promise<void>;
}

const foundAtMost = 50;

/** What was being entered, as values to be filled. */
export function valuesOf({ values }: Pick<Snapshot, 'values'>): CaseValues {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, origin: 'entered' }]));
}

async function loadEntered(store: Store, id: string): Promise<CaseValues> {
  const found = (await store.snapshots.list(Date.now())).find((one) => one.id === id);
  return found === undefined ? {} : valuesOf(found);
}

export function createCaseLoader(store: Store): CaseLoader {
  let known = new WeakMap<Chosen, Promise<LoadedCase>>();
  const forget = (): void => void (known = new WeakMap());
  store.watch(forget, new AbortController().signal);
  store.watchLock(forget, new AbortController().signal);

  const getProfile = async (place: ProfilePlace, id: string | null | undefined): Promise<ProfileRecord | null> =>
    id === null || id === undefined ? null : ((await store.get(kindOfPlace[place], id)) ?? null);

  const load = async (chosen: Chosen): Promise<LoadedCase> => {
    const [caseFile, employer, master1, master2, apprentice, training, cases] = await Promise.all([
      typeof chosen.caseFile === 'string' ? store.get('caseFile', chosen.caseFile).then((found) => found ?? null) : null,
      getProfile('employer', chosen.employer),
      getProfile('master1', chosen.master1),
      getProfile('master2', chosen.master2),
      getProfile('apprentice', chosen.apprentice),
      getProfile('training', chosen.training),
      store.search('caseFile', '', 1),
    ]);
    const describe = (kind: ChoiceKind, record: ProfileRecord | CaseFileRecord | null): Choice | null =>
      record === null ? null : describeChoice(kind, record);
    const [companyContracts, apprenticeContracts] = await Promise.all([listCompanyContracts(store, chosen), listApprenticeContracts(store, chosen)]);
    const entered = chosen.snapshot === undefined ? {} : await loadEntered(store, chosen.snapshot);
    const isEmpty = cases.length === 0 && (await store.search('apprentice', '', 1)).length === 0;
    return {
      choices: {
        caseFile: describe('caseFile', caseFile),
        employer: describe('employer', employer),
        master1: describe('master1', master1),
        master2: describe('master2', master2),
        apprentice: describe('apprentice', apprentice),
        training: describe('training', training),
      },
      values: { ...assembleCaseValues({ caseFile, employer, master1, master2, apprentice, training }), ...entered },
      isStoreEmpty: isEmpty,
      ...(caseFile === null ? {} : { caseFile }),
      ignored: caseFile?.ignored ?? {},
      ...(companyContracts === null ? {} : { companyContracts }),
      ...(apprenticeContracts === null ? {} : { apprenticeContracts }),
    };
  };

  return {
    load(chosen) {
      const before = known.get(chosen);
      if (before !== undefined) return before;
      const loading = load(chosen);
      known.set(chosen, loading);
      // A failure is told to who asked, and not kept.
      loading.catch(() => known.delete(chosen));
      return loading;
    },
    async search(kind, text) {
      const records = await store.search(recordKindOf(kind), text, foundAtMost);
      // The model of a course is nobody's contract, and what is put away is not asked for.
      const offered = records.filter((record) => !('isTemplate' in record && record.isTemplate === true) && !('isArchived' in record && isArchived(record)));
      return offered.map((record) => describeChoice(kind, record));
    },
    async choose(chosen, kind, id) {
      const caseFile = kind === 'caseFile' && id !== null ? await store.get('caseFile', id) : undefined;
      // Whoever chooses anew has done with what was being entered before.
      const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== 'snapshot')) as Chosen;
      if (caseFile === undefined) return { ...others, [kind]: id };
      const { employer, master1, master2, apprentice, training } = caseFile;
      return { caseFile: id, employer, master1, master2, apprentice, training };
    },
    async findEmployer(siret) {
      const found = (await store.search('employer', siret, 2)).filter((record) => record.values['employer.siret'] === siret && !isArchived(record));
      return found.length === 1 ? (found[0]?.id ?? null) : null;
    },
    async setAside(caseFile, change) {
      const record = await store.get('caseFile', caseFile);
      if (record === undefined) return;
      await store.put({ kind: 'caseFile', record: { ...record, ignored: { ...change(record.ignored ?? {}) } } });
      known = new WeakMap();
    },
  };
}

function recordKindOf(kind: ChoiceKind): RecordKind {
  return kind === 'caseFile' ? kind : kindOfPlace[kind];
}
