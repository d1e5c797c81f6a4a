import { useMemo } from 'preact/hooks';
import { EmptyList } from '../../components/notebook/EmptyList';
import { drawRows, type Row } from '../../components/notebook/list-rows';
import { RecordList } from '../../components/notebook/RecordList';
import { formatRoute } from '../../components/notebook/route';
import { findDuplicates } from '../../lib/profiles/find-duplicates';
import type { ProfileKind, ProfileRecord, RecordKind, RecordOf } from '../../lib/profiles/record';
import type { Screen } from './screen';
import { useFound } from './use-found';

/** The list of the profiles of a kind, or what to do while it is empty. */
export function ListScreen(props: {
  readonly screen: Screen;
  readonly kind: ProfileKind;
  readonly search: string;
  readonly onSearch: (text: string) => void;
}) {
  const { screen, kind, search } = props;
  const profiles: ReadonlyMap<string, ProfileRecord> = screen.records.byKind[kind];
  const count = useMemo(() => findDuplicates(kind, [...profiles.values()]).length, [profiles, kind]);
  const rows = useRows(screen, kind, search);
  const total = screen.records.byKind[kind].size;
  if (total === 0) return <EmptyList kind={kind} isReadOnly={screen.isReadOnly} />;
  return (
    <RecordList
      kind={kind}
      rows={rows}
      total={total}
      search={search}
      isReadOnly={screen.isReadOnly}
      onSearch={props.onSearch}
      duplicates={{ count, href: formatRoute({ view: 'duplicates', kind }) }}
    />
  );
}

/** The rows of a kind that answer to a search. */
export function useRows(screen: Screen, kind: RecordKind, search: string): readonly Row[] {
  const ids = useFound(screen.store, kind, search, screen.records);
  return drawFound(kind, screen.records.byKind[kind], ids, screen.surroundings);
}

function drawFound<Kind extends RecordKind>(
  kind: Kind,
  records: ReadonlyMap<string, RecordOf<Kind>>,
  ids: readonly string[],
  surroundings: Screen['surroundings'],
): readonly Row[] {
  return drawRows(
    kind,
    ids.flatMap((id) => records.get(id) ?? []),
    surroundings,
  );
}
