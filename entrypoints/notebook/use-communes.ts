import { useEffect, useState } from 'preact/hooks';
import { parseCommunes, type Communes } from '../../lib/law/identifiers/communes';

/** The list of communes that comes with the extension; null until it is read, and where it cannot be: nothing is then said of postal codes. */
export function useCommunes(load: () => Promise<string>): Communes | null {
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let isGone = false;
    let waiting = 0;
    load()
      .then((text) => {
        // Thirty-six thousand lines: not while the first page is being drawn.
        if (!isGone) waiting = requestIdleCallback(() => setCommunes(tryParse(text)));
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
      cancelIdleCallback(waiting);
    };
  }, []);
  return communes;
}

function tryParse(text: string): Communes | null {
  try {
    return parseCommunes(text);
  } catch {
    return null;
  }
}
