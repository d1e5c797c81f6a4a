import { foldLabel } from '../../lib/fields/label-text';
import type { ControlId } from '../../lib/fields/reading';
import type { GuardedEffect, HeldAct } from '../../lib/page/guard';
import { watchGuard } from '../../lib/page/guard';
import type { GuardDocument, GuardPoint, Overlay } from '../../lib/page/overlay/overlay';
import { buttonName } from '../../lib/page/scan/find-buttons';
import { portalNamed } from '../../lib/portal/portals';
import type { Finding } from '../../lib/rules/rule';
import type { Frame } from './frame';
import { documentPoints, documentsNow, guardDocuments } from './document-points';
import { drawPoint, judgeFrame, withUploads } from './judge-frame';

const pressable = 'button, a, input[type=button], input[type=submit], input[type=image], [role=button]';

/** Holds « Suivant » and « Transmettre » while a finding blocks, says why, and lets the user's own act through when the user insists. */
export function holdButtons(options: {
  readonly frame: Frame;
  readonly overlay: Overlay;
  readonly signal: AbortSignal;
  /** The user has now been told of what is blank too. */
  readonly onHeld: () => void;
}): void {
  const { frame, overlay, signal } = options;
  let held: Reasons = { findings: [], documents: null };

  watchGuard({
    document: frame.document,
    signal,
    effectOf: (element) => effectOf(element, frame.verdict()?.portal ?? null),
    shouldHold: (effect) => {
      held = reasonsFor(effect, frame);
      return isHolding(held);
    },
    onHeld: (act) => {
      options.onHeld();
      void ask(act, held, frame, overlay);
    },
    // The act has passed; there is nobody to tell, and the page's console is not ours to write in.
    onFailure: () => undefined,
  });
}

function effectOf(element: HTMLElement, portal: string | null): GuardedEffect | null {
  if (portal === null || !element.matches(pressable)) return null;
  const name = foldLabel(buttonName(element));
  if (name === '') return null;
  const button = portalNamed(portal).buttons.find(({ names }) => names.some((one) => foldLabel(one) === name));
  return button?.effect === 'next' || button?.effect === 'send' ? button.effect : null;
}

/** What speaks against going on. */
interface Reasons {
  readonly findings: readonly Finding[];
  /** Null where nothing is sent. */
  readonly documents: { readonly points: readonly GuardPoint[]; readonly shown: readonly GuardDocument[] } | null;
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
    documents: { points, shown: guardDocuments(documents, verdict.documents.thumbnails) },
  };
}

/** Nobody sends what may be unsigned or contradictory without having been told: of a document, a doubt is enough. */
function isHolding({ findings, documents }: Reasons): boolean {
  return findings.some(({ severity }) => severity === 'blocking') || (documents !== null && documents.points.length > 0);
}

async function ask(act: HeldAct, { findings, documents }: Reasons, frame: Frame, overlay: Overlay): Promise<void> {
  const verdict = frame.verdict();
  if (verdict === null) {
    act.replay();
    return;
  }
  const points = findings.filter(({ severity }) => severity !== 'info').map((finding) => drawPoint(frame, verdict, finding));
  const answer = await overlay.askGuard({ effect: act.effect, points: [...points, ...(documents?.points ?? [])], ...(documents === null ? {} : { documents: documents.shown }) });
  if (answer === 'continue') act.replay();
  if (answer === 'correct') showFirst(findings, frame, overlay);
}

function showFirst(findings: readonly Finding[], frame: Frame, overlay: Overlay): void {
  const verdict = frame.verdict();
  const controls: readonly ControlId[] = findings.flatMap(({ fields }) => fields.flatMap((field) => verdict?.fields.find((one) => one.field === field)?.control ?? []));
  for (const control of controls) {
    const element = frame.registry.query(control)?.target;
    if (element === undefined) continue;
    overlay.light(element);
    overlay.openSentence(control);
    return;
  }
}
