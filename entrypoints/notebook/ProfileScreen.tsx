import { useState } from 'preact/hooks';
import { ErasePerson } from '../../components/notebook/ErasePerson';
import { PeopleList } from '../../components/notebook/PeopleList';
import { RecordForm } from '../../components/notebook/RecordForm';
import { formatRoute } from '../../components/notebook/route';
import { isArchived, type ProfileKind, type ProfileRecord } from '../../lib/profiles/record';
import type { PersonKind } from '../../lib/profiles/plan-erasure';
import type { NotebookDoors } from './App';
import { erasePerson, writeErasureProof } from './erase-person';
import { LostRecord } from '../../components/notebook/LostRecord';
import type { Screen } from './screen';
import { useFound } from './use-found';
import { watchBase } from './watch-base';
import { toItem } from '../../lib/browser/store/record-box';

/** A profile beside the list of its kind. */
export function ProfileScreen(props: {
  readonly screen: Screen;
  readonly kind: ProfileKind;
  readonly address: string;
  /** Null for a profile that is being created. */
  readonly id: string | null;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly download: NotebookDoors['download'];
}) {
  const { screen, kind, address, id } = props;
  const [isErasing, setErasing] = useState(false);
  const found = useFound(screen.store, kind, props.search, screen.records);
  const stored = id === null ? null : (screen.records.byKind[kind].get(id) ?? null);
  const edits = screen.drafts.get(address) ?? {};
  const { record, isRemoved, notice } = watchBase({ screen, address, stored, edits });
  if (id !== null && record === null) return <LostRecord kind={kind} />;
  const unsaved = new Set(
    [...screen.records.byKind[kind].keys()].filter((other) => screen.drafts.has(formatRoute({ view: 'record', kind, id: other }))),
  );

  /** `over`: the record that is changed; null for one that is new. */
  const write = (written: ProfileRecord, said: string, over: ProfileRecord | null): void =>
    screen.onAct(async () => {
      await (over === null ? screen.store.put(toItem(kind, written)) : screen.store.putOver(toItem(kind, written), toItem(kind, over)));
      screen.onDraft(address, {});
      screen.onGo({ view: 'record', kind, id: written.id });
      return { said, undo: null };
    });
  const erase = (of: PersonKind, person: ProfileRecord, reference: string): void =>
    screen.onAct(async () => {
      const erased = await erasePerson(screen.store, of, person);
      const now = new Date();
      // Swedish writes a day as ISO does.
      props.download(`preuve-effacement-${now.toLocaleDateString('sv-SE')}.txt`, writeErasureProof(erased, reference, now));
      screen.onDraft(address, {});
      screen.onGo({ view: 'list', kind });
      return { said: 'Personne effacée. La preuve est dans vos téléchargements.', undo: null };
    });
  return (
    <div class="nb-two">
      <PeopleList
        kind={kind}
        records={found.filter((record) => record.id === id || !isArchived(record))}
        surroundings={screen.surroundings}
        total={screen.records.byKind[kind].size}
        openId={id}
        unsaved={unsaved}
        search={props.search}
        isReadOnly={screen.isReadOnly}
        onSearch={props.onSearch}
      />
      <RecordForm
        kind={kind}
        record={record}
        edits={edits}
        notice={
          isErasing && record !== null && isPerson(kind) ? (
            <>
              {notice}
              <ErasePerson name={record.name} onErase={(reference) => erase(kind, record, reference)} onCancel={() => setErasing(false)} />
            </>
          ) : (
            notice
          )
        }
        usedIn={id === null ? [] : screen.surroundings.usedIn(id)}
        isReadOnly={screen.isReadOnly}
        onEdits={(edits) => screen.onDraft(address, edits)}
        onSave={(changed) => write({ id: crypto.randomUUID(), ...record, ...changed }, 'Fiche enregistrée', isRemoved ? null : record)}
        onCancel={() => {
          screen.onDraft(address, {});
          if (id === null) screen.onGo({ view: 'list', kind });
        }}
        onDuplicate={() => {
          if (record !== null) write({ ...record, id: crypto.randomUUID(), name: `${record.name} (copie)` }, 'Fiche dupliquée', null);
        }}
        isArchived={record !== null && isArchived(record)}
        onArchive={() => {
          if (record === null) return;
          // Without the mark the record is as it was before there was an archive.
          const { isArchived: wasArchived, ...plain } = record;
          const moved: ProfileRecord = wasArchived === true ? plain : { ...plain, isArchived: true };
          screen.onAct(async () => {
            await screen.store.putOver(toItem(kind, moved), toItem(kind, record));
            return { said: wasArchived === true ? 'Fiche sortie des archives' : 'Fiche archivée', undo: () => screen.store.put(toItem(kind, record)) };
          });
        }}
        {...(isPerson(kind) ? { onErase: () => setErasing(true) } : {})}
        onRemove={() => {
          if (record === null) return;
          screen.onAct(async () => {
            await screen.store.remove(kind, record.id);
            screen.onDraft(address, {});
            screen.onGo({ view: 'list', kind });
            return { said: 'Fiche supprimée', undo: () => screen.store.put(toItem(kind, record)) };
          });
        }}
      />
    </div>
  );
}

function isPerson(kind: ProfileKind): kind is PersonKind {
  return kind === 'apprentice' || kind === 'master';
}
