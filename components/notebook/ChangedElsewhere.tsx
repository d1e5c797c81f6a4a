import { Icon } from '../ui/Icon';

/** One value that changed while it was being edited here: what the other page saved, and what is typed here. Blank: emptied. */
export interface Clash {
  readonly label: string;
  readonly theirs: string;
  readonly own: string;
}

/** Says that a record was saved in another page while it is being edited here, and what would be overwritten. Nothing while it was not. */
export function ChangedElsewhere(props: {
  readonly isRemoved: boolean;
  /** Changes that do not touch what is typed here: they stay as they are. */
  readonly others: number;
  readonly clashes: readonly Clash[];
  /** Gives up what is typed here where the other page saved something else. */
  readonly onTakeTheirs: () => void;
}) {
  const { isRemoved, others, clashes } = props;
  if (isRemoved)
    return (
      <div class="notice notice-warn nb-clash" role="alert">
        <Icon name="warn" />
        <p>Cette fiche vient d’être supprimée dans une autre page. « Enregistrer » la remet, avec ce que vous avez saisi.</p>
      </div>
    );
  if (clashes.length === 0 && others === 0) return null;
  const kept = others === 0 ? '' : others === 1 ? ' 1 autre valeur changée là-bas est gardée.' : ` ${others} autres valeurs changées là-bas sont gardées.`;
  return (
    <div class="notice notice-warn nb-clash" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          {clashes.length === 0
            ? `Cette fiche vient d’être enregistrée dans une autre page.${kept} Vos modifications s’y ajoutent.`
            : `Relisez ces valeurs avant d’enregistrer : une autre page vient de les changer aussi. « Enregistrer » garde les vôtres.${kept}`}
        </p>
        {clashes.length === 0 ? null : (
          <>
            <ul class="nb-changes" aria-label="Valeurs changées aussi dans une autre page">
              {clashes.map(({ label, theirs, own }) => (
                <li key={label} class="small">
                  {label} : « {own === '' ? 'vide' : own} » ici, « {theirs === '' ? 'vide' : theirs} » dans l’autre page
                </li>
              ))}
            </ul>
            <button type="button" class="btn btn-s" onClick={props.onTakeTheirs}>
              Reprendre celles de l’autre page
            </button>
          </>
        )}
      </div>
    </div>
  );
}
