import { useEffect, useId, useRef } from 'preact/hooks';
import type { GuidesView } from '../../lib/guidance/panel-view';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useKeptFocus } from '../ui/use-kept-focus';

/** The guide under way: what is done, what to do now, what comes. The same steps as the bubble on the page. */
export function GuideNow({ run, acts }: { readonly run: NonNullable<GuidesView['run']>; readonly acts: PanelActs }) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const { steps, at } = run;
  const isEnded = at >= steps.length;
  const part = useKeptFocus<HTMLElement>(isEnded ? 'ended' : 'followed', false);
  const go = (act: 'next' | 'previous' | 'skip' | 'quit') => (): void => acts.command({ do: 'guide', act });
  // The keys of the bubble on the page count here too: whoever follows by the keyboard may stand on either side.
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by === undefined || !event.altKey || !event.shiftKey || isEnded || (by === -1 && at === 0)) return;
      event.preventDefault();
      go(by === -1 ? 'previous' : steps[at]?.isRead === true ? 'next' : 'skip')();
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  });
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <section class="help-part" aria-labelledby={id} ref={part} tabIndex={-1}>
      <div class="part">
        <h2 id={id}>{run.title}</h2>
        <span class="push num">{isEnded ? 'Terminé' : `${at + 1}/${steps.length}`}</span>
      </div>
      {run.author === null ? null : <p class="small muted">Guide de {run.author}&nbsp;: ce sont ses mots, pas ceux de Truelle.</p>}
      <ol class="guide-steps" ref={list} tabIndex={0} aria-label="Étapes du guide">
        {steps.map((step, place) => (
          <li key={place} class={place === at ? 'guide-step guide-step-now' : 'guide-step'} aria-current={place === at ? 'step' : undefined}>
            <span class="guide-mark">
              {step.mark === 'done' ? <Icon name="good" /> : step.mark === 'skipped' ? <Icon name="skip" /> : <span class="num">{place + 1}</span>}
            </span>
            <span>
              {step.title}
              {step.mark === null ? null : <span class="hidden-text">{step.mark === 'done' ? ', fait' : ', passé'}</span>}
              {place === at && step.text !== '' ? <span class="small block-notes">{step.text}</span> : null}
              {place === at && run.missing !== '' ? (
                <span class="small block-notes said-warn">{run.missing}</span>
              ) : null}
            </span>
            {step.helpCode === '' ? null : <span class="code">{step.helpCode}</span>}
          </li>
        ))}
      </ol>
      <p class="hidden-text" role="status">
        {isEnded ? 'Guide terminé.' : `Étape ${at + 1} sur ${steps.length}.`}
      </p>
      <div class="acts">
        {isEnded || at === 0 ? null : (
          <Button size="small" icon="left" onPress={go('previous')}>
            Précédent
          </Button>
        )}
        {isEnded ? null : steps[at]?.isRead === true ? (
          <Button size="small" kind="main" onPress={go('next')}>
            {at + 1 < steps.length ? 'Étape suivante' : 'Terminer'}
          </Button>
        ) : (
          <Button size="small" onPress={go('skip')}>
            Passer
          </Button>
        )}
        <Button size="small" onPress={go('quit')}>
          {isEnded ? 'Fermer' : 'Quitter'}
        </Button>
      </div>
    </section>
  );
}
