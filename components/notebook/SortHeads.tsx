import { Icon } from '../ui/Icon';

/** By which column a list is sorted. */
export interface Sort<Column> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The heads of a table; pressing one sorts by it, pressing it again turns the order about. */
export function SortHeads<Column extends string | number>(props: {
  readonly columns: readonly { readonly column: Column; readonly title: string }[];
  /** Null: the order of the search. */
  readonly sort: Sort<Column> | null;
  readonly onSort: (sort: Sort<Column>) => void;
}) {
  const { sort } = props;
  return (
    <>
      {props.columns.map(({ column, title }) => (
        <th key={column} aria-sort={sort?.column !== column ? undefined : sort.isDescending ? 'descending' : 'ascending'}>
          <button type="button" class="nb-sort" onClick={() => props.onSort({ column, isDescending: sort?.column === column && !sort.isDescending })}>
            {title}
            {sort?.column === column ? <Icon name={sort.isDescending ? 'down' : 'up'} /> : null}
          </button>
        </th>
      ))}
    </>
  );
}
