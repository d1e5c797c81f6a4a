import { sendMessage, type FrameVerdict } from '../../lib/browser/messages';
import { isoDate, type IsoDate } from '../../lib/fields/iso-date';
import type { FieldId } from '../../lib/fields/catalogue';
import type { Seen } from '../../lib/fields/values';
import { matchAlerts } from '../../lib/filling/match-alerts';
import { drawPayGrid } from '../../lib/guidance/draw-pay-grid';
import { matchUploads } from '../../lib/guidance/match-uploads';
import { wageFieldIds } from '../../lib/law/pay/wage-lines';
import { rules } from '../../lib/rules';
import { createEvaluator } from '../../lib/rules/evaluate';
import type { CaseFacts, Finding } from '../../lib/rules/rule';
import type { CaseKnowledge, KnownFacts } from './case-knowledge';
import { frameNumberOf, type TabPage } from './read-tab';
import type { TabFrame, TabSession } from './tab-session';

type SeenFields = Readonly<Partial<Record<FieldId, Seen>>>;

const evaluator = createEvaluator(rules);

/** Judges what the page and the earlier screens of the same contract say. */
export function judgeTab(session: TabSession, page: TabPage, known: KnownFacts): readonly Finding[] {
  return evaluator.evaluate(seenFields(session, page), factsOf(page, known)).findings;
}

/** Tells each frame what it needs to draw its marks and to hold a button; a frame that has the same verdict already is left in peace. */
export function createVerdictSender(documentsOf: (session: TabSession, page: TabPage, knowledge: CaseKnowledge) => FrameVerdict['documents']): (session: TabSession, page: TabPage, knowledge: CaseKnowledge, isPanelElsewhere: boolean) => void {
  const sent = new Map<string, string>();
  return (session, page, knowledge, isPanelElsewhere) => {
    const documents = documentsOf(session, page, knowledge);
    for (const frame of session.frames) {
      const verdict = { ...verdictFor(frame, session, page, knowledge), isPanelElsewhere, ...(documents === undefined ? {} : { documents }) };
      const key = `${session.tab}:${frame.number}`;
      const text = JSON.stringify(verdict);
      if (sent.get(key) === text) continue;
      sent.set(key, text);
      // The frame may have gone meanwhile; its successor says hello by itself.
      void sendMessage('judgeFrame', { verdict }, { tabId: session.tab, frameId: frame.frameId }).catch(() => sent.delete(key));
    }
  };
}

/** All that the pages of this contract show, the one in front included. */
export function seenFields(session: TabSession, page: TabPage): SeenFields {
  return { ...seenElsewhere(session, page), ...page.seen };
}

function verdictFor(frame: TabFrame, session: TabSession, page: TabPage, { facts, ignored, level, dossier }: CaseKnowledge): Omit<FrameVerdict, 'isPanelElsewhere'> {
  const { matches, ambiguous, unrecognized } = page.identification;
  const isHere = ({ control }: { readonly control: `${number}:${number}` }): boolean => frameNumberOf(control) === frame.number;
  const fields = matches.filter(isHere).map(({ control, field }) => ({ control, field }));
  const own = new Set(fields.map(({ field }) => field));
  const pay = wageFieldIds.some((field) => own.has(field)) ? drawPayGrid({ seen: seenFields(session, page), dossier, facts: factsOf(page, facts), here: new Set(matches.map(({ field }) => field)) }) : null;
  const others = Object.fromEntries(Object.entries(page.seen).filter(([field]) => !own.has(field as FieldId)));
  const outcomes = session.receipt?.kind === 'fill' && session.receipt.step === page.identification.step ? session.receipt.lines : [];
  return {
    portal: page.portal.id,
    step: page.identification.step,
    fields,
    ambiguous: ambiguous.filter(isHere).map(({ control }) => control),
    unrecognized: unrecognized.filter((control) => isHere({ control })),
    outcomes: outcomes.filter(({ field }) => own.has(field)).map(({ field, outcome, reason }) => ({ field, outcome, reason: isRefusal(reason) ? reason : null })),
    elsewhere: { ...seenElsewhere(session, page), ...others },
    facts: factsOf(page, facts),
    ignored: Object.keys(ignored),
    level,
    passed: session.passed.map(({ key }) => key),
    mayAllSpeak: session.wasHeld || outcomes.length > 0,
    left: session.left,
    portalWords: matchAlerts(page.reading, page.identification).flatMap((word) => word.fields.flatMap((field) => (own.has(field) ? [{ field, text: word.text }] : []))),
    ...(pay === null ? {} : { pay }),
    showsMarks: session.showsMarks,
    showsCodes: session.showsCodes,
  };
}

function isRefusal<Reason extends string>(reason: Reason | 'not-read-back' | 'vanished' | null): reason is Exclude<Reason, 'not-read-back' | 'vanished'> {
  return reason !== null && reason !== 'not-read-back' && reason !== 'vanished';
}

/** What other screens of the same contract said. What left this screen with an answer is not known any more. */
function seenElsewhere({ screens }: TabSession, { identification }: TabPage): SeenFields {
  const others = Object.entries(screens).filter(([step]) => step !== identification.step);
  return Object.fromEntries(others.flatMap(([, seen]) => Object.entries(seen)));
}

/** What is known beside the fields of the page. */
export function factsOf({ reading, portal }: TabPage, known: KnownFacts): CaseFacts {
  const uploads = matchUploads(reading.uploads, portal.uploads);
  const states = portal.uploads.flatMap(({ id, required }) => {
    const upload = uploads.get(id);
    return upload === undefined && !required ? [] : [[id, upload?.status ?? 'empty'] as const];
  });
  // At « Transmettre » the frame that holds the button says so.
  return { ...known, today: today(), stage: 'entry', ...(reading.uploads.length === 0 ? {} : { uploads: Object.fromEntries(states) }) };
}

function today(): IsoDate {
  // Swedish writes a day as ISO does.
  return isoDate(new Date().toLocaleDateString('sv-SE'));
}
