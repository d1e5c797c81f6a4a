import type { FieldId } from '../fields/catalogue';
import { foldLabel } from '../fields/label-text';
import type { IsoDate } from '../fields/iso-date';
import type { Calibration, ControlId, PageReading } from '../fields/reading';
import { equalControls, mainLabel, mayBeShown } from './matching/find-calibrated';

interface Shown {
  readonly reading: PageReading;
  readonly control: ControlId;
  readonly field: FieldId;
  readonly portal: string;
  readonly today: IsoDate;
}

/**
 * What is learnt when the user points at a control and says which field it is: its label, the titles above, its kind and its place among
 * its equals, so that it is found again whatever the page calls it inside. Null when the control is gone, takes a password or a statement upon honor, or has neither
 * a label nor a title to be found by.
 */
export function learnCalibration({ reading, control: id, field, portal, today }: Shown): Calibration | null {
  const control = reading.controls.find((one) => one.id === id);
  if (control === undefined || !mayBeShown(control, field)) return null;
  const like = { label: mainLabel(control), section: control.section.map(({ text }) => text), kind: control.kind };
  if (like.label === '' && like.section.length === 0) return null;
  return { portal, field, ...like, ordinal: equalControls(reading, like).indexOf(control), learntOn: today };
}

/** Adds a calibration to those known; one of the same field, or of the same control, gives way. */
export function addCalibration(known: readonly Calibration[], learnt: Calibration): readonly Calibration[] {
  return [...known.filter((one) => one.portal !== learnt.portal || (one.field !== learnt.field && placeOf(one) !== placeOf(learnt))), learnt];
}

function placeOf({ label, section, kind, ordinal }: Calibration): string {
  return JSON.stringify([foldLabel(label), section.map(foldLabel), kind, ordinal]);
}
