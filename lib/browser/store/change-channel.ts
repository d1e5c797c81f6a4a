import * as z from 'zod/mini';
import type { RecordKind } from '../../profiles/record';
import { recordKinds } from '../../profiles/record';

/** A record was written or removed, here or in another page of Truelle. */
export interface StoreChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly is: 'put' | 'removed';
}

const message = z.array(z.object({ kind: z.enum(recordKinds), id: z.string(), is: z.enum(['put', 'removed']) }));

export interface ChangeChannel {
  /** Tells everybody, this page first. */
  readonly announce: (changes: readonly StoreChange[]) => void;
  readonly watch: (callback: (changes: readonly StoreChange[]) => void, signal: AbortSignal) => void;
  readonly close: () => void;
}

/** What keeps the notebook and the background in agreement: ids only, never a value. */
export function openChangeChannel(databaseName: string): ChangeChannel {
  const channel = new BroadcastChannel(`${databaseName}:changes`);
  const watchers = new Set<(changes: readonly StoreChange[]) => void>();
  const tell = (changes: readonly StoreChange[]): void => {
    for (const watcher of watchers) watcher(changes);
  };
  channel.addEventListener('message', (event) => {
    const changes = message.safeParse(event.data);
    if (changes.success) tell(changes.data);
  });
  return {
    announce: (changes) => {
      if (changes.length === 0) return;
      tell(changes);
      channel.postMessage(changes);
    },
    watch: (callback, signal) => {
      if (signal.aborted) return;
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback), { once: true });
    },
    close: () => channel.close(),
  };
}
