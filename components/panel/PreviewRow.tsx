import type { ComponentChildren } from 'preact';
import type { FieldId } from '../../lib/fields/catalogue';
import type { FillPlan, ValueOrigin } from '../../lib/filling/fill-plan';
import { useFieldHelp } from '../guidance/FieldHelp';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { TriBox } from '../ui/TriBox';
import type { RefusalLike } from './Preview';
import { refusalWords } from './refusal-words';

interface Named {
  readonly field: FieldId;
  readonly label: string;
  readonly helpCode: string;
}

const originWords: Readonly<Record<ValueOrigin, string>> = {
  caseFile: 'Dossier',
  employer: 'Profil de l’employeur',
  master1: 'Profil du maître n° 1',
  master2: 'Profil du maître n° 2',
  apprentice: 'Profil de l’apprenti',
  training: 'Profil de la formation',
  computed: 'Calculé',
  user: 'Indiqué par vous',
  entered: 'Saisie interrompue',
};

/** A field that will be written: what is there, what comes instead, and where it comes from. */
export function WriteRow(
  props: Named & { readonly write: FillPlan['writes'][number]; readonly isTicked: boolean; readonly onTick: () => void },
) {
  const { write, label } = props;
  return (
    <li class="diff">
      <TriBox state={props.isTicked ? 'all' : 'none'} name={`${write.replaces ? 'Remplacer' : 'Écrire'} ${label}`} onTick={props.onTick} />
      <Name {...props} />
      <p class="change">
        <Before text={write.current} isReplaced={write.current !== ''} />
        <Icon name="arrow" />
        <span class="hidden-text">devient</span>
        <span class="becomes num">{write.proposed}</span>
      </p>
      <p class="from">{originWords[write.origin]}</p>
    </li>
  );
}

/** A value that stays, unless the user ticks its replacement. */
export function KeptRow(
  props: Named & { readonly kept: FillPlan['kept'][number]; readonly isTicked: boolean; readonly onTick: () => void },
) {
  const { kept, label, isTicked } = props;
  return (
    <li class="diff">
      <TriBox state={isTicked ? 'all' : 'none'} name={`Remplacer ${label}`} onTick={props.onTick} />
      <Name {...props} />
      {isTicked ? (
        <p class="change">
          <Before text={kept.current} isReplaced />
          <Icon name="arrow" />
          <span class="hidden-text">devient</span>
          <span class="becomes num">{kept.proposed}</span>
        </p>
      ) : (
        <p class="change">
          <span class="becomes num">{kept.current}</span>
          <span class="was">conservé, {kept.proposed} proposé</span>
        </p>
      )}
      <p class="from">
        {isTicked
          ? originWords[kept.origin]
          : `Déjà saisi. Cochez pour écrire la valeur proposée (${originWords[kept.origin].toLowerCase()}).`}
      </p>
    </li>
  );
}

/** The page already says the same: nothing to do. */
export function SameRow(props: Named & { readonly same: FillPlan['same'][number] }) {
  return (
    <li class="diff">
      <Icon name="same" />
      <Name {...props} />
      <p class="change">
        <span class="num">{props.same.current}</span>
        <span class="was">déjà juste</span>
      </p>
    </li>
  );
}

/** A field that will not be written, with the reason and one way out. */
export function RefusalRow(props: Named & { readonly refusal: RefusalLike; readonly onGoTo: (() => void) | null }) {
  const { refusal, onGoTo } = props;
  return (
    <li class="diff">
      <Icon name={refusal.as === 'difference' ? 'warn' : refusal.of.reason === 'ambiguous' ? 'ask' : 'refused'} />
      <Name {...props} />
      {refusal.as === 'refusal' ? (
        <p>
          {refusalWords[refusal.of.reason]}
          {refusal.of.proposed === '' ? null : <span class="from"> Valeur proposée&nbsp;: {refusal.of.proposed}</span>}
        </p>
      ) : (
        <p>
          Non modifiable sur la page&nbsp;: «&nbsp;{refusal.of.current}&nbsp;». Votre profil dit «&nbsp;{refusal.of.proposed}&nbsp;».
        </p>
      )}
      {onGoTo === null ? null : (
        <p>
          <Button kind="link" size="small" name={`Aller au champ ${props.label}`} onPress={onGoTo}>
            Aller au champ
          </Button>
        </p>
      )}
    </li>
  );
}

function Name({ field, label, helpCode }: Named) {
  const { opener, words } = useFieldHelp(field, label);
  return (
    <>
      <p class="diff-name">
        {label}
        <span class="code">{helpCode}</span>
        {opener}
      </p>
      {words}
    </>
  );
}

function Before({ text, isReplaced }: { readonly text: string; readonly isReplaced: boolean }): ComponentChildren {
  if (text === '') return <span class="was">vide</span>;
  return <span class={isReplaced ? 'was-gone num' : 'was num'}>{text}</span>;
}
