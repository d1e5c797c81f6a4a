import { Icon } from '../ui/Icon';

/** « Fiche supprimée · Annuler »: stays until the next act, so that there is time to read it. */
export function UndoBar({ said, onUndo }: { readonly said: string; readonly onUndo: (() => void) | null }) {
  return (
    <div class="nb-said" role="status">
      {said === '' ? null : (
        <p class="notice notice-good">
          <Icon name="good" />
          <span class="row wrap">
            {said}
            {onUndo === null ? null : (
              <button type="button" class="link" onClick={onUndo}>
                Annuler
              </button>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
