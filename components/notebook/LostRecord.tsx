import type { RecordKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';
import { formatRoute } from './route';

/** An address that leads to no record: it was removed, or never was on this computer. */
export function LostRecord({ kind }: { readonly kind: RecordKind }) {
  return (
    <div class="empty nb-empty">
      <span class="empty-mark">
        <Icon name={kindWords[kind].icon} size="large" />
      </span>
      <h1>Cette fiche n’existe pas</h1>
      <p>Elle a été supprimée, ou se trouve sur un autre ordinateur.</p>
      <a class="btn btn-main" href={formatRoute({ view: 'list', kind })}>
        Voir la liste
      </a>
    </div>
  );
}
