import { useMemo, useState } from 'preact/hooks';
import { EmptyList } from '../../components/notebook/EmptyList';
import { RecordList } from '../../components/notebook/RecordList';
import { formatRoute } from '../../components/notebook/route';
import { isArchived, type ProfileKind } from '../../lib/profiles/record';
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
  const found = useFound(screen.store, kind, search, screen.records);
  const [showsArchive, setShowsArchive] = useState(false);
  const all = screen.records.byKind[kind];
  const archived = useMemo(() => [...all.values()].filter(isArchived).length, [all]);
  // An archive that was emptied has nothing to show.
  const isArchive = showsArchive && archived > 0;
  const records = useMemo(() => found.filter((record) => isArchived(record) === isArchive), [found, isArchive]);
  const total = isArchive ? archived : all.size - archived;
  if (all.size === 0) return <EmptyList kind={kind} isReadOnly={screen.isReadOnly} />;
  return (
    <RecordList
      kind={kind}
      records={records}
      surroundings={screen.surroundings}
      total={total}
      search={search}
      isReadOnly={screen.isReadOnly}
      onSearch={props.onSearch}
      archive={{ count: archived, isShown: isArchive, onShow: setShowsArchive }}
      duplicates={{ count, href: formatRoute({ view: 'duplicates', kind }) }}
    />
  );
}
