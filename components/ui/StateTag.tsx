import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './Icon';

/** What became of a field, or what is said of it: these words and no others. */
export type FieldState = 'filled' | 'same' | 'kept' | 'refused' | 'failed' | 'ambiguous' | 'blocking' | 'warning' | 'info' | 'unrecognized';

type Tone = 'good' | 'warn' | 'stop' | 'note' | 'quiet';

/** Icon, word and colour of each state; the first two are enough. */
export const stateLooks: Readonly<Record<FieldState, { readonly icon: IconName; readonly word: string; readonly tone: Tone }>> = {
  filled: { icon: 'good', word: 'Rempli', tone: 'good' },
  same: { icon: 'same', word: 'Déjà juste', tone: 'quiet' },
  kept: { icon: 'kept', word: 'Conservé', tone: 'quiet' },
  refused: { icon: 'refused', word: 'Refusé', tone: 'quiet' },
  failed: { icon: 'stop', word: 'Échec', tone: 'stop' },
  ambiguous: { icon: 'ask', word: 'Ambigu', tone: 'warn' },
  blocking: { icon: 'stop', word: 'Bloquant', tone: 'stop' },
  warning: { icon: 'warn', word: 'À vérifier', tone: 'warn' },
  info: { icon: 'note', word: 'À savoir', tone: 'note' },
  unrecognized: { icon: 'unknown', word: 'Non reconnu', tone: 'quiet' },
};

/** The chip of a field's state. */
export function StateTag({ state }: { readonly state: FieldState }) {
  const { icon, word, tone } = stateLooks[state];
  return (
    <Tag icon={icon} tone={tone}>
      {word}
    </Tag>
  );
}

/** A word in a small frame, with its icon when it is a state. */
export function Tag(props: { readonly children: ComponentChildren; readonly icon?: IconName; readonly tone?: Tone | 'brick' }) {
  const { tone = 'quiet' } = props;
  return (
    <span class={tone === 'quiet' ? 'tag' : `tag tag-${tone}`}>
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      {props.children}
    </span>
  );
}
