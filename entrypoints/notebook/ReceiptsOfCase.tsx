import { useEffect, useState } from 'preact/hooks';
import { CaseReceipts, type ReceiptLineView } from '../../components/notebook/CaseReceipts';
import type { Receipt } from '../../lib/browser/store/receipt';
import { catalogue } from '../../lib/fields/catalogue';
import type { Screen } from './screen';

/** The receipts of a dossier, read when it is opened and again when it changes. */
export function ReceiptsOfCase({ screen, id }: { readonly screen: Screen; readonly id: string }) {
  const { store, records } = screen;
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  useEffect(() => {
    let isCurrent = true;
    store.listReceipts(id).then(
      (read) => {
        if (isCurrent) setReceipts(read);
      },
      // The reading of the records tells the same failure.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [store, records, id]);
  return <CaseReceipts receipts={receipts.map(drawReceipt)} />;
}

function drawReceipt({ id, at, kind, lines }: Receipt): ReceiptLineView {
  const linesOf = (...outcomes: readonly string[]) => lines.filter(({ outcome }) => outcomes.includes(outcome));
  const when = new Date(at);
  return {
    id,
    when: `${when.toLocaleDateString('fr-FR')} à ${when.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' })}`,
    isUndo: kind === 'undo',
    written: linesOf('filled', 'same').length,
    kept: linesOf('kept').length,
    unwritten: linesOf('refused', 'failed').map(({ field }) => catalogue[field].label),
  };
}
