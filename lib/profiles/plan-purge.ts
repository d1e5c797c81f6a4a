import { addDays, parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { CaseFileRecord } from './record';

/** What stays of a purged dossier: nothing that names a person. */
export interface PurgedLine {
  readonly training: string;
  readonly employer: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly sentOn: string;
  readonly purgedOn: string;
}

export interface PurgePlan {
  readonly cases: readonly CaseFileRecord[];
  /** Ids of apprentices that no dossier names that stays. */
  readonly apprentices: readonly string[];
}

/**
 * The dossiers whose time is over, and the apprentices that go with them. Only a dossier with a day of sending is ever purged.
 * `retention`: days after the sending, the last one included; or until the contract's end, which has to be known.
 */
export function planPurge(cases: readonly CaseFileRecord[], retention: number | 'contract-end', today: IsoDate): PurgePlan {
  const due = cases.filter((one) => {
    const last = lastDay(one, retention);
    return last !== null && last < today;
  });
  const kept = new Set(cases.filter((one) => !due.includes(one)).map(({ apprentice }) => apprentice));
  const apprentices = new Set(due.flatMap(({ apprentice }) => (apprentice === null || kept.has(apprentice) ? [] : [apprentice])));
  return { cases: due, apprentices: [...apprentices] };
}

function lastDay({ progress, values }: CaseFileRecord, retention: number | 'contract-end'): IsoDate | null {
  const sent = parseIsoDate(progress?.days.sent ?? '');
  if (sent === null) return null;
  return retention === 'contract-end' ? parseIsoDate(String(values['contract.endDate'] ?? '')) : addDays(sent, retention);
}
