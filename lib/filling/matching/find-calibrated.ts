import { attestationIds, type FieldId } from '../../fields/catalogue';
import { foldLabel } from '../../fields/label-text';
import type { Calibration, ControlReading, PageReading } from '../../fields/reading';

/** What the user showed by hand, as far as this page still has it. */
export interface Calibrated {
  readonly found: ReadonlyMap<ControlReading, Calibration>;
  readonly lost: readonly FieldId[];
}

/**
 * Finds the controls that calibrations describe: same label, same titles above, same kind, same place among equals.
 * What no longer agrees in all of them is lost: reported, never used.
 */
export function findCalibrated(reading: PageReading, portal: string, calibrations: readonly Calibration[]): Calibrated {
  const found = new Map<ControlReading, Calibration>();
  const lost: FieldId[] = [];
  for (const calibration of calibrations) {
    if (calibration.portal !== portal) continue;
    const control = equalControls(reading, calibration)[calibration.ordinal];
    if (control === undefined || !mayBeShown(control, calibration.field) || found.has(control)) lost.push(calibration.field);
    else found.set(control, calibration);
  }
  return { found, lost };
}

/**
 * What nobody may have taken for another field: a password, and a box by which the user states something upon their honor,
 * which Truelle would tick if it went for an ordinary answer.
 */
export function mayBeShown(control: ControlReading, field: FieldId): boolean {
  if (control.inputType === 'password') return false;
  return attestationIds.includes(field) || !isTick.has(control.kind) || !control.labels.some(({ text }) => statement.test(foldLabel(text)));
}

const isTick: ReadonlySet<ControlReading['kind']> = new Set(['checkbox', 'switch', 'radio']);
const statement = /\b(?:atteste|certifie|m'engage)\b|sur l'honneur/;

/** Controls of a page that a calibration cannot tell apart but by their order, in that order. */
export function equalControls(reading: PageReading, like: Pick<Calibration, 'label' | 'section' | 'kind'>): readonly ControlReading[] {
  const label = foldLabel(like.label);
  const path = pathOf(like.section);
  return reading.controls
    .filter((control) => control.kind === like.kind && pathOf(control.section.map((title) => title.text)) === path)
    .filter((control) => foldLabel(mainLabel(control)) === label)
    .sort((a, b) => a.order - b.order);
}

/** The label by which a person knows a control; empty when it has none. */
export function mainLabel(control: ControlReading): string {
  return control.labels.find(({ source, text }) => source !== 'described-by' && source !== 'technical-name' && text.trim() !== '')?.text ?? '';
}

function pathOf(titles: readonly string[]): string {
  return titles.map(foldLabel).join('\u0000');
}
