import { useId } from 'react';
import { FloatLabel } from 'primereact/floatlabel';
import { CityControl } from './controls/city-control.jsx';
import { DateControl } from './controls/date-control.jsx';
import { ListControl } from './controls/list-control.jsx';
import { MaskControl, MaskedDateControl } from './controls/mask-control.jsx';
import { NumberControl } from './controls/number-control.jsx';
import { LongTextControl, TextControl } from './controls/text-control.jsx';
import { ButtonsControl, CheckControl, RadioControl, SwitchControl } from './controls/yes-no-controls.jsx';

/** What stands under a floating label. */
const floating = {
  text: TextControl,
  longText: LongTextControl,
  email: (props) => <TextControl {...props} type="email" />,
  siret: (props) => <MaskControl {...props} mask="999 999 999 99999" />,
  nir: (props) => <MaskControl {...props} mask="9 99 99 9* 999 999? 99" />,
  phone: (props) => <MaskControl {...props} mask="99 99 99 99 99" />,
  maskedDate: MaskedDateControl,
  calendar: DateControl,
  list: ListControl,
  lateList: (props) => <ListControl {...props} loadLater />,
  count: NumberControl,
  plainCount: (props) => <NumberControl {...props} grouping={false} />,
  money: (props) => <NumberControl {...props} decimals={2} suffix=" €" />,
  rate: (props) => <NumberControl {...props} decimals={2} suffix=" %" max={200} />,
  city: CityControl,
};

/** What stands beside or under a question. */
const answered = { radios: RadioControl, buttons: ButtonsControl };

/** One field of the form: its control, its label, its star, the help under it. */
export function Field({ kind, label, hint, required, error, addon, span = 4, isFirst = false, ...rest }) {
  const control = { ...rest, invalid: error !== undefined };
  const id = useId();
  const labelId = useId();
  const text = (
    <>
      {label}
      {required ? <span className="star"> *</span> : null}
    </>
  );
  const Floating = floating[kind];
  const Answered = answered[kind];
  return (
    <div className="field" style={{ gridColumn: `${isFirst ? 1 : 'auto'} / span ${span}` }}>
      {Floating ? (
        <div className="beside">
          <FloatLabel>
            <Floating id={id} {...control} />
            <label htmlFor={id}>{text}</label>
          </FloatLabel>
          {addon}
        </div>
      ) : Answered ? (
        <div className="question">
          <span id={labelId}>{text}</span>
          <Answered labelId={labelId} {...control} />
        </div>
      ) : kind === 'switch' ? (
        <div className="question">
          <label htmlFor={id}>{text}</label>
          <SwitchControl id={id} {...control} />
        </div>
      ) : (
        <div className="tick">
          <CheckControl id={id} {...control} />
          <label htmlFor={id}>{text}</label>
        </div>
      )}
      {error ? <small className="p-error">{error}</small> : null}
      {hint ? <small className="hint">{hint}</small> : null}
    </div>
  );
}
