import type { FieldId } from '../../lib/fields/catalogue';
import type { Calibration, ControlId, ControlReading, PageReading } from '../../lib/fields/reading';
import type { Seen } from '../../lib/fields/values';
import type { Identification } from '../../lib/filling/fill-plan';
import type { ShownFields } from '../../lib/filling/fill-run';
import { identify } from '../../lib/filling/identify';
import { joinReadings } from '../../lib/filling/join-readings';
import { readValues } from '../../lib/filling/read-values';
import type { PortalDescription } from '../../lib/portal/description';
import { portalAt } from '../../lib/portal/portals';
import type { TabFrame } from './tab-session';

/** A tab's page, read and understood as a whole, whatever frames it is made of. */
export interface TabPage {
  readonly portal: PortalDescription;
  readonly reading: PageReading;
  readonly identification: Identification;
  readonly seen: Readonly<Partial<Record<FieldId, Seen>>>;
  readonly controls: ReadonlyMap<ControlId, ControlReading>;
}

export interface TabReader {
  /** Null until a frame has been read. The same frames give the same page. */
  readonly read: (frames: readonly TabFrame[]) => TabPage | null;
  readonly setCalibrations: (calibrations: readonly Calibration[]) => void;
}

/** Understands pages; what was understood once is kept as long as its frames are. */
export function createTabReader(): TabReader {
  let known = new WeakMap<readonly TabFrame[], TabPage>();
  let calibrations: readonly Calibration[] = [];
  return {
    setCalibrations(changed) {
      calibrations = changed;
      known = new WeakMap();
    },
    read(frames) {
      const before = known.get(frames);
      if (before !== undefined) return before;
      const page = understand(frames, calibrations);
      if (page !== null) known.set(frames, page);
      return page;
    },
  };
}

function understand(frames: readonly TabFrame[], calibrations: readonly Calibration[]): TabPage | null {
  const read = [...frames].sort((a, b) => a.frameId - b.frameId).flatMap(({ reading }) => reading ?? []);
  const [top] = read;
  if (top === undefined) return null;
  const reading = joinReadings(read);
  const portal = portalAt(top.address.split('/')[0] ?? '');
  const identification = identify(reading, portal, calibrations);
  return {
    portal,
    reading,
    identification,
    seen: readValues(reading, identification),
    controls: new Map(reading.controls.map((control) => [control.id, control])),
  };
}

/** What the fields show that can be written, by field: what a fill compares and an undo goes back to. */
export function shownFields({ identification, controls }: TabPage): ShownFields {
  const shown: Partial<Record<FieldId, string | boolean>> = {};
  for (const { control, field } of identification.matches) {
    const reading = controls.get(control);
    if (reading !== undefined && !reading.state.readOnly && !reading.state.disabled) shown[field] = reading.value;
  }
  return shown;
}

/** Where each field stands. */
export function controlsByField({ identification }: TabPage): Readonly<Partial<Record<FieldId, ControlId>>> {
  return Object.fromEntries(identification.matches.map(({ field, control }) => [field, control]));
}

export function frameNumberOf(control: ControlId): number {
  return Number(control.split(':')[0]);
}
