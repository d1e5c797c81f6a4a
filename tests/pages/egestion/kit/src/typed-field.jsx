import { memo } from 'react';
import { optionsOf } from '../../definition.mjs';
import { showValue, valueOf } from '../../values.mjs';
import { kindOf, shownValue, spanOf, startsLine } from './appearance.jsx';
import { Field } from './field.jsx';

const canonicalKinds = ['calendar', 'maskedDate', 'count', 'money', 'rate', 'radios', 'buttons', 'switch', 'check'];

/**
 * A field of the definition. The request holds values as typed, the components of the library hold dates, numbers and yes/no:
 * this is where one becomes the other.
 */
export const TypedField = memo(function TypedField({ one, typed, onTyped, suggest, error, addon }) {
  const kind = kindOf(one);
  const codes = optionsOf(one, 'kit').map(([code, label]) => ({ code, label }));
  const look = { label: one.labels.kit, hint: one.hint, required: one.required, span: spanOf(one), isFirst: startsLine(one), error, addon };
  if (kind === 'locked') {
    return <Field {...look} kind="text" readOnly value={shownValue(one, valueOf(one, typed) ?? typed, codes)} commit={() => {}} />;
  }
  const isCanonical = canonicalKinds.includes(kind) && one.format !== 'code';
  const own = {
    ...(one.options && one.options !== 'yesNo' ? { options: codes } : {}),
    ...(suggest ? { suggest } : {}),
    ...(one.maxLength ? { maxLength: one.maxLength } : {}),
    ...(one.format === 'minutes' ? { max: 59 } : {}),
  };
  return (
    <Field
      {...look}
      {...own}
      kind={kind}
      value={isCanonical ? valueOf(one, typed) : typed === '' ? undefined : typed}
      commit={(next) => onTyped(isCanonical && next !== '' ? showValue(one, next) : next)}
    />
  );
});
