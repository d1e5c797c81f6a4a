import { useEffect, useState } from 'preact/hooks';
import { CaptureView, type CaptureState } from '../../components/notebook/CaptureView';
import { drawDifferences } from '../../components/notebook/preview-import';
import type { CapturedPage } from '../../lib/browser/messages';
import { importRecords, planImport } from '../../lib/browser/store/import-records';
import type { StoredItem } from '../../lib/browser/store/record-box';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { recordsOfForm } from '../../lib/profiles/records-of-form';
import { chooseCaptured, joinKnownCase } from '../../lib/profiles/choose-captured';
import type { Screen } from './screen';

export interface CaptureDoors {
  /** What a tab of the portal shows; null when it shows none any more. */
  readonly capturePage: (tab: number) => Promise<CapturedPage | null>;
}

interface Work {
  readonly items: readonly StoredItem[];
  readonly added: ReadonlySet<string>;
  readonly state: CaptureState;
}

const nothing: Omit<Work, 'state'> = { items: [], added: new Set() };

/** « Enregistrer depuis la page » : what the portal shows, compared with what is kept; nothing is written before the press. */
export function CaptureScreen({ screen, tab, doors }: { readonly screen: Screen; readonly tab: number; readonly doors: CaptureDoors }) {
  const [work, setWork] = useState<Work>({ ...nothing, state: { is: 'reading' } });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const read = async (): Promise<void> => {
    setWork({ ...nothing, state: { is: 'reading' } });
    try {
      const next = await readPage(screen, tab, doors);
      setWork(next);
      setChosen(new Set(next.items.map(({ record }) => record.id)));
    } catch (thrown) {
      setWork({ ...nothing, state: { is: 'none', sentence: parseStoreError(thrown).sentence } });
    }
  };
  useEffect(() => void read(), [tab]);
  const write = (): void =>
    screen.onAct(async () => {
      const counts = await importRecords(screen.store, chooseCaptured(work.items, chosen, work.added), 'all');
      const said = `${counts.added} fiche${counts.added > 1 ? 's' : ''} enregistrée${counts.added > 1 ? 's' : ''}, ${counts.updated} mise${counts.updated > 1 ? 's' : ''} à jour`;
      const caseFile = work.items.find(({ kind, record }) => kind === 'caseFile' && chosen.has(record.id));
      screen.onGo(caseFile === undefined ? { view: 'list', kind: 'caseFile' } : { view: 'record', kind: 'caseFile', id: caseFile.record.id });
      return { said, undo: null };
    });
  return <CaptureView state={work.state} chosen={chosen} isReadOnly={screen.isReadOnly} onChosen={setChosen} onRead={() => void read()} onWrite={write} />;
}

async function readPage({ store, surroundings }: Screen, tab: number, doors: CaptureDoors): Promise<Work> {
  const page = await doors.capturePage(tab).catch(() => null);
  if (page === null)
    return { ...nothing, state: { is: 'none', sentence: 'Ouvrez le contrat sur le portail, puis demandez à nouveau « Enregistrer depuis la page » : l’onglet ne montre plus de contrat.' } };
  if (Object.keys(page.values).length === 0)
    return { ...nothing, state: { is: 'none', sentence: 'Rien n’est encore saisi sur cette page : il n’y a rien à enregistrer.' } };
  const [employer, master, apprentice, training, caseFiles] = await Promise.all([store.list('employer'), store.list('master'), store.list('apprentice'), store.list('training'), store.list('caseFile')]);
  const made = recordsOfForm(page.values, { employer, master, apprentice, training }, () => crypto.randomUUID());
  const items = joinKnownCase(made, caseFiles);
  const plan = await planImport(store, items);
  const nameOf = (id: string): string => items.find(({ record }) => record.id === id)?.record.name ?? surroundings.nameOf(id);
  const differences = new Map(plan.updated.map(({ item, differences: list }) => [item.record.id, drawDifferences(list, nameOf)]));
  const added = new Set(plan.added.map(({ record }) => record.id));
  const usable = items.filter(({ record }) => added.has(record.id) || differences.has(record.id));
  return {
    items: usable,
    added,
    state: {
      is: 'ready',
      portal: page.portal,
      unchanged: plan.unchanged.length,
      lines: usable.map(({ kind, record }) => ({
        id: record.id,
        kind,
        name: record.name,
        isNew: added.has(record.id),
        // Of a new record everything is new: it is listed just the same.
        differences: differences.get(record.id) ?? drawDifferences(Object.entries(record.values).map(([key, after]) => ({ key, before: undefined, after })), nameOf),
      })),
    },
  };
}
