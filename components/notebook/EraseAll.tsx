import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

/** Everything goes, at a second press. */
export function EraseAll(props: { readonly isBusy: boolean; readonly onErase: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button type="button" class="btn" onClick={() => setAsked(true)}>
        Tout effacer…
      </button>
    );
  }
  return (
    <div class="notice notice-warn nb-erase" role="group" aria-label="Tout effacer" ref={box} tabIndex={-1}>
      <Icon name="warn" />
      <div>
        <p>
          Fiches, dossiers, comptes rendus, réglages et phrase de passe : tout est effacé de cet ordinateur, sans retour possible. Seule une sauvegarde permet de
          retrouver vos fiches.
        </p>
        <div class="acts row wrap">
          <button type="button" class="btn" onClick={() => setAsked(false)}>
            Ne rien effacer
          </button>
          <button type="button" class="btn btn-main" aria-busy={props.isBusy} onClick={props.onErase}>
            Tout effacer
          </button>
        </div>
      </div>
    </div>
  );
}
