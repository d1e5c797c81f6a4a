import { useEffect, useRef, useState } from 'react';
import { registerDecoy } from '../../gestures.mjs';

/** A control that no person sees: whoever writes there is a program. */
export function Honeypot() {
  const input = useRef(null);
  const [text, setText] = useState('');
  useEffect(() => registerDecoy('honeypot', input.current), []);
  return (
    <div className="elsewhere" aria-hidden="true">
      <label>
        Code postal
        <input
          ref={input}
          type="text"
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
    </div>
  );
}
