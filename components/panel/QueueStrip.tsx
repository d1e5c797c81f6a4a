import type { PanelQueue } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { CaseStateTag } from '../ui/CaseStateTag';
import { Wall } from '../ui/Wall';
import type { PanelActs } from './panel-acts';

/** The queue over everything else of the panel: how far one is, whose turn it is, and the way to the next one. */
export function QueueStrip({ queue, acts }: { readonly queue: PanelQueue; readonly acts: PanelActs }) {
  const { current, next, sent, total, left } = queue;
  const isDone = current.state === 'sent' || current.state === 'archived';
  return (
    <section class="queue-strip" aria-label="File d’attente">
      <p class="row num">
        <span class="strong">
          {sent} / {total} dossier{total > 1 ? 's' : ''}
        </span>
        <span class="small muted push">
          {left} restant{left > 1 ? 's' : ''}
        </span>
      </p>
      <Wall bricks={queue.bricks} done={sent} />
      <p class="row">
        <span class="cut" title={current.name}>
          {current.name}
        </span>
        <span class="push">
          <CaseStateTag state={current.state} />
        </span>
      </p>
      {next === null ? (
        <p class="small muted">{isDone ? 'La file est terminée.' : 'C’est le dernier dossier de la file.'}</p>
      ) : (
        <p class="small muted cut" title={next}>
          Ensuite : {next}
        </p>
      )}
      <div class="row wrap">
        {isDone || next === null ? null : (
          <Button size="small" icon="skip" name={`Passer ${current.name}`} onPress={() => acts.command({ do: 'queue-skip' })}>
            Passer
          </Button>
        )}
        <Button size="small" icon="pause" name="Pause de la file" onPress={() => acts.command({ do: 'queue-pause' })}>
          Pause
        </Button>
        {isDone && next !== null ? (
          <span class="push">
            <Button size="small" kind="main" onPress={() => acts.command({ do: 'queue-next' })}>
              Saisir la suite
            </Button>
          </span>
        ) : null}
      </div>
    </section>
  );
}
