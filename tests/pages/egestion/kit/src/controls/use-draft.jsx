import { useEffect, useState } from 'react';

/** Local text of a control, given to the model only when the control is left. */
export function useDraft(value, commit) {
  const [draft, setDraft] = useState(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  const leave = () => {
    if (draft !== (value ?? '')) commit(draft);
  };
  return [draft, setDraft, leave];
}
