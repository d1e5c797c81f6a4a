import type { PanelView } from '../../lib/guidance/panel-view';
import { receiptHeadline } from './count-words';

/** What the status region says: at each block while a fill goes on, then the receipt. */
export function sayStatus({ run, receipt }: PanelView): string {
  if (run !== null) {
    if (run.question !== null) return 'Le remplissage attend votre réponse.';
    const done = run.blocks.filter((block) => block.done >= block.total).at(-1);
    return done === undefined ? 'Remplissage en cours.' : `${done.title}\u00a0: terminé.`;
  }
  return receipt === null ? '' : receiptHeadline(receipt);
}
