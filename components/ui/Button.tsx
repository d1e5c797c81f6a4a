import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './Icon';

/**
 * A button with its word. One that cannot serve now stays focusable and pressable: `isInactive` greys it, and `onPress` says why.
 * A busy one shows the ring; pressing it again does nothing.
 */
export function Button(props: {
  readonly children: ComponentChildren;
  readonly onPress: (event: MouseEvent) => void;
  /** `main`: the one thing to do next, once per view. */
  readonly kind?: 'main' | 'ordinary' | 'plain' | 'link';
  readonly size?: 'ordinary' | 'small';
  readonly icon?: IconName;
  readonly isWide?: boolean;
  readonly isInactive?: boolean;
  readonly isBusy?: boolean;
  /** The whole name when the word alone does not say what it acts on; it begins with that word. */
  readonly name?: string;
  readonly describedBy?: string;
  readonly expanded?: boolean;
}) {
  const { kind = 'ordinary', size = 'ordinary', isBusy = false } = props;
  return (
    <button
      type="button"
      class={nameClasses(kind, size, props.isWide === true)}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-disabled={props.isInactive === true ? true : undefined}
      aria-busy={isBusy ? true : undefined}
      onClick={(event) => {
        if (!isBusy) props.onPress(event);
      }}
    >
      {isBusy ? <Icon name="turn" isTurning /> : props.icon === undefined ? null : <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

function nameClasses(kind: 'main' | 'ordinary' | 'plain' | 'link', size: 'ordinary' | 'small', isWide: boolean): string {
  if (kind === 'link') return size === 'small' ? 'link small' : 'link';
  return ['btn', kind === 'ordinary' ? '' : `btn-${kind}`, size === 'small' ? 'btn-s' : '', isWide ? 'btn-wide' : '']
    .filter(Boolean)
    .join(' ');
}
