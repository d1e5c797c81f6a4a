import { useEffect, useState } from 'preact/hooks';
import { Emblem } from '../ui/Emblem';
import { Icon } from '../ui/Icon';
import { EraseAll } from './EraseAll';
import { PassphraseField } from './VaultField';
import { sayWait } from './vault-words';

/** The notebook while it is locked: the one place where the passphrase is typed. */
export function Vault(props: {
  /** What came of the last passphrase, in French; blank before any. */
  readonly problem: string;
  /** Until when the next one has to wait, in milliseconds since 1970; 0 when it need not. */
  readonly waitUntil: number;
  readonly isBusy: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onEraseAll: () => void;
}) {
  const [typed, setTyped] = useState('');
  const left = useSecondsLeft(props.waitUntil);
  const mayTry = typed !== '' && left === 0 && !props.isBusy;
  const problem = [props.problem, left > 0 ? sayWait(left) : ''].filter(Boolean).join(' ');
  return (
    <main class="nb-vault">
      <form
        class="nb-vault-box"
        onSubmit={(event) => {
          event.preventDefault();
          if (mayTry) props.onUnlock(typed);
        }}
      >
        <Emblem size={40} />
        <h1>Carnet verrouillé</h1>
        <p class="muted">Vos fiches sont chiffrées sur cet ordinateur.</p>
        <PassphraseField label="Phrase de passe" value={typed} problem={problem} isFirst isCurrent onInput={setTyped} />
        <button type="submit" class="btn btn-main btn-wide" aria-disabled={!mayTry} aria-busy={props.isBusy}>
          <Icon name="lock" />
          Déverrouiller
        </button>
        <details>
          <summary class="small">Phrase de passe oubliée</summary>
          <p class="small muted">
            Personne ne peut la retrouver ni la remplacer. Sans elle, les fiches de ce Carnet sont perdues. Pour repartir d’un Carnet vide, effacez tout, puis
            restaurez votre dernière sauvegarde.
          </p>
          <EraseAll isBusy={props.isBusy} onErase={props.onEraseAll} />
        </details>
      </form>
    </main>
  );
}

/** Whole seconds until a time, counted down on screen. */
function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(Date.now());
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    setNow(Date.now());
    if (until <= Date.now()) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [until]);
  return left;
}
