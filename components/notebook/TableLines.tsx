import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import type { LineView } from './table-import';

const linesAtOnce = 200;
const words: Readonly<Record<LineView['is'], string>> = {
  added: 'Nouvelle',
  updated: 'Mise à jour',
  same: 'Déjà à jour',
  wrong: 'À corriger',
};
const icons = { added: 'plus', updated: 'undo', same: 'same', wrong: 'stop' } as const;

/** The lines of a file with what each would do; only ticked ones are imported. Lines to correct come first. */
export function TableLines(props: {
  readonly lines: readonly LineView[];
  readonly chosen: ReadonlySet<number>;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
}) {
  const { lines, chosen, onChosen } = props;
  const [limit, setLimit] = useState(linesAtOnce);
  const usable = lines.filter(isUsable);
  const shown = [...lines.filter(({ is }) => is === 'wrong'), ...lines.filter(({ is }) => is !== 'wrong')];
  return (
    <section class="nb-part" aria-label="Lignes du fichier">
      <h2>Lignes du fichier</h2>
      <p class="small muted">
        Une mise à jour garde les valeurs que le fichier ne contient pas. Une ligne à corriger se corrige dans le fichier, que vous
        choisissez à nouveau.
      </p>
      <label class="row">
        <input
          class="check"
          type="checkbox"
          checked={usable.length > 0 && usable.every(({ line }) => chosen.has(line))}
          disabled={usable.length === 0}
          onChange={(event) => onChosen(new Set(event.currentTarget.checked ? usable.map(({ line }) => line) : []))}
        />
        Toutes les lignes sans erreur
      </label>
      <ul class="nb-lines" aria-label="Lignes">
        {shown.slice(0, limit).map((line) => (
          <li key={line.line} class={line.is === 'wrong' ? 'nb-fault' : undefined}>
            {isUsable(line) ? (
              <input
                class="check"
                type="checkbox"
                aria-label={`Importer la ligne ${line.line}, ${line.name}`}
                checked={chosen.has(line.line)}
                onChange={(event) => {
                  const others = [...chosen].filter((one) => one !== line.line);
                  onChosen(new Set(event.currentTarget.checked ? [...others, line.line] : others));
                }}
              />
            ) : (
              <Icon name={icons[line.is]} />
            )}
            <span class="nb-where num">
              Ligne {line.line}, {words[line.is].toLowerCase()}
            </span>
            <span>
              {line.name === '' ? null : <span class="strong">{line.name}</span>} {line.said}
            </span>
          </li>
        ))}
      </ul>
      {shown.length > limit ? (
        <p class="nb-more">
          <button type="button" class="btn" onClick={() => setLimit(limit + linesAtOnce)}>
            Afficher la suite ({shown.length - limit})
          </button>
        </p>
      ) : null}
    </section>
  );
}

function isUsable({ is }: LineView): boolean {
  return is === 'added' || is === 'updated';
}
