import { attestationIds, catalogue, type FieldId } from '../../fields/catalogue';
import { describeField } from '../../fields/formats';
import type { ControlReading } from '../../fields/reading';
import type { FieldValue } from '../../fields/values';
import type { PortalDescription } from '../../portal/description';
import type { PlannedField, Refusal, RefusalReason, WriteAction } from '../fill-plan';
import type { SourcedValues } from '../plan-fill';
import { chooseAction, typeTexts, type ChosenAction } from './choose-action';
import { joinValues, mainField } from './joined-answers';
import { shownText } from './read-shown';
import { isSameText, saysValue } from './same-value';

/** What is to become of one control. */
export type FieldOutcome =
  | { readonly is: 'write'; readonly planned: PlannedField; readonly action: WriteAction; readonly value: FieldValue; readonly replaces: boolean }
  | { readonly is: 'same'; readonly planned: PlannedField }
  | { readonly is: 'kept'; readonly planned: PlannedField }
  /** The portal fills it and says otherwise. */
  | { readonly is: 'differs'; readonly planned: PlannedField }
  | { readonly is: 'refused'; readonly refusal: Refusal };

interface Asked {
  readonly control: ControlReading;
  /** Usually one; several when the control asks them together. */
  readonly fields: readonly FieldId[];
  readonly values: SourcedValues;
  readonly portal: PortalDescription;
  readonly replace: readonly FieldId[];
}

/** Decides about one control; null when there is nothing to put into it. */
export function planField(asked: Asked): FieldOutcome | null {
  const { control, fields, portal, replace } = asked;
  const attestation = fields.find((field) => attestationIds.includes(field));
  if (attestation !== undefined) return control.value === true ? null : refused(attestation, control, 'attestation', '');
  const answer = fields.length > 1 ? joinedAnswer(asked) : singleAnswer(asked);
  if (answer === null) return null;
  const { planned, value, isSame, choose } = answer;
  if (isSame) return { is: 'same', planned };
  const isBlank = control.value === '' || control.value === false;
  // A list that says « Non » because nobody chose is the portal's answer all the same: it is replaced only when asked for.
  const isLocked = control.state.readOnly || portal.readOnly.includes(planned.field);
  if (isLocked && !isBlank) return { is: 'differs', planned };
  if (isLocked) return refused(planned.field, control, 'read-only', planned.proposed);
  if (control.state.disabled) return isBlank ? refused(planned.field, control, 'disabled', planned.proposed) : { is: 'differs', planned };
  const mayReplace = fields.some((field) => replace.includes(field));
  if (!isBlank && !mayReplace) return { is: 'kept', planned };
  const chosen = choose();
  if ('refused' in chosen) return refused(planned.field, control, chosen.refused, planned.proposed);
  return { is: 'write', planned, action: chosen.action, value, replaces: !isBlank };
}

interface Answer {
  readonly planned: PlannedField;
  readonly value: FieldValue;
  readonly isSame: boolean;
  readonly choose: () => ChosenAction;
}

function singleAnswer({ control, fields, values }: Asked): Answer | null {
  const [field] = fields;
  const known = field === undefined ? undefined : values[field];
  if (field === undefined || known === undefined || known.value === '') return null;
  const { value, origin } = known;
  return {
    planned: { field, control: control.id, section: catalogue[field].section, current: shownText(control), proposed: describeField(field, value), origin },
    value,
    isSame: saysValue(field, control, value),
    choose: () => chooseAction(field, value, control),
  };
}

function joinedAnswer({ control, fields, values }: Asked): Answer | null {
  const bare = Object.fromEntries(fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field].value]])));
  const text = joinValues(fields, bare);
  const field = mainField(fields);
  const origin = fields.map((one) => values[one]?.origin).find((one) => one !== undefined);
  if (text === null || field === null || origin === undefined) return null;
  const pieces = text.split(':');
  return {
    planned: { field, control: control.id, section: catalogue[field].section, current: shownText(control), proposed: text, origin },
    value: text,
    isSame: typeof control.value === 'string' && isSameText(control.value, text),
    choose: () => {
      if (control.kind !== 'split') return typeTexts([text], control);
      return pieces.length === control.parts?.length ? { action: { do: 'type-parts', texts: pieces } } : { refused: 'wrong-kind' };
    },
  };
}

function refused(field: FieldId, control: ControlReading, reason: RefusalReason, proposed: string): FieldOutcome {
  return { is: 'refused', refusal: { field, control: control.id, section: catalogue[field].section, reason, proposed } };
}
