import { useId, useState } from 'preact/hooks';
import type { PanelView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { findByHelp } from './find-by-help';
import { CopyDiagnostic } from './Health';
import type { PanelActs } from './panel-acts';

/** A code dictated on the telephone, or a word of the label, leads to the field on the page. */
export function Help({ view, acts }: { readonly view: PanelView; readonly acts: PanelActs }) {
  const [text, setText] = useState('');
  const id = useId();
  const fields = view.blocks.flatMap((block) => block.fields.map((field) => ({ ...field, block: block.title })));
  const found = findByHelp(fields, text);
  const [first] = found;
  return (
    <>
      <div class="field">
        <label class="label" for={id}>
          Code d’aide ou mot du champ
        </label>
        <div class="with-icon">
          <Icon name="search" />
          <input
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            placeholder="E-07, siret, date de naissance"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && first !== undefined) acts.command({ do: 'go-to', field: first.field });
            }}
          />
        </div>
      </div>
      {text.trim() === '' ? (
        <p class="small muted help-hint">
          Chaque champ a un code court, à dicter au téléphone. Il est affiché ici, à côté de chaque champ.
        </p>
      ) : null}
      {text.trim() !== '' && found.length === 0 ? (
        <p class="muted help-hint">Aucun champ de cette page ne porte ce code ni ce mot.</p>
      ) : null}
      {found.length === 0 ? null : (
        <ul class="blocks" aria-label="Champs trouvés">
          {found.map(({ field, label, helpCode, block }) => (
            <li key={field} class="block block-help">
              <span class="code">{helpCode}</span>
              <span>
                {label}
                <span class="small block-notes">{block}</span>
              </span>
              <Button size="small" icon="aim" name={`Montrer ${label}`} onPress={() => acts.command({ do: 'go-to', field })}>
                Montrer
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        <CopyDiagnostic acts={acts} />
      </div>
    </>
  );
}
