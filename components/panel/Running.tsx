import type { RunView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Course } from '../ui/Course';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';
import { Question } from './Question';

/** A fill under way: how far it is, what it is at, and the way to stop it. */
export function Running({ run, title, acts }: { readonly run: RunView; readonly title: string; readonly acts: PanelActs }) {
  const { written, total } = run;
  return (
    <>
      <div class="dock-body dock-body-top">
        {title === '' ? null : <p class="muted">{title}</p>}
        <p class="run-count">
          <span class="big-count">{written}</span>{' '}
          <span class="muted num">
            {written < 2 ? 'champ écrit' : 'champs écrits'} sur {total}
          </span>
        </p>
        <Course
          bricks={run.blocks.map((block) => ({ size: Math.max(block.total, 1), done: block.total === 0 ? 0 : block.done / block.total }))}
          progress={{ name: 'Remplissage', now: Math.min(written, total), max: Math.max(total, 1) }}
        />
        {run.question === null ? (
          <p class="row run-now">
            <Icon name="turn" isTurning />
            {run.current !== '' ? run.current : run.waiting !== '' ? run.waiting : 'Truelle lit la page'}
          </p>
        ) : (
          <Question question={run.question} acts={acts} />
        )}
        <ul class="steps" aria-label="Avancement par bloc">
          {run.blocks.map((block) => (
            <Step key={block.section} block={block} />
          ))}
        </ul>
      </div>
      <footer class="dock-foot">
        <p class="small muted">
          {run.question === null ? 'Attendez la fin avant d’écrire dans la page.' : 'Le remplissage attend votre réponse.'}
        </p>
        <Button isWide onPress={() => acts.command({ do: 'cancel' })}>
          Annuler le remplissage
        </Button>
        <p class="small muted">Ce qui est déjà écrit reste. Vous pourrez tout défaire.</p>
      </footer>
    </>
  );
}

function Step({ block }: { readonly block: RunView['blocks'][number] }) {
  const { done, total } = block;
  const isDone = done >= total;
  const isNow = !isDone && done > 0;
  return (
    <li class={isDone || isNow ? undefined : 'todo'}>
      <span class={isDone ? 'said-good' : undefined}>
        <Icon name={isDone ? 'good' : isNow ? 'turn' : 'ring'} isTurning={isNow} />
      </span>
      <span class={isNow ? 'strong' : undefined}>{block.title}</span>
      <span class="small muted num">{isNow ? `${done} sur ${total}` : total}</span>
    </li>
  );
}
