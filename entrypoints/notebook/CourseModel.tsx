import { TemplateBar } from '../../components/notebook/TemplateBar';
import { toItem } from '../../lib/browser/store/record-box';
import { caseFromTemplate } from '../../lib/profiles/case-template';
import type { CaseFileRecord } from '../../lib/profiles/record';
import type { Screen } from './screen';

/** What can be made of the model of a course. */
export function CourseModel(props: {
  readonly screen: Screen;
  readonly record: CaseFileRecord;
  /** Writes one dossier and goes to it. */
  readonly onWrite: (written: CaseFileRecord, said: string) => void;
}) {
  const { screen, record } = props;
  const { store, records, surroundings } = screen;
  const course = records.byKind.training.get(record.training ?? '')?.name ?? record.name;
  const without = [...records.byKind.apprentice.values()].filter(({ id }) => surroundings.usesOf(id) === 0);
  return (
    <TemplateBar
      withoutCase={without.length}
      isReadOnly={screen.isReadOnly}
      onOne={() =>
        props.onWrite(
          caseFromTemplate(record, { id: crypto.randomUUID(), name: course, apprentice: null }),
          'Dossier créé d’après le modèle : choisissez l’apprenti, l’employeur et le maître',
        )
      }
      onEach={() =>
        screen.onAct(async () => {
          const made = without.map(({ id, name }) => caseFromTemplate(record, { id: crypto.randomUUID(), name: `${name}, ${course}`, apprentice: id }));
          await store.putAll(made.map((one) => toItem('caseFile', one)));
          screen.onGo({ view: 'list', kind: 'caseFile' });
          const undo = async (): Promise<void> => {
            for (const { id } of made) await store.remove('caseFile', id);
          };
          return { said: made.length === 1 ? '1 dossier créé' : `${made.length} dossiers créés`, undo };
        })
      }
    />
  );
}
