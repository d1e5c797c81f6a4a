import { EmptyList } from '../../components/notebook/EmptyList';
import { RecordList } from '../../components/notebook/RecordList';
import { formatRoute } from '../../components/notebook/route';
import type { ProfileKind } from '../../lib/profiles/record';
import type { Screen } from './screen';
import { useDuplicates } from './use-duplicates';
import { useFound } from './use-found';

/** The list of the profiles of a kind, or what to do while it is empty. */
export function ListScreen(props: {
  readonly screen: Screen;
  readonly kind: ProfileKind;
  readonly search: string;
  readonly onSearch: (text: string) => void;
}) {
  const { screen, kind, search } = props;
  const count = useDuplicates(kind, screen.records.byKind[kind]);
  const records = useFound(screen.store, kind, search, screen.records);
  const total = screen.records.byKind[kind].size;
  if (total === 0) return <EmptyList kind={kind} isReadOnly={screen.isReadOnly} />;
  return (
    <RecordList
      kind={kind}
      records={records}
      surroundings={screen.surroundings}
      total={total}
      search={search}
      isReadOnly={screen.isReadOnly}
      onSearch={props.onSearch}
      duplicates={{ count, href: formatRoute({ view: 'duplicates', kind }) }}
    />
  );
}
