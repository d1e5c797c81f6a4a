import { InputNumber } from 'primereact/inputnumber';

/** A number in the French manner: the model receives a number, when the control is left. */
export function NumberControl({ id, value, commit, readOnly, invalid, decimals = 0, suffix, max, grouping = true }) {
  return (
    <InputNumber
      invalid={invalid}
      inputId={id}
      value={typeof value === 'number' ? value : null}
      locale="fr-FR"
      mode="decimal"
      useGrouping={grouping}
      minFractionDigits={decimals}
      maxFractionDigits={decimals}
      min={0}
      max={max}
      suffix={suffix}
      disabled={readOnly}
      onValueChange={(event) => commit(event.value ?? '')}
    />
  );
}
