import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { QueueCounts } from '../../lib/profiles/case-queue';
import type { CaseState } from '../../lib/profiles/record';
import { CaseStateTag } from '../ui/CaseStateTag';
import { Icon } from '../ui/Icon';
import { Wall } from '../ui/Wall';
import { formatRoute } from './route';

/** A dossier of the queue. */
export interface QueueLine {
  readonly id: string;
  readonly name: string;
  readonly state: CaseState;
  readonly isCurrent: boolean;
  readonly isSkipped: boolean;
  /** What it waits for, or what its last fill came to; may be blank. */
  readonly said: string;
}

const linesAtOnce = 200;

/** Dossiers to enter one after the other: how far one is, which comes next, what each came to. */
export function QueueView(props: {
  readonly lines: readonly QueueLine[];
  readonly counts: QueueCounts;
  /** Name of the dossier that comes next; null when none is left. */
  readonly next: string | null;
  readonly isPaused: boolean;
  /** What has to be corrected among them; nothing when all is well. */
  readonly toCorrect?: ComponentChildren;
  readonly isReadOnly: boolean;
  readonly onNext: () => void;
  readonly onOpen: (id: string) => void;
  readonly onPause: () => void;
  readonly onSkip: (id: string) => void;
  readonly onTake: (ids: readonly string[]) => void;
  readonly onSummary: () => void;
}) {
  const { lines, counts, next, isPaused } = props;
  const [limit, setLimit] = useState(linesAtOnce);
  const sentIds = lines.filter(({ state }) => state === 'sent' || state === 'archived').map(({ id }) => id);
  return (
    <>
      <div class="nb-head">
        <a class="btn btn-icon nb-back" href="#/dossiers" aria-label="Revenir aux dossiers">
          <Icon name="left" />
        </a>
        <h1>File d’attente</h1>
        {lines.length === 0 ? null : (
          <span class="push row">
            <button type="button" class="btn" onClick={props.onSummary}>
              Exporter le bilan
            </button>
            {sentIds.length === 0 || props.isReadOnly ? null : (
              <button type="button" class="btn" onClick={() => props.onTake(sentIds)}>
                Retirer les transmis
              </button>
            )}
          </span>
        )}
      </div>
      {props.toCorrect}
      {lines.length === 0 ? (
        <div class="empty nb-empty">
          <span class="empty-mark">
            <Icon name="list" size="large" />
          </span>
          <h2>Aucun dossier dans la file</h2>
          <p>Cochez des dossiers dans la liste, puis « Mettre en file » : vous les saisirez l’un après l’autre.</p>
          <p class="row wrap nb-choices">
            <a class="btn btn-main" href={formatRoute({ view: 'list', kind: 'caseFile' })}>
              Choisir des dossiers
            </a>
          </p>
        </div>
      ) : (
        <>
          <div class="nb-queue-head">
            <p class="big-count">
              {counts.sent} / {counts.total} dossier{counts.total > 1 ? 's' : ''}
            </p>
            <Wall bricks={lines} done={counts.sent} />
            <p class="row wrap small muted num" role="status">
              <span class="said-good row">
                <Icon name="good" /> {counts.sent} transmis
              </span>
              <span class="said-warn row">
                <Icon name="pause" /> {counts.waiting} en attente
              </span>
              <span class="row">
                <Icon name="ring" /> {counts.left} restant{counts.left > 1 ? 's' : ''}
              </span>
              {isPaused ? <span class="strong">File en pause : elle reprend où vous l’avez laissée.</span> : null}
            </p>
          </div>
          <ol class="queue nb-queue" aria-label="Dossiers de la file">
            {lines.slice(0, limit).map((line, place) => (
              <li key={line.id} class={line.isCurrent ? 'now' : undefined} aria-current={line.isCurrent ? 'step' : undefined}>
                <span class="small muted num">{place + 1}</span>
                <span class="nb-queue-name">
                  <a class="nb-open cut" href={formatRoute({ view: 'record', kind: 'caseFile', id: line.id })}>
                    {line.name}
                  </a>
                  {line.said === '' ? null : <span class="small muted cut">{line.said}</span>}
                </span>
                <span class="row">
                  {line.isSkipped ? <span class="tag">Passé</span> : null}
                  <CaseStateTag state={line.state} />
                  {props.isReadOnly ? null : <LineActs line={line} {...props} />}
                </span>
              </li>
            ))}
          </ol>
          {lines.length > limit ? (
            <p class="nb-more">
              <button type="button" class="btn" onClick={() => setLimit(limit + linesAtOnce)}>
                Afficher la suite ({lines.length - limit})
              </button>
            </p>
          ) : null}
          <div class="nb-foot">
            <p class="small muted">
              {next === null
                ? counts.left === 0
                  ? 'Tout est saisi ou en attente. Rien ne reste à faire dans cette file.'
                  : 'Il ne reste que le dossier en cours.'
                : `Ensuite : ${next}. Le portail s’ouvre, le dossier est choisi d’avance dans le panneau.`}
            </p>
            <span class="push row">
              {isPaused ? null : (
                <button type="button" class="btn" onClick={props.onPause}>
                  <Icon name="pause" />
                  Mettre en pause
                </button>
              )}
              <button type="button" class="btn btn-main" aria-disabled={next === null} onClick={() => next !== null && props.onNext()}>
                Saisir la suite
              </button>
            </span>
          </div>
        </>
      )}
    </>
  );
}

function LineActs(props: {
  readonly line: QueueLine;
  readonly onOpen: (id: string) => void;
  readonly onSkip: (id: string) => void;
  readonly onTake: (ids: readonly string[]) => void;
}) {
  const { id, name, state, isSkipped } = props.line;
  const isLeft = state === 'todo' || state === 'begun' || state === 'draft';
  return (
    <>
      {state === 'sent' || state === 'archived' ? null : (
        <button type="button" class="btn btn-s" aria-label={`Saisir ${name}`} onClick={() => props.onOpen(id)}>
          Saisir
        </button>
      )}
      {isLeft && !isSkipped ? (
        <button type="button" class="btn btn-s" aria-label={`Passer ${name}`} onClick={() => props.onSkip(id)}>
          Passer
        </button>
      ) : null}
      <button type="button" class="btn btn-icon btn-end" aria-label={`Retirer ${name} de la file`} title="Retirer de la file" onClick={() => props.onTake([id])}>
        <Icon name="close" />
      </button>
    </>
  );
}
