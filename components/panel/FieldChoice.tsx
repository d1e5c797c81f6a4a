import { useId } from 'preact/hooks';
import { catalogue, fieldIds, isFieldId, type FieldId } from '../../lib/fields/catalogue';
import { sectionTitles } from '../../lib/guidance/section-titles';
import { Combobox } from '../ui/Combobox';
import { findByHelp } from './find-by-help';

/** Finds one field of the contract by its words or its help code, among those that the page does not have yet. */
export function FieldChoice(props: {
  readonly label: string;
  /** Fields that the page already has. */
  readonly taken: ReadonlySet<FieldId>;
  /** Offered first, before anything is typed. */
  readonly likely: readonly FieldId[];
  readonly onChoose: (field: FieldId) => void;
}) {
  const id = useId();
  const open = [...props.likely, ...fieldIds.filter((field) => !props.likely.includes(field))]
    .filter((field) => !props.taken.has(field))
    .map((field) => ({ field, label: catalogue[field].label, helpCode: catalogue[field].helpCode }));
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      <Combobox
        id={id}
        chosen={null}
        none="Aucun champ absent de la page ne porte ces mots."
        placeholder="Nom du champ ou code d’aide"
        search={(text) => {
          const found = text.trim() === '' ? open : findByHelp(open, text);
          return Promise.resolve(found.map(({ field, label, helpCode }) => ({ id: field, name: label, detail: `${sectionTitles[catalogue[field].section]} · ${helpCode}` })));
        }}
        onChoose={(choice) => {
          if (choice !== null && isFieldId(choice.id)) props.onChoose(choice.id);
        }}
      />
    </div>
  );
}
