import { useState } from 'preact/hooks';
import type { ProfileKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { countWords, kindWords } from './kind-words';
import { formatRoute } from './route';

/** One profile of a group, and how it is told apart. */
export interface DuplicateProfile {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Dossiers in which it is used. */
  readonly uses: number;
}

/** A value that the profiles of a group contradict each other in. `values` holds one for each choice, as shown. */
export interface DisputedLine {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

export interface DuplicateGroupView {
  readonly because: 'same' | 'alike';
  readonly profiles: readonly DuplicateProfile[];
  readonly disputed: readonly DisputedLine[];
  readonly agreed: number;
}

/** Which profile is kept, and of each disputed value which one: its place among the values shown. */
export interface MergeChoice {
  readonly keep: string;
  readonly places: Readonly<Record<string, number>>;
}

const groupsAtOnce = 20;

/** Profiles that may be one and the same, to be merged field by field. Nothing is merged without being asked. */
export function DuplicatesView(props: {
  readonly kind: ProfileKind;
  readonly groups: readonly DuplicateGroupView[];
  readonly isReadOnly: boolean;
  readonly onMerge: (place: number, choice: MergeChoice) => void;
}) {
  const { kind, groups } = props;
  const [limit, setLimit] = useState(groupsAtOnce);
  return (
    <div class="nb-form">
      <div class="nb-head">
        <a class="btn btn-icon nb-back" href={formatRoute({ view: 'list', kind })} aria-label={`Revenir à la liste : ${kindWords[kind].title}`}>
          <Icon name="left" />
        </a>
        <div class="nb-title">
          <h1>Doublons : {kindWords[kind].title.toLowerCase()}</h1>
          <p class="small muted" role="status">
            {groups.length === 0 ? 'Aucun doublon trouvé.' : groups.length === 1 ? '1 groupe à comparer.' : `${groups.length} groupes à comparer.`}
          </p>
        </div>
      </div>
      <div class="nb-scroll nb-groups">
        {groups.slice(0, limit).map((group, place) => (
          <Group key={group.profiles.map(({ id }) => id).join(' ')} kind={kind} group={group} isReadOnly={props.isReadOnly} onMerge={(choice) => props.onMerge(place, choice)} />
        ))}
        {groups.length > limit ? (
          <p class="nb-more">
            <button type="button" class="btn" onClick={() => setLimit(limit + groupsAtOnce)}>
              Afficher la suite ({groups.length - limit})
            </button>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function Group(props: { readonly kind: ProfileKind; readonly group: DuplicateGroupView; readonly isReadOnly: boolean; readonly onMerge: (choice: MergeChoice) => void }) {
  const { kind, group } = props;
  const { profiles, disputed, because } = group;
  // The one that is used most is kept unless the user says otherwise.
  const most = profiles.reduce((best, one) => (one.uses > best.uses ? one : best));
  const [keep, setKeep] = useState(most.id);
  const [places, setPlaces] = useState<Readonly<Record<string, number>>>({});
  const prefix = profiles.map(({ id }) => id).join('-');
  const open = disputed.filter(({ key }) => places[key] === undefined).length;
  return (
    <section class="nb-group" aria-label={profiles.map(({ name }) => name).join(', ')}>
      <p class="row wrap">
        <span class={because === 'same' ? 'tag tag-note' : 'tag tag-warn'}>
          <Icon name={because === 'same' ? 'note' : 'ask'} />
          {because === 'same' ? 'Même identité' : 'Se ressemblent'}
        </span>
        <span class="small muted">
          {because === 'same'
            ? 'Ce qui distingue une fiche des autres est le même.'
            : 'Vérifiez : des jumeaux ou deux établissements peuvent se ressembler.'}
        </span>
      </p>
      <fieldset class="nb-choice-line">
        <legend class="small strong">Fiche à garder</legend>
        {profiles.map(({ id, name, detail, uses }) => (
          <label key={id} class="row">
            <input type="radio" name={`keep-${prefix}`} checked={keep === id} onChange={() => setKeep(id)} />
            <span>
              <a href={formatRoute({ view: 'record', kind, id })}>{name}</a> <span class="small muted">{[detail, countWords('caseFile', uses)].filter((part) => part !== '').join(', ')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {disputed.map(({ key, label, values }) => (
        <fieldset key={key} class="nb-choice-line">
          <legend class="small strong">{label}</legend>
          {values.map((value, place) => (
            <label key={place} class="row">
              <input type="radio" name={`${key}-${prefix}`} checked={places[key] === place} onChange={() => setPlaces({ ...places, [key]: place })} />
              <span>{value}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p class="row wrap">
        <span class="small muted">
          {group.agreed} valeur{group.agreed > 1 ? 's' : ''} sans contradiction
          {open === 0 ? '.' : `, ${open} à choisir.`}
        </span>
        {props.isReadOnly ? null : (
          <button type="button" class="btn btn-s push" aria-disabled={open > 0} onClick={() => open === 0 && props.onMerge({ keep, places })}>
            Fusionner
          </button>
        )}
      </p>
    </section>
  );
}
