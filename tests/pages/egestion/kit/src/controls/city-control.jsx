import { useRef, useState } from 'react';
import { AutoComplete } from 'primereact/autocomplete';
import { useDraft } from './use-draft.jsx';

/** A commune, suggested from the postcode beside it; a text of one's own is accepted. */
export function CityControl({ id, value, commit, readOnly, invalid, suggest }) {
  const [draft, setDraft, leave] = useDraft(value, commit);
  const [suggestions, setSuggestions] = useState([]);
  const isHere = useRef(false);
  const complete = async (event) => {
    const found = await suggest(event.query);
    // A list that arrives once the user has gone on would open over the next fields.
    setSuggestions(isHere.current ? [...found] : []);
  };
  return (
    <AutoComplete
      invalid={invalid}
      inputId={id}
      value={draft}
      suggestions={suggestions}
      readOnly={readOnly}
      delay={250}
      minLength={1}
      appendTo={document.body}
      completeMethod={complete}
      onChange={(event) => setDraft(event.value ?? '')}
      onSelect={(event) => commit(event.value)}
      onFocus={() => {
        isHere.current = true;
      }}
      onBlur={() => {
        isHere.current = false;
        leave();
      }}
    />
  );
}
