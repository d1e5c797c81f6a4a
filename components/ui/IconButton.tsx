import { Icon } from './Icon';
import type { IconName } from './Icon';

/** A button drawn as an icon alone: its name is spoken, and shown by the browser on hover. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: (event: MouseEvent) => void;
  /** `small` is 28 px, for the end of a row. */
  readonly size?: 'ordinary' | 'small';
  readonly expanded?: boolean;
  readonly controls?: string;
}) {
  return (
    <button
      type="button"
      class={props.size === 'small' ? 'btn btn-icon btn-end' : 'btn btn-icon'}
      aria-label={props.name}
      title={props.name}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
