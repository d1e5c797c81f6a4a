import { useEffect, useState } from 'preact/hooks';
import { CasesToCorrect } from '../../components/notebook/CasesToCorrect';
import { QueueView, type QueueLine } from '../../components/notebook/QueueView';
import { writeCsv } from '../../lib/browser/read-table';
import { countQueue, nextInQueue, skipInQueue, takeFromQueue, type CaseQueue, type StateOf } from '../../lib/profiles/case-queue';
import { progressOf } from '../../lib/profiles/case-progress';
import { formatFrenchDate, parseIsoDate } from '../../lib/fields/iso-date';
import { writeCaseSummary } from '../../lib/profiles/write-case-summary';
import { lastReceipt, summarizeCases } from './case-summaries';
import type { Screen } from './screen';
import type { useQueue } from './use-queue';

export interface QueueDoors {
  readonly download: (name: string, text: string) => void;
  /** Opens the portal on a dossier of the queue, the next one when no id is given. */
  readonly enterCase: (id: string | null) => Promise<void>;
}

/** The queue: what it holds now, and the acts on it. */
export function QueueScreen({ screen, queue: { queue, shelf }, doors }: { readonly screen: Screen; readonly queue: ReturnType<typeof useQueue>; readonly doors: QueueDoors }) {
  const { store, records, onAct } = screen;
  const all = records.byKind.caseFile;
  const stateOf: StateOf = (id) => {
    const record = all.get(id);
    return record === undefined ? undefined : progressOf(record).state;
  };
  const receipts = useReceipts(screen, queue.ids);
  const cases = queue.ids.flatMap((id) => all.get(id) ?? []);
  const next = nextInQueue(queue, stateOf);
  const change = (act: (queue: CaseQueue) => CaseQueue): void =>
    onAct(async () => {
      await shelf.change(act);
      return { said: '', undo: null };
    });
  const enter = (id: string | null): void =>
    onAct(async () => {
      await doors.enterCase(id);
      return { said: '', undo: null };
    });

  return (
    <QueueView
      toCorrect={<CasesToCorrect {...screen.judge.findFaulty(cases)} />}
      lines={cases.map((record): QueueLine => {
        const { state, missing = '' } = progressOf(record);
        const said = state === 'waiting' && missing !== '' ? `Manque : ${missing}` : (receipts.get(record.id) ?? '');
        return { id: record.id, name: record.name, state, said, isCurrent: queue.current === record.id && state !== 'sent', isSkipped: queue.skipped.includes(record.id) };
      })}
      counts={countQueue(queue, stateOf)}
      next={next === null ? null : (all.get(next)?.name ?? null)}
      isPaused={queue.isPaused}
      isReadOnly={screen.isReadOnly}
      onNext={() => enter(null)}
      onOpen={enter}
      onPause={() => change((now) => ({ ...now, isPaused: true }))}
      onSkip={(id) => change((now) => skipInQueue(now, id))}
      onTake={(ids) => change((now) => takeFromQueue(now, ids))}
      onSummary={() =>
        onAct(async () => {
          doors.download('truelle-bilan-file.csv', writeCsv(writeCaseSummary(await summarizeCases(store, records, cases))));
          return { said: 'Fichier « truelle-bilan-file.csv » remis au navigateur', undo: null };
        })
      }
    />
  );
}

/** What the fills of each dossier came to, in words; read anew when a dossier changes. */
function useReceipts({ store, records }: Screen, ids: readonly string[]): ReadonlyMap<string, string> {
  const [receipts, setReceipts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const found = await Promise.all(ids.map(async (id) => [id, await lastReceipt(store, id)] as const));
      const said = found.flatMap(([id, receipt]) => (receipt === null ? [] : [[id, sayReceipt(receipt)] as const]));
      if (isCurrent) setReceipts(new Map(said));
    };
    // The reading of the records tells the same failure.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [store, records, ids]);
  return receipts;
}

function sayReceipt({ filled, refused, at }: { readonly filled: number; readonly refused: number; readonly at: string }): string {
  const day = parseIsoDate(at.slice(0, 10));
  const parts = [`${filled} champ${filled > 1 ? 's' : ''} rempli${filled > 1 ? 's' : ''}`, ...(refused === 0 ? [] : [`${refused} non écrit${refused > 1 ? 's' : ''}`])];
  return `Reçu : ${parts.join(', ')}${day === null ? '' : `, le ${formatFrenchDate(day)}`}`;
}
