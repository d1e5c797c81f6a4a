import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { canonicalValues } from '../../check.mjs';
import { RefusedCall, call, openRequest } from '../../client.mjs';
import { words } from '../../wording.mjs';

const RequestContext = createContext(null);

/** The request of the page: its session, its values as typed, `set` for a field and `attempt` for the call of a button. */
export function useRequest() {
  return useContext(RequestContext);
}

/** Opens the request of the address and gives it to the steps. */
export function RequestProvider({ id, toast, children }) {
  const [session, setSession] = useState(null);
  const [version, setVersion] = useState(0);
  const [isSessionLost, setSessionLost] = useState(false);
  const [checked, setChecked] = useState({});
  useEffect(() => {
    let isCurrent = true;
    openRequest({ skin: 'kit', id }).then((opened) => isCurrent && setSession(opened));
    return () => {
      isCurrent = false;
    };
  }, [id]);
  useEffect(() => session?.subscribe(() => setVersion((before) => before + 1)), [session]);

  const current = useRef(null);
  current.current = session;
  const set = useCallback((fieldId, typed) => current.current.setTyped(fieldId, typed), []);
  const attempt = useCallback(
    async (action) => {
      try {
        return { answer: await action() };
      } catch (error) {
        if (!(error instanceof RefusedCall)) throw error;
        if (error.status === 401) setSessionLost(true);
        else if (error.errors.length === 0) toast.current.show({ severity: 'error', summary: words.technicalError.kit, life: 8000 });
        return { errors: error.errors };
      }
    },
    [toast],
  );
  const check = useCallback(
    async (step) => {
      setChecked({ ...current.current.request.values });
      return (await attempt(() => current.current.check(step))).answer === true;
    },
    [attempt],
  );
  const signIn = useCallback(async () => {
    await call('POST', '/api/session');
    setSessionLost(false);
  }, []);

  const value = useMemo(() => {
    if (session === null) return null;
    const { request, today } = session;
    return {
      session,
      request,
      values: { ...request.values },
      canonical: canonicalValues(request.values),
      context: { today, master2Open: request.master2Open },
      errors: session.errors,
      // Said beside a field until it changes; the list at the top stays as the portal gave it.
      errorOf: (fieldId) =>
        request.values[fieldId] === checked[fieldId] ? session.errors.find((error) => error.id === fieldId)?.message : undefined,
      set,
      attempt,
      check,
      isSessionLost,
      signIn,
    };
    // `version` counts the changes of the session, which is mutable.
  }, [session, version, checked, isSessionLost, set, attempt, check, signIn]);

  if (value === null) return <p className="quiet">Chargement…</p>;
  return <RequestContext.Provider value={value}>{children}</RequestContext.Provider>;
}
