/** What one fill of a dossier came to; names of fields, never a value. */
export interface ReceiptLineView {
  readonly id: string;
  /** Day and hour, as read. */
  readonly when: string;
  readonly isUndo: boolean;
  readonly written: number;
  readonly kept: number;
  /** Fields that were not written. */
  readonly unwritten: readonly string[];
}

/** The receipts of a dossier, the latest first, folded away until asked for. Nothing while there is none. */
export function CaseReceipts({ receipts }: { readonly receipts: readonly ReceiptLineView[] }) {
  if (receipts.length === 0) return null;
  return (
    <details class="nb-receipts">
      <summary class="small">{receipts.length === 1 ? '1 reçu' : `${receipts.length} reçus`}</summary>
      <ul class="nb-changes" aria-label="Reçus du dossier">
        {receipts.map((receipt) => (
          <li key={receipt.id} class="small">
            <span class="num">{receipt.when}</span> : {say(receipt)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function say({ isUndo, written, kept, unwritten }: ReceiptLineView): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number > 1 ? many : one}`;
  const head = isUndo ? count(written, 'champ remis', 'champs remis') : count(written, 'champ rempli', 'champs remplis');
  const parts = [head, ...(kept === 0 ? [] : [count(kept, 'conservé', 'conservés')])];
  const missing = unwritten.length === 0 ? '' : `. Non écrits : ${unwritten.join(', ')}`;
  return `${parts.join(', ')}${missing}`;
}
