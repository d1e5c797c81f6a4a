import { useId, useState } from 'preact/hooks';
import type { FieldId } from '../../lib/fields/catalogue';
import type { PayGridView } from '../../lib/guidance/draw-pay-grid';
import { useFieldHelp } from '../guidance/FieldHelp';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** « Remplir la grille »: the whole computed table with the why of each number, then the press that writes it. */
export function PayGrid({ pay, acts }: { readonly pay: PayGridView; readonly acts: PanelActs }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="pay-grid" aria-label="Rémunération">
      <div class="part">
        <h2>Rémunération</h2>
        <span class="push">
          <Button size="small" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            Remplir la grille
          </Button>
        </span>
      </div>
      <div id={id} hidden={!isOpen}>
        {!isOpen ? null : pay.is === 'refused' ? <Refused pay={pay} acts={acts} /> : <Computed pay={pay} acts={acts} onEnd={() => setOpen(false)} />}
      </div>
    </section>
  );
}

function Refused({ pay, acts }: { readonly pay: PayGridView & { is: 'refused' }; readonly acts: PanelActs }) {
  return (
    <>
      <p class="said said-note">
        <Icon name="note" />
        <span>{pay.reason}</span>
      </p>
      <ul>
        {pay.missing.map(({ field, label }) => (
          <li key={field}>
            <Button kind="link" size="small" name={`Aller au champ ${label}`} onPress={() => acts.command({ do: 'go-to', field })}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Computed(props: { readonly pay: PayGridView & { is: 'computed' }; readonly acts: PanelActs; readonly onEnd: () => void }) {
  const { pay, acts, onEnd } = props;
  return (
    <>
      <p class="small muted">Le minimum que la loi et la convention permettent. Un contrat peut prévoir plus.</p>
      <dl class="compare">
        {pay.lines.map(({ field, name, days, rate, amount, why }) => (
          <Line key={name} field={field} name={`${name}, ${days}`} said={amount === '' ? rate : `${rate} : ${amount}`} why={why} />
        ))}
        <Line field="contract.grossMonthlySalary" name="Salaire brut mensuel à l’embauche" said={pay.gross.shown ?? 'non calculé'} why={[pay.gross.why]} />
      </dl>
      {pay.notes.map((note) => (
        <p key={note} class="said said-note">
          <Icon name="note" />
          <span>{note}</span>
        </p>
      ))}
      {pay.replaced.length === 0 ? null : (
        <>
          <p class="said said-warn">
            <Icon name="warn" />
            <span>Ce qui est écrit sur la page sera remplacé&nbsp;:</span>
          </p>
          <ul>
            {pay.replaced.map(({ label, current, becomes }) => (
              <li key={label} class="small num">
                {label}&nbsp;: {current} devient {becomes}
              </li>
            ))}
          </ul>
        </>
      )}
      {pay.toWrite === 0 ? (
        <p class="small">La grille de la page dit déjà cela.</p>
      ) : (
        <div class="acts">
          <Button
            size="small"
            onPress={() => {
              acts.command({ do: 'fill-pay' });
              onEnd();
            }}
          >
            {pay.toWrite === 1 ? 'Écrire 1 case' : `Écrire ${pay.toWrite} cases`}
          </Button>
        </div>
      )}
    </>
  );
}

/** A line of the table, with the help of its field. */
function Line(props: { readonly field: FieldId; readonly name: string; readonly said: string; readonly why: readonly string[] }) {
  const { opener, words } = useFieldHelp(props.field, props.name);
  return (
    <div>
      <dt>
        {props.name} {opener}
      </dt>
      <dd class="num">
        {props.said}
        {props.why.map((sentence) => (
          <p key={sentence} class="small muted">
            {sentence}
          </p>
        ))}
      </dd>
      {words === null ? null : <dd class="pay-help">{words}</dd>}
    </div>
  );
}
