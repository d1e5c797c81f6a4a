import type { ResumeView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** An entry that was broken off: what is left of it, and the way to go on with it. */
export function ResumeNotice({ resume, acts }: { readonly resume: ResumeView; readonly acts: PanelActs }) {
  const { id, name, at, count, isTaken } = resume;
  const fields = count === 1 ? '1 champ' : `${count} champs`;
  return (
    <section class="notice notice-note" aria-label="Saisie interrompue">
      <Icon name="turn" />
      <div>
        <p>
          {isTaken
            ? `Saisie reprise${name === '' ? '' : `\u00a0: ${name}`}. ${fields} à remettre\u00a0: relisez l’aperçu, puis remplissez.`
            : `Une saisie a été interrompue le ${at}${name === '' ? '' : `\u00a0: ${name}`}. Truelle a gardé ${fields} de cette page.`}
        </p>
        <div class="acts">
          {isTaken ? null : (
            <Button size="small" onPress={() => acts.command({ do: 'resume', id })}>
              Reprendre la saisie
            </Button>
          )}
          <Button size="small" onPress={() => acts.command({ do: 'forget-entry', id })}>
            Oublier cette saisie
          </Button>
        </div>
      </div>
    </section>
  );
}
