import { useId, useState } from 'preact/hooks';
import { sectionIds, sectionTitles } from '../../lib/guidance/section-titles';
import type { ReceiptView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { StateTag } from '../ui/StateTag';
import { receiptHeadline, sayTime } from './count-words';
import type { PanelActs } from './panel-acts';
import { refusalWords } from './refusal-words';

type Line = ReceiptView['lines'][number];

/** What happened, in the numbers and names of the preview. It stays until the next fill. */
export function Receipt({ receipt, acts }: { readonly receipt: ReceiptView; readonly acts: PanelActs }) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const troubles = receipt.lines.filter(({ outcome }) => outcome === 'refused' || outcome === 'failed').length;
  const isGood = receipt.stopped === null && receipt.counts.failed === 0;
  return (
    <section
      class={isGood ? 'receipt' : 'receipt receipt-warn'}
      aria-label={receipt.kind === 'fill' ? 'Reçu du remplissage' : 'Reçu de l’annulation'}
    >
      <div class="receipt-head">
        <Icon name={isGood ? 'good' : 'warn'} size="large" />
        <div>
          <p class="strong">
            {receiptHeadline(receipt)
              .split(/(?<=,) /)
              .map((part) => [<span class="whole">{part}</span>, ' '])}
          </p>
          <p class="small muted">Relus sur la page à {sayTime(receipt.at)}</p>
          {receipt.stopped === null ? null : <p class="small">{stopWords[receipt.stopped]}</p>}
        </div>
        <IconButton
          icon={isOpen ? 'up' : 'down'}
          name="Détail du reçu"
          size="small"
          expanded={isOpen}
          controls={listId}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {receipt.canUndo || troubles > 0 ? (
        <div class="row wrap receipt-acts">
          {receipt.canUndo ? (
            <Button size="small" icon="undo" onPress={() => acts.command({ do: 'undo', fields: 'all' })}>
              Tout défaire
            </Button>
          ) : null}
          {troubles > 0 && !isOpen ? (
            <Button size="small" kind="link" onPress={() => setOpen(true)}>
              {troubles === 1 ? 'Voir le champ non écrit' : `Voir les ${troubles} champs non écrits`}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div id={listId} hidden={!isOpen}>
        {isOpen ? <Lines receipt={receipt} acts={acts} /> : null}
      </div>
    </section>
  );
}

const stopWords: Readonly<Record<NonNullable<ReceiptView['stopped']>, string>> = {
  'by-user': 'Arrêté par vous. « Remplir » reprend là où il en était.',
  'no-answer': 'La page n’a plus répondu. « Remplir » reprend là où il en était.',
  'page-left': 'La page a été quittée avant la fin.',
};

/** What needs an eye comes first in each block. */
const rank: Readonly<Record<Line['outcome'], number>> = { failed: 0, refused: 1, kept: 2, same: 3, filled: 4 };

function Lines({ receipt, acts }: { readonly receipt: ReceiptView; readonly acts: PanelActs }) {
  return (
    <>
      {sectionIds.map((section) => {
        const lines = receipt.lines
          .filter((line) => line.section === section)
          .sort((one, other) => rank[one.outcome] - rank[other.outcome]);
        return lines.length === 0 ? null : (
          <section key={section} class="receipt-part">
            <h3 class="part">{sectionTitles[section]}</h3>
            <ul>
              {lines.map((line) => (
                <LineRow
                  key={line.field}
                  line={line}
                  canUndo={receipt.canUndo && receipt.kind === 'fill' && line.outcome === 'filled'}
                  acts={acts}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function LineRow({ line, canUndo, acts }: { readonly line: Line; readonly canUndo: boolean; readonly acts: PanelActs }) {
  return (
    <li class="receipt-line">
      <button
        type="button"
        class="receipt-name"
        aria-label={`Aller au champ ${line.label}`}
        onClick={() => acts.command({ do: 'go-to', field: line.field })}
      >
        {line.label}
      </button>
      <StateTag state={line.outcome} />
      {canUndo ? (
        <IconButton
          icon="undo"
          size="small"
          name={`Défaire ${line.label}`}
          onPress={() => acts.command({ do: 'undo', fields: [line.field] })}
        />
      ) : (
        <span />
      )}
      {line.reason === null ? null : <p class="small muted">{refusalWords[line.reason]}</p>}
    </li>
  );
}
