import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from '../../components/notebook/route';

/** Where the address bar says that one is. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const stopped = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: stopped.signal });
    return () => stopped.abort();
  }, []);
  return parseRoute(hash);
}
