import type { ControlReading, PageReading } from '../fields/reading';
import type { LookupId, PortalDescription } from '../portal/description';
import type { AmbiguousControl, Identification, Match } from './fill-plan';
import { placeControls } from './matching/control-place';
import { fieldCandidates } from './matching/field-candidates';
import { spellOut } from './matching/label-words';
import { settleCandidates } from './matching/settle-candidates';

/**
 * Ties the controls of a creation card to the fields of the person it creates. The search that opened it says who that is, so its
 * bare labels (« Nom », « Courriel ») are no riddle. Nothing is matched when no card is open.
 */
export function identifyCard(reading: PageReading, portal: PortalDescription, lookup: LookupId): Identification {
  const recipe = portal.lookups.find(({ id }) => id === lookup);
  const nothing: Identification = { step: null, matches: [], ambiguous: [], unrecognized: [], foreign: [], lostCalibrations: [] };
  if (recipe === undefined || recipe.card.length === 0) return nothing;
  const card = cardControls(reading);
  const places = placeControls(reading, portal);
  const explained = card.map((control) => {
    const stems = places.get(control)?.stems ?? [];
    const candidates = fieldCandidates(control, { is: 'named', sections: [recipe.section], isUncertain: false, stems }, portal);
    return candidates.filter(({ field }) => recipe.card.includes(field));
  });
  const matches: Match[] = [];
  const ambiguous: AmbiguousControl[] = [];
  for (const [at, settled] of settleCandidates(explained).entries()) {
    const control = card[at]?.id;
    if (control === undefined || settled.is === 'unexplained') continue;
    if (settled.is === 'ambiguous') ambiguous.push({ control, candidates: settled.candidates, reasons: settled.reasons });
    else matches.push({ control, field: settled.field, score: settled.score, margin: settled.margin, reasons: settled.reasons });
  }
  const told = new Set([...matches, ...ambiguous].map(({ control }) => control));
  return { ...nothing, matches, ambiguous, unrecognized: card.flatMap(({ id }) => (told.has(id) ? [] : [id])) };
}

const cardTitle = /\bfiche\b|\bcreation\b|\bnouve(?:au|lle)\b|\bcreer\b/;
const searchTitle = /\brecherche[rz]?\b/;

/** The controls of the open card: those under its title, else all of a dialog that is no search. */
function cardControls({ controls }: PageReading): readonly ControlReading[] {
  const isUnder = (control: ControlReading, title: RegExp): boolean => control.section.some(({ text }) => title.test(spellOut(text)));
  const titled = controls.filter((control) => isUnder(control, cardTitle) && control.inputType !== 'password');
  const inDialog = titled.filter((control) => control.inDialog);
  if (inDialog.length > 0) return inDialog;
  const dialog = controls.filter((control) => control.inDialog && !isUnder(control, searchTitle) && control.inputType !== 'password');
  return dialog.length > 0 ? dialog : titled;
}
