import { useId, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../lib/guidance/panel-view';
import { Icon } from './Icon';

/**
 * A field that finds one profile by name as one types. Nothing is ever chosen silently: arrows and Enter, or a press, choose;
 * Esc and leaving put back what was chosen; an emptied field means nobody.
 */
export function Combobox(props: {
  /** Tied to a label by the caller. */
  readonly id: string;
  readonly chosen: Choice | null;
  /** What is said when nothing answers, for instance « Aucun dossier ne porte ce nom ». */
  readonly none: string;
  readonly isBig?: boolean;
  readonly isReadOnly?: boolean;
  readonly describedBy?: string;
  readonly placeholder?: string;
  /** Offered when nothing answers, with the word that makes the missing one. */
  readonly create?: { readonly word: string; readonly onPress: () => void };
  readonly search: (text: string) => Promise<readonly Choice[]>;
  readonly onChoose: (choice: Choice | null) => void;
}) {
  const { id, chosen, create } = props;
  const listId = `${useId()}-list`;
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Choice[] | 'lost' | null>(null);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const isOpen = found !== null;
  const choices = found === null || found === 'lost' ? [] : found;

  const close = (): void => {
    asked.current += 1;
    setTyped(null);
    setFound(null);
    setActive(-1);
  };
  const look = (text: string): void => {
    asked.current += 1;
    const ticket = asked.current;
    const show = (answer: readonly Choice[] | 'lost'): void => {
      if (ticket !== asked.current) return;
      setFound(answer);
      setActive(-1);
    };
    props.search(text).then(show, () => show('lost'));
  };
  const choose = (choice: Choice | null): void => {
    props.onChoose(choice);
    close();
  };
  const leave = (): void => {
    if (typed?.trim() === '' && chosen !== null) props.onChoose(null);
    close();
  };
  const press = (event: KeyboardEvent): void => {
    if (props.isReadOnly === true) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (found === null) look(typed ?? '');
      else setActive(moveActive(active, event.key === 'ArrowDown' ? 1 : -1, choices.length));
    } else if (event.key === 'Enter' && isOpen) {
      // The form around must not be sent by the key that chooses.
      event.preventDefault();
      const choice = choices[active];
      if (choice !== undefined) choose(choice);
      else if (typed?.trim() === '') leave();
    } else if (event.key === 'Escape' && (isOpen || typed !== null)) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <div
      class={props.isBig === true ? 'combo combo-big' : 'combo'}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <input
        id={id}
        class="input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen && choices.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={props.describedBy}
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        readOnly={props.isReadOnly === true}
        value={typed ?? chosen?.name ?? ''}
        // What is typed replaces the name that is there, as in any list that is searched.
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
        onClick={() => {
          if (props.isReadOnly !== true && !isOpen) look('');
        }}
        onKeyDown={press}
      />
      <Icon name={isOpen ? 'up' : 'down'} />
      <ul class="listbox combo-list" role="listbox" id={listId} aria-label="Propositions" hidden={choices.length === 0}>
        {choices.map((choice, place) => (
          <li
            key={choice.id}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === active}
            ref={(element) => {
              if (place === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            // The press must not take the focus away before it chooses.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <span class="strong cut">{choice.name}</span>
            <span class="small muted">{choice.detail}</span>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <div class={choices.length === 0 ? 'listbox combo-list combo-none small' : 'hidden-text'}>
          <p class="muted" role="status">
            {found === 'lost'
              ? 'La recherche n’a pas répondu. Réessayez.'
              : choices.length === 0
                ? props.none
                : countChoices(choices.length)}
          </p>
          {create === undefined || choices.length > 0 ? null : (
            <button type="button" class="link small" onMouseDown={(event) => event.preventDefault()} onClick={create.onPress}>
              {create.word}
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}

function countChoices(count: number): string {
  return count === 1 ? '1 proposition' : `${count} propositions`;
}

function moveActive(active: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (active < 0) return by === 1 ? 0 : count - 1;
  return (active + by + count) % count;
}
