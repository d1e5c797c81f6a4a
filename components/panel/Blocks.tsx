import { useId, useState } from 'preact/hooks';
import type { FieldId } from '../../lib/fields/catalogue';
import type { BlockView, PanelView } from '../../lib/guidance/panel-view';
import { FieldHelp } from '../guidance/FieldHelp';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { TriBox } from '../ui/TriBox';
import { blockState, chosenBlocks, toggle, type FillChoice } from './fill-choice';

/** The blocks of the page: which are filled, and behind each its fields, one by one. */
export function Blocks(props: {
  readonly view: PanelView;
  readonly choice: FillChoice;
  readonly onChoose: (choice: FillChoice) => void;
  readonly onFillField: (field: FieldId) => void;
}) {
  const { view, choice, onChoose } = props;
  const id = useId();
  const isNoneChosen = chosenBlocks(view, choice).length === 0;
  if (view.blocks.length === 0) return null;
  return (
    <>
      <div class="part">
        <h2 id={id}>Blocs à remplir</h2>
        <span class="push">
          <Button
            kind="link"
            size="small"
            onPress={() => onChoose({ ...choice, left: isNoneChosen ? new Set() : new Set(view.blocks.map(({ section }) => section)) })}
          >
            {isNoneChosen ? 'Tout cocher' : 'Tout décocher'}
          </Button>
        </span>
      </div>
      <ul class="blocks" aria-labelledby={id}>
        {view.blocks.map((block) => (
          <Block
            key={block.section}
            block={block}
            state={blockState(block, choice)}
            onTick={() => onChoose(tick(block, choice))}
            onFillField={props.onFillField}
          />
        ))}
      </ul>
    </>
  );
}

/** From part to all: what was unticked in the block is ticked again; from all to none, and back. */
function tick(block: BlockView, choice: FillChoice): FillChoice {
  if (blockState(block, choice) !== 'part') return { ...choice, left: toggle(choice.left, block.section) };
  const own = new Set(block.fields.map(({ field }) => field));
  return { ...choice, excluded: new Set([...choice.excluded].filter((field) => !own.has(field))) };
}

function Block(props: {
  readonly block: BlockView;
  readonly state: 'all' | 'part' | 'none';
  readonly onTick: () => void;
  readonly onFillField: (field: FieldId) => void;
}) {
  const { block, state } = props;
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const notes = [
    block.toWrite > 0 ? `${block.toWrite} à écrire` : '',
    sayCount(block.kept, 'conservé'),
    sayCount(block.refused, 'refusé'),
  ].filter(Boolean);
  const isPartial = block.recognized < block.total;
  return (
    <li>
      <div class="block">
        <TriBox state={state} name={block.title} onTick={props.onTick} />
        <span>
          <span class="block-name">{block.title}</span>
          {notes.length === 0 ? null : <span class="small block-notes">{notes.join(', ')}</span>}
        </span>
        <span class={isPartial ? 'small num row said-warn' : 'small num'}>
          {isPartial ? <Icon name="warn" /> : null}
          {block.recognized}/{block.total}
          <span class="hidden-text"> reconnus</span>
        </span>
        <IconButton
          icon={isOpen ? 'down' : 'right'}
          name={`Voir les champs du bloc ${block.title}`}
          size="small"
          expanded={isOpen}
          controls={listId}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      <ul class="block-fields" id={listId} hidden={!isOpen} aria-label={`Champs du bloc ${block.title}`}>
        {block.fields.map(({ field, label, helpCode }) => (
          <li key={field} class="block-field">
            <span>{label}</span>
            <span class="code">{helpCode}</span>
            <Button size="small" name={`Remplir ${label}`} onPress={() => props.onFillField(field)}>
              Remplir
            </Button>
            <FieldHelp field={field} label={label} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function sayCount(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count > 1 ? 's' : ''}`;
}
