import { useEffect, useState } from 'preact/hooks';
import { Vault } from '../../components/notebook/Vault';
import type { Store } from '../../lib/browser/store/open-store';
import { parseStoreError } from '../../lib/browser/store/store-error';
import type { LockState } from '../../lib/browser/store/store-lock';
import { App, type NotebookDoors } from './App';

const nothingTyped = { problem: '', waitUntil: 0, isBusy: false };

/** The notebook behind its lock: while it is locked nothing of it is drawn, and what was opened is let go. */
export function Gate({ store, doors }: { readonly store: Store; readonly doors: NotebookDoors }) {
  const [state, setState] = useState<LockState | null>(null);
  const [typed, setTyped] = useState(nothingTyped);
  useEffect(() => {
    const stopped = new AbortController();
    const look = (): void => {
      store.lock.state().then(
        (now) => {
          if (!stopped.signal.aborted) setState(now);
        },
        // A key that is damaged: the notebook itself says so when it reads.
        () => setState('unprotected'),
      );
    };
    store.watchLock(look, stopped.signal);
    look();
    return () => stopped.abort();
  }, [store]);

  const unlock = async (passphrase: string): Promise<void> => {
    setTyped({ ...nothingTyped, isBusy: true });
    try {
      const opening = await store.lock.unlock(passphrase);
      if (opening.is === 'open') setTyped(nothingTyped);
      else
        setTyped({
          problem: opening.is === 'wrong' ? 'Cette phrase de passe n’est pas la bonne.' : '',
          waitUntil: opening.waitMs > 0 ? Date.now() + opening.waitMs : 0,
          isBusy: false,
        });
    } catch (thrown) {
      setTyped({ ...nothingTyped, problem: parseStoreError(thrown).sentence });
    }
  };
  const eraseAll = (): void => {
    setTyped({ ...nothingTyped, isBusy: true });
    store.eraseAll().then(
      () => setTyped(nothingTyped),
      (thrown: unknown) => setTyped({ ...nothingTyped, problem: parseStoreError(thrown).sentence }),
    );
  };
  if (state === null) return null;
  if (state === 'locked') return <Vault {...typed} onUnlock={(passphrase) => void unlock(passphrase)} onEraseAll={eraseAll} />;
  return <App store={store} doors={doors} isProtected={state === 'unlocked'} />;
}
