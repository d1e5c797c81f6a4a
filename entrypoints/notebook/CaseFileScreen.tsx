import { CaseStateBar } from '../../components/notebook/CaseStateBar';
import { CaseFileForm } from '../../components/notebook/CaseFileForm';
import { LostRecord } from '../../components/notebook/LostRecord';
import type { LinkKey, LinkView } from '../../components/notebook/LinkFields';
import { profileChoice } from '../../components/notebook/profile-choice';
import { toItem } from '../../lib/browser/store/record-box';
import type { FieldValue } from '../../lib/fields/values';
import { isArchived, type CaseFileRecord, type ProfileKind, type RecordOf } from '../../lib/profiles/record';
import { amendCase, duplicateCase } from '../../lib/profiles/amend-case';
import { listDeadlines } from '../../lib/profiles/case-deadlines';
import { moveCase, progressOf, restoreCase } from '../../lib/profiles/case-progress';
import { templateOfCase } from '../../lib/profiles/case-template';
import { renewCase } from '../../lib/profiles/renew-case';
import { writeCalendar } from '../../lib/profiles/write-calendar';
import { CourseModel } from './CourseModel';
import type { ImportDoors } from './ImportScreen';
import { CaseCerfa } from './CaseCerfa';
import { ReceiptsOfCase } from './ReceiptsOfCase';
import type { Screen } from './screen';
import { today } from './today';
import { watchBase } from './watch-base';

const kindOfLink = { employer: 'employer', apprentice: 'apprentice', master1: 'master', master2: 'master', training: 'training' } as const;
const choicesShown = 8;

/** A dossier with the profiles it joins. */
export function CaseFileScreen(props: {
  readonly screen: Screen;
  readonly address: string;
  /** Null for a dossier that is being created. */
  readonly id: string | null;
  readonly download: ImportDoors['download'];
}) {
  const { screen, address, id } = props;
  const { store, records } = screen;
  const stored = id === null ? null : (records.byKind.caseFile.get(id) ?? null);
  const edits = screen.drafts.get(address) ?? {};
  const { record, isRemoved, notice } = watchBase({ screen, address, stored, edits });
  if (id !== null && record === null) return <LostRecord kind="caseFile" />;
  const linkOf = (key: LinkKey): string => edits[key] ?? record?.[key] ?? '';
  const profileOf = (key: LinkKey): RecordOf<ProfileKind> | null => records.byKind[kindOfLink[key]].get(linkOf(key)) ?? null;
  const linkView = (key: LinkKey): LinkView => {
    const kind = kindOfLink[key];
    const profile = profileOf(key);
    return {
      chosen: profile === null ? null : profileChoice(kind, profile),
      isLost: profile === null && linkOf(key) !== '',
      search: async (text) => (await store.search(kind, text, choicesShown)).filter((found) => !isArchived(found)).map((found) => profileChoice(kind, found)),
    };
  };

  /** `over`: the dossier that is changed; absent for one that is new. */
  const write = (written: CaseFileRecord, said: string, over: CaseFileRecord | null = null): void =>
    screen.onAct(async () => {
      await (over === null ? store.put(toItem('caseFile', written)) : store.putOver(toItem('caseFile', written), toItem('caseFile', over)));
      screen.onDraft(address, {});
      screen.onGo({ view: 'record', kind: 'caseFile', id: written.id });
      return { said, undo: null };
    });
  return (
    <CaseFileForm
      record={record}
      edits={edits}
      links={{
        employer: linkView('employer'),
        apprentice: linkView('apprentice'),
        master1: linkView('master1'),
        master2: linkView('master2'),
        training: linkView('training'),
      }}
      inherited={(key) => inherit(key, profileOf)}
      drawnName={drawName(profileOf('apprentice')?.name, profileOf('training')?.name)}
      isReadOnly={screen.isReadOnly}
      onEdits={(changed) => screen.onDraft(address, changed)}
      onSave={(changed) => write({ ...record, id: record?.id ?? crypto.randomUUID(), ...changed }, 'Dossier enregistré', isRemoved ? null : record)}
      onCancel={() => {
        screen.onDraft(address, {});
        if (id === null) screen.onGo({ view: 'list', kind: 'caseFile' });
      }}
      onDuplicate={() => {
        if (record !== null) write(duplicateCase(record, crypto.randomUUID()), 'Dossier dupliqué');
      }}
      findings={record === null || record.isTemplate === true ? [] : screen.judge.findingsOf(record)}
      deadlines={record === null || record.isTemplate === true ? [] : listDeadlines(record)}
      cerfa={record === null || record.isTemplate === true ? undefined : <CaseCerfa screen={screen} id={record.id} hasUnsaved={Object.keys(edits).length > 0} />}
      onCalendar={() =>
        screen.onAct(() => {
          if (record !== null) {
            const writtenAt = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
            props.download('truelle-echeances.ics', writeCalendar([{ ...record, deadlines: listDeadlines(record) }], writtenAt));
          }
          return Promise.resolve({ said: 'Fichier « truelle-echeances.ics » remis au navigateur', undo: null });
        })
      }
      onRenew={() => {
        if (record !== null)
          write(
            renewCase(record, crypto.randomUUID()),
            'Dossier renouvelé : indiquez le type de contrat, le numéro du contrat précédent, la formation, les dates et la rémunération',
          );
      }}
      more={record === null ? [] : moreActs(record, write, screen)}
      notice={notice}
      progress={
        record === null ? null : record.isTemplate === true ? (
          <CourseModel screen={screen} record={record} onWrite={write} />
        ) : (
          <>
            <CaseStateBar
              key={JSON.stringify(record.progress)}
              record={record}
              isReadOnly={screen.isReadOnly}
              onMove={(to, missing) => {
                const isBack = progressOf(record).state === 'archived' && to === progressOf(restoreCase(record, today())).state;
                screen.onAct(async () => {
                  await store.put(toItem('caseFile', isBack ? restoreCase(record, today()) : moveCase(record, to, today(), missing)));
                  return { said: 'État du dossier enregistré', undo: () => store.put(toItem('caseFile', record)) };
                });
              }}
            />
            <ReceiptsOfCase screen={screen} id={record.id} />
          </>
        )
      }
      onRemove={() => {
        if (record === null) return;
        screen.onAct(async () => {
          await store.remove('caseFile', record.id);
          screen.onDraft(address, {});
          screen.onGo({ view: 'list', kind: 'caseFile' });
          return { said: 'Dossier supprimé', undo: () => store.put(toItem('caseFile', record)) };
        });
      }}
    />
  );
}

function moreActs(record: CaseFileRecord, write: (written: CaseFileRecord, said: string) => void, screen: Screen) {
  const drawId = (): string => crypto.randomUUID();
  if (record.isTemplate === true) return [];
  const training = screen.records.byKind.training.get(record.training ?? '')?.name ?? record.name;
  return [
    {
      word: 'Préparer un avenant',
      onPress: () => write(amendCase(record, drawId()), 'Avenant préparé : indiquez son type, le numéro du contrat, les dates et ce qui change'),
    },
    { word: 'En faire un modèle', onPress: () => write(templateOfCase(record, drawId(), `Modèle : ${training}`), 'Modèle enregistré : il ne contient ni personne ni entreprise') },
  ];
}

/** What the joined profiles give for a key that the dossier leaves blank. */
function inherit(key: string, profileOf: (link: LinkKey) => RecordOf<ProfileKind> | null): FieldValue | undefined {
  const [head = ''] = key.split('.');
  const link = head === 'legalRepresentative' ? 'apprentice' : head;
  if (!isLinkKey(link)) return undefined;
  const values: Readonly<Partial<Record<string, FieldValue>>> = profileOf(link)?.values ?? {};
  return values[key.replace(/^master[12]\./, 'master.')];
}

function isLinkKey(text: string): text is LinkKey {
  return Object.hasOwn(kindOfLink, text);
}

function drawName(apprentice: string | undefined, training: string | undefined): string {
  return [apprentice, training].filter((name) => name !== undefined).join(', ') || 'Dossier sans nom';
}
