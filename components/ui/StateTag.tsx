import type { ComponentChildren } from 'preact';
import { stateWords, type FieldState } from '../../lib/fields/field-state';
import { Icon } from './Icon';
import type { IconName } from './Icon';

type Tone = 'good' | 'warn' | 'stop' | 'note' | 'quiet';

/** Icon and colour of each state; the icon and its word are enough. */
const stateLooks: Readonly<Record<FieldState, { readonly icon: IconName; readonly tone: Tone }>> = {
  filled: { icon: 'good', tone: 'good' },
  same: { icon: 'same', tone: 'quiet' },
  kept: { icon: 'kept', tone: 'quiet' },
  refused: { icon: 'refused', tone: 'quiet' },
  failed: { icon: 'stop', tone: 'stop' },
  ambiguous: { icon: 'ask', tone: 'warn' },
  blocking: { icon: 'stop', tone: 'stop' },
  warning: { icon: 'warn', tone: 'warn' },
  info: { icon: 'note', tone: 'note' },
  unrecognized: { icon: 'unknown', tone: 'quiet' },
};

/** The chip of a field's state. */
export function StateTag({ state }: { readonly state: FieldState }) {
  const { icon, tone } = stateLooks[state];
  return (
    <Tag icon={icon} tone={tone}>
      {stateWords[state]}
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
