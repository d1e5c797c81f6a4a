import { useMemo, useState } from 'preact/hooks';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { countWords, kindWords } from './kind-words';
import { drawRows, listColumns, sortRecords, type Surroundings } from './list-rows';
import { ListSearch } from './ListSearch';
import { MoreLines } from './MoreLines';
import { formatRoute } from './route';
import { SortHeads, type Sort } from './SortHeads';
import { useGrowing } from './use-growing';

/** The list of a kind: search as one types, columns that sort, rows that open. */
export function RecordList(props: {
  readonly kind: ProfileKind;
  /** What answers to the search, best first. */
  readonly records: readonly ProfileRecord[];
  readonly surroundings: Surroundings;
  readonly total: number;
  readonly search: string;
  readonly isReadOnly: boolean;
  readonly onSearch: (text: string) => void;
  /** Profiles that are put away: how many there are, and whether they are what is listed. */
  readonly archive: { readonly count: number; readonly isShown: boolean; readonly onShow: (isShown: boolean) => void };
  /** Groups of profiles that may be one; absent where there is no such thing. */
  readonly duplicates?: { readonly count: number; readonly href: string };
}) {
  const { kind, records, surroundings, total, search, archive, duplicates } = props;
  const words = kindWords[kind];
  const [sort, setSort] = useState<Sort<number> | null>(null);
  const { limit, onMore, foot } = useGrowing(search);
  const sorted = useMemo(
    () => (sort === null ? records : sortRecords(kind, records, surroundings, sort.column, sort.isDescending)),
    [kind, records, surroundings, sort],
  );

  return (
    <>
      <div class="nb-head">
        <h1>{words.title}</h1>
        <span class="push row">
          {duplicates === undefined || duplicates.count === 0 ? null : (
            <a class="btn" href={duplicates.href}>
              <Icon name="copy" />
              Doublons
              <span class="num">{duplicates.count}</span>
            </a>
          )}
          {props.isReadOnly ? null : (
            <a class="btn btn-main" href={formatRoute({ view: 'new', kind })}>
              <Icon name="plus" />
              {words.create}
            </a>
          )}
        </span>
      </div>
      <div class="nb-search">
        <ListSearch words={words} search={search} onSearch={props.onSearch} />
        <p class="small muted num" role="status">
          {search.trim() === '' ? countWords(kind, total) : `${records.length} sur ${countWords(kind, total)}`}
        </p>
        {archive.count === 0 ? null : (
          <label class="row push">
            <input class="check" type="checkbox" checked={archive.isShown} onChange={(event) => archive.onShow(event.currentTarget.checked)} />
            Archives <span class="num muted">{archive.count}</span>
          </label>
        )}
      </div>
      {records.length === 0 ? (
        <p class="nb-none muted">{search.trim() === '' ? 'Toutes les fiches sont dans les archives.' : `Rien ne répond à « ${search.trim()} ». Essayez un nom, une date ou un SIRET.`}</p>
      ) : (
        <div class="scroll-x" tabIndex={0} role="region" aria-label={`Liste : ${words.title}`}>
          <table class="table">
            <thead>
              <tr>
                <SortHeads columns={listColumns(kind).map((title, column) => ({ column, title }))} sort={sort} onSort={setSort} />
              </tr>
            </thead>
            <tbody>
              {drawRows(kind, sorted.slice(0, limit), surroundings).map((row) => (
                <tr key={row.id}>
                  {row.cells.map((cell, column) => (
                    <td key={column} class={column === 0 ? '' : 'num'}>
                      {column === 0 ? (
                        <a class="nb-open cut" title={cell} href={formatRoute({ view: 'record', kind, id: row.id })}>
                          {cell}
                        </a>
                      ) : (
                        <span class="cut" title={cell}>
                          {cell}
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <MoreLines left={sorted.length - limit} onMore={onMore} foot={foot} />
        </div>
      )}
    </>
  );
}
