import { useId } from 'preact/hooks';
import type { Choice } from '../../lib/guidance/panel-view';
import type { ProfileKind } from '../../lib/profiles/record';
import { Combobox } from '../ui/Combobox';
import { Icon } from '../ui/Icon';
import { formatRoute } from './route';

/** The places of a dossier that a profile fills. */
export type LinkKey = 'employer' | 'apprentice' | 'master1' | 'master2' | 'training';

export interface LinkView {
  /** Null when nobody is chosen, or when the one chosen is no longer there. */
  readonly chosen: Choice | null;
  /** True when the dossier names a profile that was removed. */
  readonly isLost: boolean;
  readonly search: (text: string) => Promise<readonly Choice[]>;
}

const places: readonly { readonly key: LinkKey; readonly label: string; readonly kind: ProfileKind; readonly none: string }[] = [
  { key: 'employer', label: 'Employeur', kind: 'employer', none: 'Aucun employeur ne porte ce nom' },
  { key: 'training', label: 'Formation', kind: 'training', none: 'Aucune formation ne porte ce nom' },
  { key: 'apprentice', label: 'Apprenti', kind: 'apprentice', none: 'Aucun apprenti ne porte ce nom' },
  { key: 'master1', label: 'Maître d’apprentissage n° 1', kind: 'master', none: 'Aucun maître ne porte ce nom' },
  { key: 'master2', label: 'Maître d’apprentissage n° 2', kind: 'master', none: 'Aucun maître ne porte ce nom' },
];

/** Which profiles a dossier joins, and the name it goes by. */
export function LinkFields(props: {
  readonly links: Readonly<Record<LinkKey, LinkView>>;
  readonly name: string;
  readonly drawnName: string;
  readonly isReadOnly: boolean;
  readonly onName: (shown: string) => void;
  readonly onChoose: (key: LinkKey, id: string | null) => void;
}) {
  const prefix = useId();
  return (
    <div class="form nb-links">
      {places.map(({ key, label, kind, none }) => {
        const { chosen, isLost, search } = props.links[key];
        const id = `${prefix}-${key}`;
        return (
          <div key={key} class="field c6">
            <label class="label" for={id}>
              {label}
            </label>
            <div class="nb-link">
              <Combobox
                id={id}
                chosen={chosen}
                none={none}
                isReadOnly={props.isReadOnly}
                search={search}
                onChoose={(choice) => props.onChoose(key, choice?.id ?? null)}
              />
              {chosen === null ? null : (
                <a class="link" href={formatRoute({ view: 'record', kind, id: chosen.id })} aria-label={`Ouvrir la fiche ${chosen.name}`}>
                  Ouvrir
                </a>
              )}
            </div>
            {isLost ? (
              <p class="said said-warn">
                <Icon name="warn" />
                <span>Choisissez une autre fiche : celle de ce dossier n’existe plus.</span>
              </p>
            ) : chosen === null || chosen.detail === '' ? null : (
              <p class="small muted">{chosen.detail}</p>
            )}
          </div>
        );
      })}
      <div class="field c6">
        <label class="label" for={`${prefix}-name`}>
          Nom du dossier
        </label>
        <input
          id={`${prefix}-name`}
          name="name"
          class="input"
          value={props.name}
          placeholder={props.drawnName}
          readOnly={props.isReadOnly}
          autocomplete="off"
          onInput={(event) => props.onName(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
