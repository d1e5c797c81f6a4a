import type { RecordKind } from '../../lib/profiles/record';
import { Icon } from '../ui/Icon';
import { kindWords } from './kind-words';

/** A record of the file that can be imported. */
export interface PreviewLine {
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string;
}

/** What an update changes in a record that is there already, as read on screen. */
export interface PreviewUpdate extends PreviewLine {
  readonly differences: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export interface PreviewProblem {
  /** Where in the file, for instance « Apprentis, ligne 3 ». */
  readonly where: string;
  readonly sentence: string;
}

export interface PreviewView {
  readonly added: readonly PreviewLine[];
  readonly updated: readonly PreviewUpdate[];
  readonly unchanged: number;
  readonly problems: readonly PreviewProblem[];
  /** Worth knowing, nothing to decide: a value kept out of a record that is imported all the same. */
  readonly remarks: readonly PreviewProblem[];
}

/** What a file would change. With a fault in the file every record waits for its tick; without, all are taken. */
export function ImportPreview(props: {
  readonly preview: PreviewView;
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (accepted: ReadonlySet<string>) => void;
}) {
  const { preview, accepted, onAccept } = props;
  const { added, updated, unchanged, problems, remarks } = preview;
  const isByLine = problems.length > 0;
  const lines = [...added, ...updated];
  const isAllAccepted = lines.every((line) => accepted.has(line.id));
  const toggle = (id: string, isOn: boolean): void => {
    onAccept(new Set(isOn ? [...accepted, id] : [...accepted].filter((other) => other !== id)));
  };
  return (
    <>
      <p class="row wrap">
        <Count icon="plus" kind="tag-good" count={added.length} one="nouvelle fiche" many="nouvelles fiches" />
        <Count icon="undo" kind="tag-note" count={updated.length} one="mise à jour" many="mises à jour" />
        <Count icon="same" kind="" count={unchanged} one="fiche déjà à jour" many="fiches déjà à jour" />
        <Count icon="stop" kind="tag-stop" count={problems.length} one="ligne à problème" many="lignes à problème" />
      </p>
      {isByLine ? (
        <section class="nb-part" aria-label="Lignes à problème">
          <h2>Lignes à problème</h2>
          <ul class="nb-lines" tabIndex={0} aria-label="Lignes à problème">
            {problems.map((problem, place) => (
              <li key={place} class="nb-fault">
                <Icon name="stop" />
                <span class="nb-where">{problem.where}</span>
                <span>{problem.sentence}</span>
              </li>
            ))}
          </ul>
          {lines.length === 0 ? null : (
            <label class="row">
              <input
                class="check"
                type="checkbox"
                checked={isAllAccepted}
                onChange={(event) => onAccept(new Set(event.currentTarget.checked ? lines.map((line) => line.id) : []))}
              />
              Importer quand même toutes les autres fiches
            </label>
          )}
        </section>
      ) : null}
      {remarks.length === 0 ? null : (
        <section class="nb-part" aria-label="À savoir">
          <h2>À savoir</h2>
          <ul class="nb-lines">
            {remarks.map((remark, place) => (
              <li key={place} class="nb-remark">
                <Icon name="note" />
                <span class="nb-where">{remark.where}</span>
                <span>{remark.sentence}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {lines.length === 0 ? null : (
        <section class="nb-part" aria-label="Fiches du fichier">
          <h2>Fiches du fichier</h2>
          {updated.length === 0 ? null : <p class="small muted">Une mise à jour garde les valeurs que le fichier ne contient pas.</p>}
          <ul class="nb-lines">
            {[...updated, ...added.map((line) => ({ ...line, differences: [] }))].map((line) => (
              <li key={line.id}>
                {isByLine ? (
                  <input
                    class="check"
                    type="checkbox"
                    aria-label={`Importer ${line.name}`}
                    checked={accepted.has(line.id)}
                    onChange={(event) => toggle(line.id, event.currentTarget.checked)}
                  />
                ) : (
                  <Icon name={kindWords[line.kind].icon} />
                )}
                <span class="nb-where">{kindWords[line.kind].one}</span>
                <span>
                  <span class="strong">{line.name}</span>
                  {line.differences.length > 0 ? <Differences update={line} /> : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Differences({ update }: { readonly update: PreviewUpdate }) {
  return (
    <ul class="nb-changes" aria-label={`Ce qui change pour ${update.name}`}>
      {update.differences.map(({ label, before, after }) => (
        <li key={label} class="change small">
          <span class="muted">{label} :</span>
          <span class="was">{before === '' ? 'vide' : before}</span>
          <Icon name="arrow" />
          <span class="hidden-text">devient</span>
          <span class="becomes">{after === '' ? 'vide' : after}</span>
        </li>
      ))}
    </ul>
  );
}

function Count(props: {
  readonly icon: 'plus' | 'undo' | 'same' | 'stop';
  readonly kind: string;
  readonly count: number;
  readonly one: string;
  readonly many: string;
}) {
  if (props.count === 0) return null;
  return (
    <span class={`tag ${props.kind}`}>
      <Icon name={props.icon} />
      {props.count} {props.count > 1 ? props.many : props.one}
    </span>
  );
}
