import { useEffect } from 'preact/hooks';

/** Has the browser ask before the page goes, while something typed is not saved. */
export function useUnsavedWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const stopped = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: stopped.signal });
    return () => stopped.abort();
  }, [isUnsaved]);
}
