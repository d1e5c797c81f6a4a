import * as z from 'zod/mini';
import type { RecordKind } from '../../profiles/record';
import { recordKinds } from '../../profiles/record';

/** A record was written or removed, here or in another page of Truelle. */
export interface StoreChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly is: 'put' | 'removed';
}

const message = z.union([z.array(z.object({ kind: z.enum(recordKinds), id: z.string(), is: z.enum(['put', 'removed']) })), z.literal('key')]);

export interface ChangeChannel {
  /** Tells everybody, this page first. */
  readonly announce: (changes: readonly StoreChange[]) => void;
  readonly watch: (callback: (changes: readonly StoreChange[]) => void, signal: AbortSignal) => void;
  /** Tells everybody, this page first, that the store was locked, unlocked or sealed under another key. */
  readonly announceKey: () => void;
  readonly watchKey: (callback: () => void, signal: AbortSignal) => void;
  /** Has this page alone look again. */
  readonly wake: () => void;
  readonly close: () => void;
}

/** What keeps the notebook and the background in agreement: ids only, never a value. */
export function openChangeChannel(databaseName: string): ChangeChannel {
  const channel = new BroadcastChannel(`${databaseName}:changes`);
  const watchers = new Set<(changes: readonly StoreChange[]) => void>();
  const tell = (changes: readonly StoreChange[]): void => {
    for (const watcher of watchers) watcher(changes);
  };
  const keyWatchers = new Set<() => void>();
  const tellKey = (): void => {
    for (const watcher of keyWatchers) watcher();
  };
  channel.addEventListener('message', (event) => {
    const heard = message.safeParse(event.data);
    if (!heard.success) return;
    if (heard.data === 'key') tellKey();
    else tell(heard.data);
  });
  return {
    announce: (changes) => {
      if (changes.length === 0) return;
      tell(changes);
      channel.postMessage(changes);
    },
    watch: (callback, signal) => addUntil(watchers, callback, signal),
    announceKey: () => {
      tellKey();
      channel.postMessage('key');
    },
    watchKey: (callback, signal) => addUntil(keyWatchers, callback, signal),
    wake: () => tell([]),
    close: () => channel.close(),
  };
}

function addUntil<Callback>(watchers: Set<Callback>, callback: Callback, signal: AbortSignal): void {
  if (signal.aborted) return;
  watchers.add(callback);
  signal.addEventListener('abort', () => watchers.delete(callback), { once: true });
}
