import { useId, useRef, useState } from 'preact/hooks';
import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import type { Calibration } from '../../lib/fields/reading';
import { writeCalibrationFile } from '../../lib/filling/calibration-file';
import type { ShownView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { FieldChoice } from './FieldChoice';
import type { PanelActs } from './panel-acts';

/** The fields that the user has shown by hand: what was learnt of each, what is lost, and the file to hand them on. */
export function Shown(props: { readonly shown: ShownView; readonly taken: ReadonlySet<FieldId>; readonly missing: readonly FieldId[]; readonly acts: PanelActs }) {
  const { shown, acts } = props;
  const { calibrations, learnt, lost, pointing } = shown;
  const titleId = useId();
  const [isChoosing, setChoosing] = useState(false);
  if (pointing !== null) return <Pointing field={pointing} acts={acts} />;
  return (
    <section aria-labelledby={titleId}>
      <div class="part">
        <h2 id={titleId}>Champs que vous montrez</h2>
        {calibrations.length === 0 ? null : <span class="push num">{calibrations.length}</span>}
      </div>
      {learnt === null ? null : (
        <p class="notice notice-good" role="status">
          <Icon name="good" />
          <span>
            Appris&nbsp;: {sayPlace(learnt)} est «&nbsp;{catalogue[learnt.field].label}&nbsp;» ({catalogue[learnt.field].helpCode}).
          </span>
        </p>
      )}
      {calibrations.length === 0 ? null : (
        <ul class="blocks" aria-labelledby={titleId}>
          {calibrations.map((one) => (
            <li key={one.field} class="block block-unknown">
              <Icon name={lost.includes(one.field) ? 'warn' : 'good'} />
              <span>
                {catalogue[one.field].label}
                <span class="small block-notes">{sayPlace(one)}</span>
                {lost.includes(one.field) ? <span class="small block-notes said-warn">N’est plus retrouvé sur cette page&nbsp;: rien n’y est écrit.</span> : null}
              </span>
              <Button size="small" name={`Oublier ${catalogue[one.field].label}`} onPress={() => acts.command({ do: 'forget-calibration', field: one.field })}>
                Oublier
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isChoosing ? (
        <FieldChoice
          label="Champ à montrer sur la page"
          taken={props.taken}
          likely={[...lost, ...props.missing]}
          onChoose={(field) => {
            setChoosing(false);
            acts.command({ do: 'point', field });
          }}
        />
      ) : (
        <div class="acts">
          <Button size="small" icon="aim" onPress={() => setChoosing(true)}>
            Montrer un champ sur la page…
          </Button>
        </div>
      )}
      <FileActs calibrations={calibrations} acts={acts} />
    </section>
  );
}

function Pointing({ field, acts }: { readonly field: FieldId; readonly acts: PanelActs }) {
  return (
    <div class="notice" role="status">
      <Icon name="aim" />
      <p>
        Dans la page, cliquez sur le champ «&nbsp;{catalogue[field].label}&nbsp;» ou sur son nom. Rien n’y sera écrit&nbsp;; Échap annule.
      </p>
      <div class="acts">
        <Button size="small" onPress={() => acts.command({ do: 'stop-pointing' })}>
          Annuler
        </Button>
      </div>
    </div>
  );
}

function FileActs({ calibrations, acts }: { readonly calibrations: readonly Calibration[]; readonly acts: PanelActs }) {
  const { saveFile } = acts;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="acts">
      {saveFile === undefined || calibrations.length === 0 ? null : (
        <Button size="small" onPress={() => saveFile('truelle-reconnaissance.json', writeCalibrationFile(calibrations))}>
          Exporter
        </Button>
      )}
      <Button size="small" name="Importer des champs montrés" icon="import" onPress={() => input.current?.click()}>
        Importer
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="Fichier de champs montrés"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget;
          const [file] = chosen.files ?? [];
          if (file === undefined) return;
          void file.text().then((content) => acts.command({ do: 'import-calibrations', content }));
          // The same file chosen again is a new choice.
          chosen.value = '';
        }}
      />
    </div>
  );
}

/** What a control is found again by, in the words of the page. */
function sayPlace({ label, section, kind, ordinal }: Calibration): string {
  const name = label === '' ? 'le champ sans nom' : `«\u00a0${label}\u00a0»`;
  const under = section.length === 0 ? '' : `, sous «\u00a0${section.join(' › ')}\u00a0»`;
  const place = ordinal === 0 ? '' : `, le ${ordinal + 1}ᵉ de ce nom`;
  return `${name} (${kindWords[kind]})${under}${place}`;
}

const kindWords: Readonly<Record<Calibration['kind'], string>> = {
  text: 'texte', textarea: 'texte long', editable: 'texte', date: 'date', number: 'nombre', select: 'liste', combobox: 'liste', listbox: 'liste',
  radio: 'choix', checkbox: 'case', switch: 'interrupteur', tags: 'étiquettes', calendar: 'calendrier', split: 'plusieurs cases',
}; // prettier-ignore
