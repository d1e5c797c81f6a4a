import { useId } from 'react';
import { Checkbox } from 'primereact/checkbox';
import { InputSwitch } from 'primereact/inputswitch';
import { RadioButton } from 'primereact/radiobutton';
import { SelectButton } from 'primereact/selectbutton';

const answers = [
  { code: true, label: 'Oui' },
  { code: false, label: 'Non' },
];

export function RadioControl({ labelId, value, commit, options = answers, readOnly, invalid }) {
  const group = useId();
  return (
    <div className="radios" role="radiogroup" aria-labelledby={labelId}>
      {options.map((option) => (
        <Radio
          key={String(option.code)}
          group={group}
          option={option}
          checked={value === option.code}
          commit={commit}
          disabled={readOnly}
          invalid={invalid}
        />
      ))}
    </div>
  );
}

function Radio({ group, option, checked, commit, disabled, invalid }) {
  const id = useId();
  // A second press takes the answer back.
  const takeBack = (event) => {
    if (event.target instanceof HTMLInputElement && checked && !disabled) commit('');
  };
  return (
    <span className="radio" onClickCapture={takeBack}>
      <RadioButton
        inputId={id}
        name={group}
        value={String(option.code)}
        checked={checked}
        disabled={disabled}
        invalid={invalid}
        onChange={() => commit(option.code)}
      />
      <label htmlFor={id}>{option.label}</label>
    </span>
  );
}

export function ButtonsControl({ labelId, value, commit, options = answers, readOnly, invalid }) {
  return (
    <SelectButton
      invalid={invalid}
      aria-labelledby={labelId}
      value={value ?? null}
      options={options}
      optionLabel="label"
      optionValue="code"
      allowEmpty
      disabled={readOnly}
      onChange={(event) => commit(event.value ?? '')}
    />
  );
}

export function SwitchControl({ id, value, commit, readOnly, invalid }) {
  return (
    <InputSwitch inputId={id} checked={value === true} disabled={readOnly} invalid={invalid} onChange={(event) => commit(event.value)} />
  );
}

export function CheckControl({ id, value, commit, readOnly, invalid }) {
  return (
    <Checkbox inputId={id} checked={value === true} disabled={readOnly} invalid={invalid} onChange={(event) => commit(event.checked)} />
  );
}
