import { useId } from 'preact/hooks';
import type { ChoiceKind, PanelView } from '../../lib/guidance/panel-view';
import { Combobox } from '../ui/Combobox';
import { Field } from '../ui/Field';
import type { PanelActs } from './panel-acts';

interface Wording {
  readonly label: string;
  readonly none: string;
  readonly create: string;
  /** Where in the notebook a new one is made. */
  readonly at: string;
}

const master = { none: 'Aucun maître ne porte ce nom', create: 'Créer un maître d’apprentissage', at: '#/maitres/nouveau' };
const wordings: Readonly<Record<ChoiceKind, Wording>> = {
  caseFile: { label: 'Dossier', none: 'Aucun dossier ne porte ce nom', create: 'Créer un dossier', at: '#/dossiers/nouveau' },
  employer: { label: 'Employeur', none: 'Aucun employeur ne porte ce nom', create: 'Créer un employeur', at: '#/employeurs/nouveau' },
  master1: { label: 'Maître d’apprentissage n° 1', ...master },
  master2: { label: 'Maître d’apprentissage n° 2', ...master },
  apprentice: { label: 'Apprenti', none: 'Aucun apprenti ne porte ce nom', create: 'Créer un apprenti', at: '#/apprentis/nouveau' },
  training: { label: 'Formation', none: 'Aucune formation ne porte ce nom', create: 'Créer une formation', at: '#/formations/nouveau' },
};
const profiles = ['employer', 'master1', 'master2', 'apprentice', 'training'] as const;

/** The dossier, and the profiles it joins: each can be changed for this contract alone. */
export function Choices({ chosen, acts }: { readonly chosen: PanelView['chosen']; readonly acts: PanelActs }) {
  return (
    <div class="choices">
      <Field label={wordings.caseFile.label}>
        {({ id }) => <ChoiceBox kind="caseFile" id={id} chosen={chosen} acts={acts} isBig placeholder="Nom de l’apprenti ou du dossier" />}
      </Field>
      <div class="props">
        {profiles.map((kind) => (
          <ProfileRow key={kind} kind={kind} chosen={chosen} acts={acts} />
        ))}
      </div>
    </div>
  );
}

function ProfileRow({ kind, chosen, acts }: { readonly kind: ChoiceKind; readonly chosen: PanelView['chosen']; readonly acts: PanelActs }) {
  const id = useId();
  return (
    <div class="prop">
      <label class="label" for={id}>
        {wordings[kind].label}
      </label>
      <ChoiceBox kind={kind} id={id} chosen={chosen} acts={acts} placeholder="Choisir" />
    </div>
  );
}

function ChoiceBox(props: {
  readonly kind: ChoiceKind;
  readonly id: string;
  readonly chosen: PanelView['chosen'];
  readonly acts: PanelActs;
  readonly isBig?: boolean;
  readonly placeholder: string;
}) {
  const { kind, acts } = props;
  const { none, create, at } = wordings[kind];
  return (
    <Combobox
      id={props.id}
      chosen={props.chosen[kind]}
      none={none}
      isBig={props.isBig ?? false}
      placeholder={props.placeholder}
      create={{ word: create, onPress: () => acts.command({ do: 'open-notebook', at }) }}
      search={(text) => acts.search(kind, text)}
      onChoose={(choice) => acts.command({ do: 'choose', kind, id: choice?.id ?? null })}
    />
  );
}
