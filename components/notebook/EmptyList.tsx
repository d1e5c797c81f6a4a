import type { RecordKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';
import { formatRoute } from './route';

/** A list without any record yet: one fact, one help, one thing to do. */
export function EmptyList({ kind, isReadOnly }: { readonly kind: RecordKind; readonly isReadOnly: boolean }) {
  const words = kindWords[kind];
  return (
    <>
      <div class="nb-head">
        <h1>{words.title}</h1>
      </div>
      <div class="empty nb-empty">
        <span class="empty-mark">
          <Icon name={words.icon} size="large" />
        </span>
        <h2>{words.empty}</h2>
        <p>{words.emptyHelp}</p>
        {isReadOnly ? null : (
          <p class="row wrap nb-choices">
            <a class="btn btn-main" href={formatRoute({ view: 'new', kind })}>
              <Icon name="plus" />
              {words.create}
            </a>
            <a class="btn" href="#/import">
              <Icon name="import" />
              Importer un fichier
            </a>
          </p>
        )}
      </div>
    </>
  );
}
