import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import { matchUploads } from '../../lib/guidance/match-uploads';
import type { GuideScene } from '../../lib/guidance/run-guide';
import type { Finding } from '../../lib/rules/rule';
import { seenFields } from './judge-tab';
import type { TabPage } from './read-tab';
import type { TabSession } from './tab-session';

const thereStatuses = ['chosen', 'pending', 'uploaded'];

/** What of a tab a guide can see: which fields, searches and documents are done. */
export function drawGuideScene(session: TabSession, page: TabPage, findings: readonly Finding[]): GuideScene {
  const { portal, reading, identification, controls } = page;
  const orderOf = ({ control }: { readonly control: `${number}:${number}` }): number => controls.get(control)?.order ?? 0;
  const here = [...identification.matches].sort((one, other) => orderOf(one) - orderOf(other)).map(({ field }) => field);
  const seen = seenFields(session, page);
  const answered = new Set(Object.entries(seen).flatMap(([field, { state }]) => (state === 'value' || state === 'unreadable' ? [field as FieldId] : [])));
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const blankFor = new Set(blocking.flatMap(({ blank }) => blank));
  const isRequired = new Set(identification.matches.filter(({ control }) => controls.get(control)?.state.required === true).map(({ field }) => field));
  const isOpen = new Set(identification.matches.filter(({ control }) => !isLocked(controls.get(control)?.state)).map(({ field }) => field));
  const missing = here.filter((field) => !answered.has(field) && isOpen.has(field) && (isRequired.has(field) || blankFor.has(field)) && catalogue[field].format !== 'boolean');
  const uploads = matchUploads(reading.uploads, portal.uploads);
  return {
    step: identification.step,
    here,
    answered,
    faulty: new Set(blocking.filter(({ blank }) => blank.length === 0).flatMap(({ fields }) => fields)),
    missing: new Set(missing),
    standing: findings.map(({ rule, fields }) => ({ rule, fields })),
    lookedUp: new Set(portal.lookups.filter(({ fills }) => fills.length > 0 && fills.slice(0, 2).every((field) => answered.has(field))).map(({ id }) => id)),
    documents: new Set([...uploads].filter(([, { status }]) => thereStatuses.includes(status)).map(([id]) => id)),
  };
}

function isLocked(state: { readonly readOnly: boolean; readonly disabled: boolean } | undefined): boolean {
  return state === undefined || state.readOnly || state.disabled;
}
