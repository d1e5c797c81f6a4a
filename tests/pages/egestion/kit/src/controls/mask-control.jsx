import { useRef } from 'react';
import { InputMask } from 'primereact/inputmask';

/** A masked text: the model receives the bare characters, when the control is left. */
export function MaskControl({ id, value, commit, readOnly, invalid, mask, slot = '_' }) {
  const received = useRef(null);
  const leave = () => {
    const bare = received.current;
    received.current = null;
    if (bare !== null && bare !== (value ?? '')) commit(bare);
  };
  return (
    <InputMask
      invalid={invalid}
      id={id}
      // The library loses its own mark of a filled input when another class of it changes.
      className={value ? 'p-filled' : ''}
      value={value ?? ''}
      mask={mask}
      slotChar={slot}
      unmask
      readOnly={readOnly}
      autoComplete="off"
      onChange={(event) => {
        received.current = event.value ?? '';
      }}
      onBlur={leave}
    />
  );
}

/** A date typed in a mask: the model receives yyyy-mm-dd. */
export function MaskedDateControl({ value, commit, ...rest }) {
  const digits = value ? `${value.slice(8, 10)}${value.slice(5, 7)}${value.slice(0, 4)}` : '';
  return (
    <MaskControl
      {...rest}
      mask="99/99/9999"
      slot="jj/mm/aaaa"
      value={digits}
      commit={(bare) => commit(bare.length === 8 ? `${bare.slice(4)}-${bare.slice(2, 4)}-${bare.slice(0, 2)}` : '')}
    />
  );
}
