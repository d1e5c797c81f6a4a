import { sendMessage, type PassedPoint } from '../../lib/browser/messages';
import { catalogue } from '../../lib/fields/catalogue';
import type { ControlId } from '../../lib/fields/reading';
import { foldLabel } from '../../lib/fields/label-text';
import { findingKey } from '../../lib/guidance/set-aside';
import type { GuardedEffect, HeldAct } from '../../lib/page/guard';
import { watchGuard } from '../../lib/page/guard';
import { watchReaction } from '../../lib/page/guard-reaction';
import type { GuardDocument, GuardPoint, Overlay } from '../../lib/page/overlay/overlay';
import { buttonName } from '../../lib/page/scan/find-buttons';
import { portalNamed } from '../../lib/portal/portals';
import type { Finding } from '../../lib/rules/rule';
import type { BackgroundLink } from './background-link';
import { documentPoints, documentsNow, firstUpload, guardDocuments } from './document-points';
import type { Frame } from './frame';
import { drawPoint, judgeFrame, withUploads } from './judge-frame';

const pressable = 'button, a, input[type=button], input[type=submit], input[type=image], [role=button], [onclick]';

interface Parts {
  readonly frame: Frame;
  readonly overlay: Overlay;
  readonly link: BackgroundLink;
  /** The user has now been told of what is blank too. */
  readonly onHeld: () => void;
}

/** Holds « Suivant » and « Transmettre » while a finding blocks, says why, and lets the user's own act through when the user insists. */
export function holdButtons(parts: Parts): void {
  const { frame, link } = parts;
  /** Passed here a moment ago: the background may not have said so yet. */
  const passed = new Set<string>();
  let held: Reasons = { findings: [], documents: null };

  watchGuard({
    document: frame.document,
    signal: link.signal,
    effectOf: (element) => effectOf(element, frame),
    shouldHold: (effect) => {
      // An orphan of a reloaded extension knows nothing any more and must hold nobody.
      if (!link.isAlive()) return false;
      held = reasonsFor(effect, frame);
      for (const key of frame.verdict()?.passed ?? []) passed.add(key);
      return holdingPoints(held, frame).some(({ key }) => !passed.has(key));
    },
    onHeld: (act) => {
      parts.onHeld();
      void ask(act, held, passed, parts);
    },
    // The act has passed; there is nobody to tell, and the page's console is not ours to write in.
    onFailure: () => undefined,
  });
}

function effectOf(element: HTMLElement, frame: Frame): GuardedEffect | null {
  const portal = frame.verdict()?.portal;
  if (portal === undefined || !(element.matches(pressable) || isReadAsButton(element, frame))) return null;
  const name = foldLabel(buttonName(element));
  if (name === '') return null;
  const button = portalNamed(portal).buttons.find(({ names }) => names.some((one) => foldLabel(one) === name));
  return button?.effect === 'next' || button?.effect === 'send' ? button.effect : null;
}

/** A plain box that the page made pressable says so by nothing but its looks, which a reading has seen. */
function isReadAsButton(element: HTMLElement, frame: Frame): boolean {
  return frame.reading()?.buttons.some(({ id }) => frame.registry.queryElement(id) === element) === true;
}

/** What speaks against going on. */
interface Reasons {
  readonly findings: readonly Finding[];
  /** Null where nothing is sent. */
  readonly documents: { readonly points: readonly GuardPoint[]; readonly shown: readonly GuardDocument[]; readonly firstUpload: ControlId | null } | null;
}

function reasonsFor(effect: GuardedEffect, frame: Frame): Reasons {
  const verdict = frame.verdict();
  if (verdict === null) return { findings: [], documents: null };
  if (effect !== 'send') return { findings: judgeFrame(frame, verdict), documents: null };
  // Documents change without any field changing: they are looked at in the very moment of sending.
  const reading = frame.scan();
  const findings = judgeFrame(frame, { ...verdict, facts: { ...withUploads(verdict.facts, reading, verdict.portal), stage: 'sending' } });
  const documents = documentsNow(verdict, reading);
  if (documents === null || verdict.documents === undefined) return { findings, documents: null };
  const points = documentPoints(documents, verdict.portal);
  return {
    // The document that is missing is named by its own line.
    findings: points.length > 0 ? findings.filter(({ rule }) => rule !== 'documents-minimum') : findings,
    documents: { points, shown: guardDocuments(documents, verdict.documents.thumbnails), firstUpload: firstUpload(documents, reading, verdict.portal) },
  };
}

/** What holds: findings that block and, since nobody sends what may be unsigned without having been told, every doubt about a document. */
function holdingPoints({ findings, documents }: Reasons, frame: Frame): readonly PassedPoint[] {
  const verdict = frame.verdict();
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  return [
    ...blocking.map((finding) => ({ key: findingKey(finding), rule: finding.rule, title: verdict === null ? '' : drawPoint(frame, verdict, finding).title, message: finding.message })),
    ...(documents?.points ?? []).map(({ title, message }) => ({ key: `documents ${title} ${message}`, rule: 'documents', title, message })),
  ];
}

async function ask(act: HeldAct, reasons: Reasons, passed: Set<string>, parts: Parts): Promise<void> {
  const { frame, overlay, link } = parts;
  const verdict = frame.verdict();
  const answer = verdict === null ? 'continue' : await askUser(act, reasons, overlay, (finding) => drawPoint(frame, verdict, finding));
  if (answer === 'correct') await showFirst(act, reasons, parts);
  if (answer !== 'continue') return;
  const points = holdingPoints(reasons, frame);
  for (const { key } of points) passed.add(key);
  link.quietly(() => sendMessage('guardPassed', { passed: points }));
  const hasReacted = await watchReaction({ document: frame.document, signal: link.signal, isOurs: overlay.isOurs, act: act.replay });
  // Some pages answer only to what the browser itself vouches for. What was passed is not held again: the user's own press goes through.
  if (!hasReacted) overlay.say(act.element, `Si la page ne réagit pas, appuyez une nouvelle fois sur « ${buttonName(act.element)} » : Truelle ne vous retient plus.`);
}

async function askUser(act: HeldAct, { findings, documents }: Reasons, overlay: Overlay, draw: (finding: Finding) => GuardPoint) {
  const points = findings.filter(({ severity }) => severity !== 'info').map(draw);
  try {
    return await overlay.askGuard({ effect: act.effect, points: [...points, ...(documents?.points ?? [])], ...(documents === null ? {} : { documents: documents.shown }) });
  } catch {
    // A question that cannot be shown must not keep anybody: a document taken apart by its page refuses dialogs.
    return 'continue';
  }
}

/** Goes to the first thing in the list: in this frame, in another one, or says that it stands on another screen. */
async function showFirst(act: HeldAct, { findings, documents }: Reasons, { frame, overlay, link }: Parts): Promise<void> {
  const verdict = frame.verdict();
  const first = findings.find(({ severity }) => severity !== 'info');
  if (first === undefined) {
    const upload = documents?.firstUpload ?? null;
    const element = upload === null ? undefined : frame.registry.queryElement(upload);
    if (element !== undefined) overlay.light(element);
    return;
  }
  for (const field of first.fields) {
    const control = verdict?.fields.find((one) => one.field === field)?.control;
    const element = control === undefined ? undefined : frame.registry.query(control)?.target;
    if (control === undefined || element === undefined) continue;
    overlay.light(element);
    overlay.openSentence(control);
    return;
  }
  const [field] = first.fields;
  if (field === undefined || !link.isAlive()) return;
  const isShown = await sendMessage('fieldWanted', { field }).catch(() => false);
  if (!isShown) overlay.say(act.element, `« ${catalogue[field].label} » se trouve sur un autre écran de la demande.`);
}
