import type { FieldId } from '../fields/catalogue';
import type { Calibration, ControlReading, PageReading } from '../fields/reading';
import type { PortalDescription } from '../portal/description';
import type { AmbiguousControl, Identification, Match } from './fill-plan';
import { placeControls, type ControlPlace } from './matching/control-place';
import { fieldCandidates } from './matching/field-candidates';
import { findCalibrated } from './matching/find-calibrated';
import { findForeign } from './matching/foreign-controls';
import { addJoined } from './matching/joined-fields';
import { readPayRows } from './matching/pay-rows';
import { recognizeStep } from './matching/recognize-step';
import { settleCandidates } from './matching/settle-candidates';

/**
 * Ties the controls of a page to the fields of the contract: what the user showed first, then one assignment for the whole page,
 * leaving alone whatever two explanations could claim.
 */
export function identify(reading: PageReading, portal: PortalDescription, calibrations: readonly Calibration[]): Identification {
  const calibrated = findCalibrated(reading, portal.id, calibrations);
  const site = findForeign(reading, portal);
  const places = placeControls(reading, portal);
  const others = reading.controls.filter((control) => !calibrated.found.has(control));
  const foreign = others.filter((control) => site.has(control) || places.get(control)?.is === 'stranger');
  const open = others.filter((control) => !foreign.includes(control));

  const shown: readonly Match[] = [...calibrated.found].map(([control, { field, learntOn }]) => ({ control: control.id, field, score: 1, margin: 1, reasons: [`montré par vous le ${learntOn}`] })); // prettier-ignore
  const found = matchAll(open, places, portal, new Set(shown.map(({ field }) => field)));
  const matches = addJoined([...shown, ...found.matches], open, places);
  const step = recognizeStep(reading, new Set(matches.map(({ field }) => field)), portal);
  // A step without fields has none, whatever its lists are called: « Entreprise » chooses whose contract it will be.
  if (hasNoFields(step, portal)) return { step, matches: shown, ambiguous: [], unrecognized: [], foreign: others.map(({ id }) => id), lostCalibrations: calibrated.lost };
  const matched = new Set(matches.map(({ control }) => control));
  const ambiguous = found.ambiguous.filter(({ control }) => !matched.has(control));
  const settled = new Set([...matched, ...ambiguous.map(({ control }) => control)]);
  return {
    step,
    matches,
    ambiguous,
    unrecognized: open.filter(({ id }) => !settled.has(id)).map(({ id }) => id),
    foreign: foreign.map(({ id }) => id),
    lostCalibrations: calibrated.lost,
  };
}

function hasNoFields(step: string | null, portal: PortalDescription): boolean {
  return portal.steps.find(({ id }) => id === step)?.expects.length === 0;
}

type Places = ReadonlyMap<ControlReading, ControlPlace>;

function matchAll(open: readonly ControlReading[], places: Places, portal: PortalDescription, taken: ReadonlySet<FieldId>) {
  const matches: Match[] = [];
  const ambiguous: AmbiguousControl[] = [];
  const pay = readPayRows(open, places);
  for (const [{ id }, field] of pay.found) {
    if (taken.has(field)) ambiguous.push({ control: id, candidates: [field], reasons: ['cette case est déjà montrée ailleurs'] });
    else matches.push({ control: id, field, score: 1, margin: 1, reasons: ['case de la grille de rémunération, par son année, sa période et sa colonne'] });
  }
  for (const [{ id }, candidates] of pay.unclear) ambiguous.push({ control: id, candidates, reasons: ['année ou période de rémunération non nommée'] });

  const rest = open.filter((control) => !pay.found.has(control) && !pay.unclear.has(control));
  const explained = rest.map((control) => {
    const place = places.get(control);
    return place === undefined ? [] : fieldCandidates(control, place, portal).filter(({ field }) => !taken.has(field));
  });
  for (const [at, settled] of settleCandidates(explained).entries()) {
    const control = rest[at]?.id;
    if (control === undefined || settled.is === 'unexplained') continue;
    if (settled.is === 'ambiguous') ambiguous.push({ control, candidates: settled.candidates, reasons: settled.reasons });
    else matches.push({ control, field: settled.field, score: settled.score, margin: settled.margin, reasons: settled.reasons });
  }
  return { matches, ambiguous };
}
