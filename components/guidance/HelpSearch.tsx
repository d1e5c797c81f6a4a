import { useId, useMemo, useState } from 'preact/hooks';
import type { HelpView, PanelView } from '../../lib/guidance/panel-view';
import { listHelpTargets, type HelpTarget } from '../../lib/guidance/help-targets';
import { resolveHelp } from '../../lib/guidance/resolve-help';
import { portalNamed } from '../../lib/portal/portals';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { FieldHelp } from './FieldHelp';

/** A code dictated on the telephone, or words of the label, lead to a field, a button, a search or a document of the page. */
export function HelpSearch({ view, help, acts }: { readonly view: PanelView; readonly help: HelpView; readonly acts: PanelActs }) {
  const [text, setText] = useState('');
  const id = useId();
  const targets = useMemo(() => listHelpTargets(portalNamed(help.portal)), [help.portal]);
  const here = new Set(help.here);
  const answer = resolveHelp(targets, text, here);
  const show = ({ code }: HelpTarget): void => acts.command({ do: 'show-help', code });
  const [first] = answer.targets;
  return (
    <section class="help-part" aria-label="Trouver un champ">
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
              if (event.key === 'Enter' && first !== undefined && answer.is !== 'near') show(first);
            }}
          />
        </div>
      </div>
      <p class="small muted help-hint" role="status">
        {sayAnswer(answer.is, answer.targets.length)}
      </p>
      {answer.targets.length === 0 ? null : (
        <ul class="blocks" aria-label={answer.is === 'near' ? 'Champs les plus proches' : 'Champs trouvés'}>
          {answer.targets.map((target) => (
            <Found key={target.code} target={target} label={nameOnPage(view, target)} isHere={here.has(target.code)} onShow={() => show(target)} />
          ))}
        </ul>
      )}
      <div class="acts">
        <Button size="small" icon="eye" onPress={() => acts.command({ do: 'show-codes', isOn: !help.showsCodes })}>
          {help.showsCodes ? 'Cacher les codes' : 'Montrer les codes'}
        </Button>
      </div>
    </section>
  );
}

function Found(props: { readonly target: HelpTarget; readonly label: string; readonly isHere: boolean; readonly onShow: () => void }) {
  const { target, label, isHere } = props;
  return (
    <li class="block block-help">
      <span class="code code-large">{target.code}</span>
      <span>
        {label}
        <span class="small block-notes">
          {target.block}
          {isHere ? '' : ', pas visible en ce moment'}
        </span>
      </span>
      <Button size="small" icon="aim" name={`Montrer ${label}`} onPress={props.onShow}>
        Montrer
      </Button>
      {target.is === 'field' ? <FieldHelp field={target.id} label={label} /> : null}
    </li>
  );
}

/** As the page names it, where it does. */
function nameOnPage({ blocks }: PanelView, target: HelpTarget): string {
  const own = blocks.flatMap(({ fields }) => fields).find(({ helpCode }) => helpCode === target.code);
  return own?.label ?? target.label;
}

function sayAnswer(is: 'code' | 'words' | 'near' | 'nothing', count: number): string {
  switch (is) {
    case 'nothing':
      return 'Chaque champ, bouton et document a un code court, à dicter au téléphone.';
    case 'near':
      return 'Rien ne porte ce code ni ces mots. Voici les plus proches.';
    case 'code':
      return 'Entrée montre ce champ sur la page.';
    case 'words':
      return count === 1 ? 'Un champ trouvé.' : `${count} champs trouvés.`;
  }
}
