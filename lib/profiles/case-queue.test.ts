import { describe, expect, it } from 'vitest';
import { addToQueue, countQueue, emptyQueue, nextInQueue, openInQueue, parseQueue, skipInQueue, takeFromQueue, type StateOf } from './case-queue';
import type { CaseState } from './record';

const queue = addToQueue(emptyQueue, ['a', 'b', 'c', 'd']);
const states =
  (known: Readonly<Partial<Record<string, CaseState>>>): StateOf =>
  (id) =>
    known[id] ?? 'todo';

describe('the next dossier', () => {
  it('is the first, then the one after the current one', () => {
    expect(nextInQueue(queue, states({}))).toBe('a');
    expect(nextInQueue(openInQueue(queue, 'a'), states({}))).toBe('b');
  });

  it('is never one that was sent, waits for something or is gone', () => {
    expect(nextInQueue(openInQueue(queue, 'a'), states({ b: 'sent', c: 'waiting' }))).toBe('d');
    expect(nextInQueue(queue, (id) => (id === 'a' ? undefined : 'todo'))).toBe('b');
  });

  it('comes back to one that was passed over when no other is left', () => {
    const passed = openInQueue(skipInQueue(openInQueue(queue, 'a'), 'a'), 'b');
    expect(nextInQueue(passed, states({}))).toBe('c');
    expect(nextInQueue(openInQueue(passed, 'd'), states({ b: 'sent', c: 'sent', d: 'sent' }))).toBe('a');
  });

  it('is none when all are sent, and not the current one again', () => {
    expect(nextInQueue(queue, states({ a: 'sent', b: 'sent', c: 'archived', d: 'waiting' }))).toBeNull();
    expect(nextInQueue(openInQueue(queue, 'a'), states({ b: 'sent', c: 'sent', d: 'sent' }))).toBeNull();
  });
});

describe('a queue', () => {
  it('keeps the place of what is put in twice', () => {
    expect(addToQueue(queue, ['b', 'e']).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('forgets the current dossier when it is taken out', () => {
    expect(takeFromQueue(openInQueue(queue, 'b'), ['b', 'd'])).toEqual({ ids: ['a', 'c'], skipped: [], current: null, isPaused: false });
  });

  it('goes on when a dossier is opened', () => {
    expect(openInQueue({ ...skipInQueue(queue, 'a'), isPaused: true }, 'a')).toEqual({ ...queue, current: 'a' });
  });

  it('counts what is sent, waits and is left', () => {
    expect(countQueue(queue, (id) => states({ a: 'sent', b: 'waiting', c: 'draft' })(id))).toEqual({ total: 4, sent: 1, waiting: 1, left: 2 });
    expect(countQueue(queue, (id) => (id === 'd' ? undefined : 'todo'))).toEqual({ total: 3, sent: 0, waiting: 0, left: 3 });
  });

  it('is read back as it was kept, and is empty when it cannot be read', () => {
    const kept = openInQueue(skipInQueue(queue, 'b'), 'c');
    expect(parseQueue(structuredClone(kept))).toEqual(kept);
    expect(parseQueue('{}')).toEqual(emptyQueue);
    expect(parseQueue({ ids: ['a', 3, 'a'], skipped: ['z'], current: 'z' })).toEqual({ ...emptyQueue, ids: ['a'] });
  });
});
