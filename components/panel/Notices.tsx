import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** An error that the user can do something about. */
export function Trouble({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p class="notice notice-stop" role="alert">
      <Icon name="stop" />
      <span>{text}</span>
    </p>
  );
}

/** The dock cannot be sure that the user sees it: a « no » never ends in a dead button. */
export function HiddenNotice({ acts }: { readonly acts: PanelActs }) {
  const { openSide } = acts;
  return (
    <div class="notice notice-warn hidden-notice">
      <Icon name="eye" />
      <p>
        La page cache peut-être ce panneau. Pour écrire, ouvrez Truelle dans le volet du navigateur
        {openSide === null ? ', par son bouton dans la barre ou avec Alt+Maj+T.' : ' : rien ne peut l’y couvrir.'}
      </p>
      {openSide === null ? null : (
        <div class="acts">
          <Button size="small" onPress={openSide}>
            Ouvrir dans le volet
          </Button>
        </div>
      )}
    </div>
  );
}

/** The notebook waits for its passphrase: it is typed there, never where a page could imitate the field. */
export function LockedNotice({ acts }: { readonly acts: PanelActs }) {
  return (
    <div class="notice notice-note" role="alert">
      <Icon name="lock" />
      <div>
        <p>Vos fiches sont verrouillées. La phrase de passe ne se tape que dans le Carnet.</p>
        <div class="acts">
          <Button size="small" onPress={() => acts.command({ do: 'open-notebook', at: '' })}>
            Déverrouiller dans le Carnet
          </Button>
        </div>
      </div>
    </div>
  );
}
