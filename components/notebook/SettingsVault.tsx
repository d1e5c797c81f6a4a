import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { PassphraseField } from './VaultField';

export type StrengthWord = 'too-weak' | 'weak' | 'fair' | 'strong';

const strengthWords: Readonly<Record<StrengthWord, string>> = {
  'too-weak': 'Solidité : trop faible. Prenez au moins quatre mots sans rapport entre eux.',
  weak: 'Solidité : faible. Ajoutez un mot ou deux.',
  fair: 'Solidité : correcte.',
  strong: 'Solidité : forte.',
};

/** Two fields for a passphrase that is being chosen, with how well it would resist; `onChosen` is told only of one that is taken. */
export function NewPassphrase(props: {
  /** What the button says. */
  readonly act: string;
  /** True when the passphrase there is has to be given too. */
  readonly wantsCurrent?: boolean;
  readonly problem: string;
  readonly isBusy: boolean;
  readonly onEstimate: (passphrase: string) => Promise<StrengthWord>;
  readonly onChosen: (passphrase: string, current: string) => void;
  readonly onCancel: () => void;
}) {
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [strength, setStrength] = useState<{ readonly of: string; readonly word: StrengthWord } | null>(null);
  const [why, setWhy] = useState('');
  const word = strength !== null && strength.of === chosen ? strength.word : null;

  const choose = async (): Promise<void> => {
    // Pressed before the estimate is there, the button waits for it.
    const sure = word ?? (await props.onEstimate(chosen));
    if (sure === 'too-weak' || sure === 'weak') setWhy('Choisissez une phrase plus solide.');
    else if (chosen !== again) setWhy('Les deux phrases ne sont pas les mêmes.');
    else {
      setWhy('');
      props.onChosen(chosen, current);
    }
  };
  return (
    <form
      class="nb-setting-form"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      {props.wantsCurrent === true ? <PassphraseField label="Phrase de passe actuelle" value={current} isFirst isCurrent onInput={setCurrent} /> : null}
      <PassphraseField
        label="Nouvelle phrase de passe"
        value={chosen}
        isFirst={props.wantsCurrent !== true}
        help={chosen === '' ? '12 signes au moins. Quatre mots au hasard valent mieux qu’un mot compliqué.' : word === null ? 'Solidité : …' : strengthWords[word]}
        onInput={(typed) => {
          setChosen(typed);
          void props.onEstimate(typed).then((found) => setStrength({ of: typed, word: found }));
        }}
      />
      <PassphraseField label="La même phrase encore une fois" value={again} problem={why === '' ? props.problem : why} onInput={setAgain} />
      <p class="notice notice-warn">
        <Icon name="warn" />
        <span>Notez-la en lieu sûr : oubliée, elle ne peut être ni retrouvée ni remplacée, et ce qu’elle protège est perdu.</span>
      </p>
      <span class="row">
        <button type="submit" class="btn btn-main" aria-busy={props.isBusy}>
          {props.act}
        </button>
        <button type="button" class="btn" onClick={props.onCancel}>
          Annuler
        </button>
      </span>
    </form>
  );
}

/** One field for the passphrase there is, before an act that needs it. */
export function CurrentPassphrase(props: {
  readonly label: string;
  readonly act: string;
  readonly problem: string;
  readonly isBusy: boolean;
  readonly onGiven: (passphrase: string) => void;
  readonly onCancel: () => void;
}) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="nb-setting-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') props.onGiven(typed);
      }}
    >
      <PassphraseField label={props.label} value={typed} problem={props.problem} isFirst isCurrent onInput={setTyped} />
      <span class="row">
        <button type="submit" class="btn btn-main" aria-busy={props.isBusy}>
          {props.act}
        </button>
        <button type="button" class="btn" onClick={props.onCancel}>
          Annuler
        </button>
      </span>
    </form>
  );
}
