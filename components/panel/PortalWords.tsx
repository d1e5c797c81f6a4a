import { useId } from 'preact/hooks';
import type { FindingView, PanelView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

type Words = NonNullable<PanelView['portalWords']>;

/** The portal's own message, line by line, with the way to the fields it names; what a finding says of the same field already stands with it. */
export function PortalWords({ words, findings, acts }: { readonly words: Words; readonly findings: readonly FindingView[]; readonly acts: PanelActs }) {
  const titleId = useId();
  const told = new Set(findings.flatMap(({ fields }) => fields));
  const own = words.filter(({ fields }) => fields.length === 0 || fields.some(({ field }) => !told.has(field)));
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <div class="part">
        <h2 id={titleId}>Le portail dit</h2>
        <span class="push num">{own.length}</span>
      </div>
      <ul class="portal-words">
        {own.map(({ text, fields }) => (
          <li key={text} class="said said-note">
            <Icon name="note" />
            <span>
              «&nbsp;{text}&nbsp;»
              {fields.map(({ field, label }) => (
                <Button key={field} kind="link" size="small" name={`Aller au champ ${label}`} onPress={() => acts.command({ do: 'go-to', field })}>
                  Aller au champ
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the portal says of the fields of a finding. */
export function wordsOf(finding: FindingView, words: Words): readonly string[] {
  return words.filter(({ fields }) => fields.some(({ field }) => finding.fields.includes(field))).map(({ text }) => text);
}
