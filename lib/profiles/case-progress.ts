import type { IsoDate } from '../fields/iso-date';
import { caseStates, type CaseFileRecord, type CaseProgress, type CaseState } from './record';

/** How far a dossier is, and since which day; one that nobody has touched is still to be filled. */
export function progressOf({ progress }: CaseFileRecord): CaseProgress {
  return progress ?? { state: 'todo', days: {} };
}

/** The one word for each state, wherever a dossier is shown. */
export const caseStateWords: Readonly<Record<CaseState, string>> = {
  todo: 'À remplir',
  begun: 'En cours',
  draft: 'Brouillon',
  waiting: 'En attente',
  sent: 'Transmis',
  archived: 'Archivé',
};

/**
 * Puts a dossier into a state, as the user says. A step back takes the days of the states after it away: a dossier that was
 * marked as sent by mistake has never been sent. `missing` is kept for a waiting dossier only.
 */
export function moveCase(caseFile: CaseFileRecord, to: CaseState, today: IsoDate, missing = ''): CaseFileRecord {
  const { days } = progressOf(caseFile);
  const kept = Object.entries(days).filter(([state]) => ranks[state as CaseState] <= ranks[to] && state !== to);
  const own = to === 'todo' ? [] : [[to, today] as const];
  const said = missing.trim().slice(0, 300);
  const progress: CaseProgress = { state: to, days: Object.fromEntries([...kept, ...own]), ...(to === 'waiting' && said !== '' ? { missing: said } : {}) };
  return { ...caseFile, progress };
}

/** What happened to the contract of a dossier on the portal. */
export type CaseEvent = 'fill-begun' | 'draft-kept' | 'transmitted';

const stateAfter: Readonly<Record<CaseEvent, CaseState>> = { 'fill-begun': 'begun', 'draft-kept': 'draft', transmitted: 'sent' };

/** The dossier after something happened on the portal; null when that changes nothing: a dossier that was sent or archived stays so. */
export function noteCaseEvent(caseFile: CaseFileRecord, event: CaseEvent, today: IsoDate): CaseFileRecord | null {
  const { state, days } = progressOf(caseFile);
  const next = stateAfter[event];
  if (caseFile.isTemplate === true || state === next || state === 'sent' || state === 'archived') return null;
  // A draft that is gone on with is still a draft: it lies on the portal.
  if (event === 'fill-begun' && state === 'draft') return null;
  const { begun = today } = days;
  const moved = moveCase(caseFile, next, today);
  // Whoever keeps a draft or sends has begun before.
  return { ...moved, progress: { ...progressOf(moved), days: { begun, ...progressOf(moved).days } } };
}

/** The dossier as it was before it was put away. */
export function restoreCase(caseFile: CaseFileRecord, today: IsoDate): CaseFileRecord {
  const { days } = progressOf(caseFile);
  const before = caseStates.toReversed().find((state) => state !== 'archived' && days[state] !== undefined) ?? 'todo';
  const moved = moveCase(caseFile, before, today);
  return { ...moved, progress: { ...progressOf(moved), days: { ...progressOf(moved).days, ...(before === 'todo' ? {} : { [before]: days[before] }) } } };
}

/** The order of the states; a draft and a waiting dossier stand side by side. */
const ranks: Readonly<Record<CaseState, number>> = { todo: 0, begun: 1, draft: 2, waiting: 2, sent: 3, archived: 4 };
