import { sendMessage, type FrameVerdict } from '../../lib/browser/messages';
import type { FieldId } from '../../lib/fields/catalogue';
import { wageFieldIds } from '../../lib/law/pay/wage-lines';
import type { Overlay, PayOffer } from '../../lib/page/overlay/overlay';
import type { BackgroundLink } from './background-link';
import type { Frame } from './frame';

/** « Remplir la grille » as this frame offers it; null where there is no table of pay, nothing to write, or no mark is shown yet. */
export function drawPay(verdict: FrameVerdict, { frame, overlay, link }: { readonly frame: Frame; readonly overlay: Overlay; readonly link: BackgroundLink }): PayOffer | null {
  const { pay } = verdict;
  if (pay === undefined || !verdict.showsMarks || (pay.is === 'computed' && pay.toWrite === 0)) return null;
  const elementOf = (field: FieldId): HTMLElement | undefined => {
    const control = verdict.fields.find((one) => one.field === field)?.control;
    return control === undefined ? undefined : frame.registry.query(control)?.target;
  };
  const acts = {
    cells: wageFieldIds.flatMap((field) => elementOf(field) ?? []),
    onWrite: () => link.quietly(() => sendMessage('payWanted', undefined)),
    onGoTo: (field: FieldId) => {
      const element = elementOf(field);
      if (element === undefined) link.quietly(() => sendMessage('fieldWanted', { field }));
      else overlay.light(element);
    },
  };
  if (pay.is === 'refused') return { ...acts, lines: [], notes: [], replaced: [], write: null, refusal: { reason: pay.reason, missing: pay.missing } };
  return {
    ...acts,
    lines: [
      ...pay.lines.map(({ name, days, rate, amount }) => ({ name: `${name}, ${days}`, value: amount === '' ? rate : `${rate}\u00a0: ${amount}` })),
      { name: 'Salaire brut mensuel à l’embauche', value: pay.gross.shown ?? 'non calculé' },
    ],
    notes: pay.notes,
    replaced: pay.replaced.map(({ label, current, becomes }) => `${label}\u00a0: ${current} devient ${becomes}`),
    write: pay.toWrite === 1 ? 'Écrire 1 case' : `Écrire ${pay.toWrite} cases`,
    refusal: null,
  };
}
