import type { Edits } from '../../components/notebook/edits';
import type { Surroundings } from '../../components/notebook/list-rows';
import type { Route } from '../../components/notebook/route';
import type { Store } from '../../lib/browser/store/open-store';
import type { CaseFileRecord, ProfileRecord } from '../../lib/profiles/record';
import type { CaseJudge } from './find-faulty';
import type { Records } from './use-records';

/** What every screen of the notebook shows and acts with. */
export interface Screen {
  readonly store: Store;
  readonly records: Records;
  readonly surroundings: ReturnType<typeof surround>;
  readonly judge: CaseJudge;
  readonly isReadOnly: boolean;
  /** What was typed and not saved, by address of the record: it outlives leaving the record. */
  readonly drafts: ReadonlyMap<string, Edits>;
  readonly onDraft: (address: string, edits: Edits) => void;
  /** The records as they were when what is typed over them was begun, by address. */
  readonly bases: Map<string, ProfileRecord | CaseFileRecord>;
  readonly onGo: (route: Route) => void;
  /** Runs an act on the store and says what was done, with a way to undo it where there is one; a failure is said instead. */
  readonly onAct: (act: () => Promise<Done>) => void;
}

/** What an act did. A blank `said` says nothing. */
export interface Done {
  readonly said: string;
  readonly undo: (() => Promise<void>) | null;
}

/** What a list shows of records beside their own values. */
export function surround({ byKind }: Records): Surroundings & { /** Name of a record, blank when it is not there. */ readonly nameOf: (id: string) => string; readonly usedIn: (id: string) => readonly CaseFileRecord[] } {
  const uses = new Map<string, CaseFileRecord[]>();
  for (const caseFile of byKind.caseFile.values()) {
    const { employer, master1, master2, apprentice, training } = caseFile;
    for (const id of new Set([employer, master1, master2, apprentice, training])) {
      if (id !== null) uses.set(id, [...(uses.get(id) ?? []), caseFile]);
    }
  }
  return {
    nameOf: (id) => Object.values(byKind).flatMap((records) => records.get(id)?.name ?? [])[0] ?? '',
    usesOf: (id) => uses.get(id)?.length ?? 0,
    usedIn: (id) => uses.get(id) ?? [],
  };
}

/** The profiles that a dossier joins; null where there is none, or no longer. */
export function partsOf({ byKind }: Records, caseFile: CaseFileRecord): Readonly<Record<'apprentice' | 'employer' | 'training', ProfileRecord | null>> {
  const find = (kind: 'apprentice' | 'employer' | 'training'): ProfileRecord | null => byKind[kind].get(caseFile[kind] ?? '') ?? null;
  return { apprentice: find('apprentice'), employer: find('employer'), training: find('training') };
}
