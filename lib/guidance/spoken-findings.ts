import type { FieldId } from '../fields/catalogue';
import type { Finding } from '../rules/rule';

/** What the user has done so far, as far as silence about blank fields depends on it. */
export interface Spoken {
  /** Fields that the user has gone through and left. */
  readonly left: ReadonlySet<FieldId>;
  /** True after a fill, or once a button was held: all that is blank may be spoken of. */
  readonly mayAllSpeak: boolean;
}

/** Whether a finding may be told: an untouched form is no wall of alerts, so what is only blank waits until its field was left, or for the button. */
export function maySpeak({ blank }: Pick<Finding, 'blank'>, { left, mayAllSpeak }: Spoken): boolean {
  return blank.length === 0 || mayAllSpeak || blank.some((field) => left.has(field));
}
