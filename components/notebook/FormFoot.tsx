import { Icon } from '../ui/Icon';

/** The foot of a form: how many changes are not saved, and the two ways out. */
export function FormFoot(props: { readonly changes: number; readonly isReadOnly: boolean; readonly onCancel: () => void }) {
  const { changes } = props;
  return (
    <div class="nb-foot">
      <span class={changes > 0 ? 'small said-warn row' : 'small muted row'} role="status">
        {changes > 0 ? <Icon name="clock" /> : null}
        {changes === 0
          ? 'Tout est enregistré'
          : changes === 1
            ? '1 modification non enregistrée'
            : `${changes} modifications non enregistrées`}
      </span>
      {props.isReadOnly ? null : (
        <span class="push row">
          <button type="button" class="btn" onClick={props.onCancel}>
            Annuler
          </button>
          <button type="submit" class="btn btn-main">
            Enregistrer
          </button>
        </span>
      )}
    </div>
  );
}
