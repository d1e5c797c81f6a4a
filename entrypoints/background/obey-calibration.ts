import { sendMessage } from '../../lib/browser/messages';
import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import { isoDate } from '../../lib/fields/iso-date';
import type { ControlId } from '../../lib/fields/reading';
import { readCalibrationFile } from '../../lib/filling/calibration-file';
import { addCalibration, learnCalibration } from '../../lib/filling/learnt-calibration';
import type { CalibrationShelf } from './calibration-shelf';
import type { CoverageShelf } from './coverage-shelf';
import type { TabReader } from './read-tab';
import { scanFrames } from './tab-frames';
import type { TabSession, TabSessions } from './tab-session';

interface Parts {
  readonly sessions: TabSessions;
  readonly reader: TabReader;
  readonly calibrations: CalibrationShelf;
  readonly coverage: CoverageShelf;
}

/** Learns that a control is a field; what cannot be found again is not learnt, and the user is told why. */
export async function calibrate(tab: number, control: ControlId, field: FieldId, { sessions, reader, calibrations, coverage }: Parts): Promise<void> {
  const { frames } = await scanFrames(sessions, reader, tab);
  const page = reader.read(frames);
  const today = isoDate(new Date().toLocaleDateString('sv-SE'));
  const learnt = page === null ? null : learnCalibration({ reading: page.reading, control, field, portal: page.portal.id, today });
  if (learnt !== null) await calibrations.save(addCalibration(calibrations.list(), learnt));
  // From now on the field belongs to this step: it is missed there when it is lost.
  const anew = learnt === null ? null : reader.read(frames);
  if (anew !== null) await coverage.note(anew);
  const trouble = learnt === null ? 'Truelle ne retient pas ce champ\u00a0: il n’a ni nom ni titre, il n’est plus sur la page, ou c’est un mot de passe ou une attestation.' : null;
  await sessions.change(tab, (session) => ({ ...session, learnt, trouble, pointing: null }));
}

/** Asks the user, in every frame, to press a field. */
export async function startPointing(tab: number, field: FieldId, { sessions }: Parts): Promise<void> {
  const session = await sessions.change(tab, (before) => ({ ...before, pointing: field, learnt: null, trouble: null }));
  await tellFrames(session, (target) => sendMessage('startPointing', { label: catalogue[field].label }, target));
}

export async function stopPointing(tab: number, { sessions }: Parts): Promise<void> {
  const session = await sessions.change(tab, (before) => (before.pointing === null ? before : { ...before, pointing: null }));
  await tellFrames(session, (target) => sendMessage('stopPointing', undefined, target));
}

/** A frame tells which control the user pressed; heard only while it is asked for. */
export async function takePointed(tab: number, control: ControlId | null, parts: Parts): Promise<void> {
  const { pointing } = await parts.sessions.get(tab);
  await stopPointing(tab, parts);
  if (pointing !== null && control !== null) await calibrate(tab, control, pointing, parts);
}

export async function forgetCalibration(tab: number, field: FieldId, { sessions, reader, calibrations }: Parts): Promise<void> {
  const page = reader.read((await sessions.get(tab)).frames);
  if (page === null) return;
  await calibrations.save(calibrations.list().filter((one) => one.portal !== page.portal.id || one.field !== field));
  await sessions.change(tab, (session) => ({ ...session, learnt: null, trouble: null }));
}

/** Adds those of a file to those that are known; where both speak of a field, the file's stand. */
export async function importCalibrations(tab: number, content: string, { sessions, calibrations }: Parts): Promise<void> {
  const file = readCalibrationFile(content);
  if (file.ok) await calibrations.save(file.calibrations.reduce(addCalibration, calibrations.list()));
  await sessions.change(tab, (session) => ({ ...session, learnt: null, trouble: file.ok ? null : file.reason }));
}

async function tellFrames({ tab, frames }: TabSession, send: (target: { tabId: number; frameId: number }) => Promise<void>): Promise<void> {
  // A frame that has gone meanwhile has nothing to be told.
  await Promise.all(frames.map(({ frameId }) => send({ tabId: tab, frameId }).catch(() => undefined)));
}
