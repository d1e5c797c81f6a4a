import { useId, useState } from 'preact/hooks';
import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import type { ControlId } from '../../lib/fields/reading';
import type { UnrecognizedView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { FieldChoice } from './FieldChoice';
import type { PanelActs } from './panel-acts';

/** The fields of the page that no field of the contract explains, or that several do: nothing is written there until the user says which they are. */
export function Unrecognized(props: {
  readonly id: string;
  readonly unrecognized: readonly UnrecognizedView[];
  /** Fields that the page already has. */
  readonly taken: ReadonlySet<FieldId>;
  readonly acts: PanelActs;
}) {
  const { unrecognized, acts } = props;
  const titleId = useId();
  const [chosen, setChosen] = useState<ControlId | null>(null);
  if (unrecognized.length === 0) return null;
  return (
    <section id={props.id} tabIndex={-1}>
      <div class="part">
        <h2 id={titleId}>Champs non reconnus</h2>
        <span class="push num">{unrecognized.length}</span>
      </div>
      <ul class="blocks" aria-labelledby={titleId}>
        {unrecognized.map(({ control, label, section, candidates }) => (
          <li key={control} class="block block-unknown">
            <Icon name={candidates.length > 0 ? 'ask' : 'unknown'} />
            <span>
              {label}
              <span class="small block-notes">{candidates.length > 0 ? sayCandidates(candidates) : section}</span>
            </span>
            <span class="row">
              <Button size="small" icon="aim" name={`Montrer ${label}`} onPress={() => acts.command({ do: 'show-control', control })}>
                Montrer
              </Button>
              <Button
                size="small"
                name={`C’est ce champ… ${label}`}
                expanded={chosen === control}
                onPress={() => setChosen(chosen === control ? null : control)}
              >
                C’est ce champ…
              </Button>
            </span>
            {chosen === control ? (
              <div class="block-whole">
                <FieldChoice
                  label={`Quel champ est «\u00a0${label}\u00a0»\u00a0?`}
                  taken={props.taken}
                  likely={candidates}
                  onChoose={(field) => {
                    setChosen(null);
                    acts.command({ do: 'calibrate', control, field });
                  }}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayCandidates(candidates: UnrecognizedView['candidates']): string {
  const names = candidates.slice(0, 2).map((field) => `${catalogue[field].label} (${catalogue[field].helpCode})`);
  return `Ambigu\u00a0: ${names.join(' ou ')}${candidates.length > 2 ? '…' : ''}`;
}
