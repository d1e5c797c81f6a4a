import type { CaseState } from './record';

/** Dossiers that are to be entered one after the other, in the order the user gave them. */
export interface CaseQueue {
  readonly ids: readonly string[];
  /** Passed over for now; they keep their place and come back at the end. */
  readonly skipped: readonly string[];
  /** The one that is being entered; null before the first. */
  readonly current: string | null;
  readonly isPaused: boolean;
}

export const emptyQueue: CaseQueue = { ids: [], skipped: [], current: null, isPaused: false };

/** A queue as it was kept; whatever cannot be read is an empty one. */
export function parseQueue(raw: unknown): CaseQueue {
  if (typeof raw !== 'object' || raw === null) return emptyQueue;
  const kept: Readonly<Partial<Record<keyof CaseQueue, unknown>>> = raw;
  const texts = (list: unknown): readonly string[] => (Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : []);
  const ids = [...new Set(texts(kept.ids))];
  const isThere = (id: unknown): id is string => typeof id === 'string' && ids.includes(id);
  return { ids, skipped: texts(kept.skipped).filter(isThere), current: isThere(kept.current) ? kept.current : null, isPaused: kept.isPaused === true };
}

/** Puts dossiers at the end; one that is there already keeps its place. */
export function addToQueue(queue: CaseQueue, ids: readonly string[]): CaseQueue {
  return { ...queue, ids: [...new Set([...queue.ids, ...ids])], skipped: queue.skipped.filter((id) => !ids.includes(id)) };
}

export function takeFromQueue(queue: CaseQueue, ids: readonly string[]): CaseQueue {
  const stays = (id: string): boolean => !ids.includes(id);
  const { current } = queue;
  return { ...queue, ids: queue.ids.filter(stays), skipped: queue.skipped.filter(stays), current: current !== null && stays(current) ? current : null };
}

/** Passes the dossier that is being entered over. */
export function skipInQueue(queue: CaseQueue, id: string): CaseQueue {
  return queue.ids.includes(id) && !queue.skipped.includes(id) ? { ...queue, skipped: [...queue.skipped, id] } : queue;
}

/** Begins with a dossier: it is no longer passed over, and the queue is under way. */
export function openInQueue(queue: CaseQueue, id: string): CaseQueue {
  return { ...queue, current: id, isPaused: false, skipped: queue.skipped.filter((one) => one !== id) };
}

/** State of a dossier; undefined for one that is no longer there. */
export type StateOf = (id: string) => CaseState | undefined;

/**
 * The dossier to enter next: the first after the current one that is neither sent, nor waiting for something, nor passed over; then those
 * before it; then those passed over. Null when nothing is left to enter.
 */
export function nextInQueue(queue: CaseQueue, stateOf: StateOf): string | null {
  const place = queue.current === null ? -1 : queue.ids.indexOf(queue.current);
  const around = [...queue.ids.slice(place + 1), ...queue.ids.slice(0, Math.max(place, 0))];
  const left = around.filter((id) => isLeft(stateOf(id)));
  return left.find((id) => !queue.skipped.includes(id)) ?? left[0] ?? null;
}

/** How a queue stands. Dossiers that are no longer there do not count. */
export interface QueueCounts {
  readonly total: number;
  readonly sent: number;
  readonly waiting: number;
  /** Still to be entered, those passed over and the current one included. */
  readonly left: number;
}

export function countQueue({ ids }: CaseQueue, stateOf: StateOf): QueueCounts {
  const states = ids.flatMap((id) => stateOf(id) ?? []);
  const count = (...wanted: readonly CaseState[]): number => states.filter((state) => wanted.includes(state)).length;
  return { total: states.length, sent: count('sent', 'archived'), waiting: count('waiting'), left: count('todo', 'begun', 'draft') };
}

function isLeft(state: CaseState | undefined): boolean {
  return state === 'todo' || state === 'begun' || state === 'draft';
}
