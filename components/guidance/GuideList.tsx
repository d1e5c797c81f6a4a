import { useId, useState } from 'preact/hooks';
import type { Guide } from '../../lib/guidance/guide';
import type { GuidesView } from '../../lib/guidance/panel-view';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { useKeptFocus } from '../ui/use-kept-focus';

/** The guides that can be begun: those of the page in front, and the others on demand. */
export function GuideList({ guides, acts }: { readonly guides: GuidesView; readonly acts: PanelActs }) {
  const id = useId();
  const [isAll, setAll] = useState(false);
  const part = useKeptFocus<HTMLElement>('list');
  const shown = isAll ? [...guides.offers, ...guides.others] : guides.offers;
  return (
    <section class="help-part" aria-labelledby={id} ref={part} tabIndex={-1}>
      <div class="part">
        <h2 id={id}>Guides</h2>
        {guides.others.length === 0 ? null : (
          <span class="push">
            <Button kind="link" size="small" expanded={isAll} onPress={() => setAll(!isAll)}>
              {isAll ? 'Ceux de cette page' : 'Tous les guides'}
            </Button>
          </span>
        )}
      </div>
      {shown.length === 0 ? (
        <p class="small muted">Aucun guide pour cette page.</p>
      ) : (
        <ul class="blocks" aria-labelledby={id}>
          {shown.map((guide) => (
            <Offer key={guide.id} guide={guide} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Offer({ guide, acts }: { readonly guide: Guide; readonly acts: PanelActs }) {
  return (
    <li class="block block-guide">
      <span>
        {guide.title}
        <span class="small block-notes">{guide.steps.length === 1 ? '1 étape' : `${guide.steps.length} étapes`}</span>
      </span>
      <Button size="small" name={`Suivre ${guide.title}`} onPress={() => acts.command({ do: 'start-guide', guide })}>
        Suivre
      </Button>
    </li>
  );
}
