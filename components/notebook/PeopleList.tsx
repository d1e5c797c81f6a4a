import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';
import { drawRows, type Surroundings } from './list-rows';
import { formatRoute } from './route';

const rowsShown = 100;

/** The profiles of a kind beside the one that is open: name, and what tells namesakes apart. */
export function PeopleList(props: {
  readonly kind: ProfileKind;
  /** What answers to the search, best first. */
  readonly records: readonly ProfileRecord[];
  readonly surroundings: Surroundings;
  readonly total: number;
  readonly openId: string | null;
  /** Ids of records with changes that are not saved. */
  readonly unsaved: ReadonlySet<string>;
  readonly search: string;
  readonly isReadOnly: boolean;
  readonly onSearch: (text: string) => void;
}) {
  const { kind, records } = props;
  const words = kindWords[kind];
  return (
    <div class="nb-list">
      <div class="nb-list-head">
        <div class="row">
          <a class="btn btn-icon nb-back" href={formatRoute({ view: 'list', kind })} aria-label={`Revenir à la liste : ${words.title}`}>
            <Icon name="left" />
          </a>
          <h2>{words.title}</h2>
          {props.isReadOnly ? null : (
            <a class="btn btn-s push" href={formatRoute({ view: 'new', kind })}>
              <Icon name="plus" />
              Ajouter
            </a>
          )}
        </div>
        <div class="with-icon">
          <Icon name="search" />
          <input
            class="input"
            type="search"
            aria-label={words.search}
            placeholder={`Chercher parmi ${props.total}`}
            value={props.search}
            onInput={(event) => props.onSearch(event.currentTarget.value)}
          />
        </div>
      </div>
      <ul class="people" aria-label={words.title}>
        {drawRows(kind, records.slice(0, rowsShown), props.surroundings).map((row) => (
          <li key={row.id} class={row.id === props.openId ? 'is-chosen' : ''}>
            <a
              class="nb-open cut"
              title={row.cells[0]}
              aria-current={row.id === props.openId ? 'true' : undefined}
              href={formatRoute({ view: 'record', kind, id: row.id })}
            >
              {row.cells[0]}
            </a>
            {props.unsaved.has(row.id) ? <span class="tag tag-warn">Non enregistré</span> : null}
            <span class="small muted num cut">{row.cells[1]}</span>
          </li>
        ))}
        {records.length === 0 ? <li class="muted">Rien ne répond à cette recherche.</li> : null}
        {records.length > rowsShown ? <li class="small muted">Et {records.length - rowsShown} de plus : précisez la recherche.</li> : null}
      </ul>
    </div>
  );
}
