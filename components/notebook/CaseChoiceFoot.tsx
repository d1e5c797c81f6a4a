import { Icon } from '../ui/Icon';
import type { CaseRow } from './case-rows';

/** What can be done with several dossiers at once, by their ids. */
export interface CaseChoiceActs {
  readonly onQueue: (ids: readonly string[]) => void;
  readonly onDuplicate: (ids: readonly string[]) => void;
  readonly onSummary: (ids: readonly string[]) => void;
  readonly onCalendar: (ids: readonly string[]) => void;
  readonly onArchive: (ids: readonly string[]) => void;
}

/** The foot of the list: how many are chosen, and what can be done with them. */
export function CaseChoiceFoot(props: {
  readonly chosen: readonly CaseRow[];
  readonly shown: number;
  readonly total: number;
  readonly isReadOnly: boolean;
  readonly acts: CaseChoiceActs;
  readonly onNone: () => void;
}) {
  const { chosen, acts } = props;
  const ids = chosen.map(({ id }) => id);
  const enterable = chosen.filter(({ state, isTemplate }) => !isTemplate && state !== 'sent' && state !== 'archived');
  return (
    <div class="nb-foot nb-choice-foot">
      <span class="strong num" role="status">
        {ids.length === 0 ? '' : ids.length === 1 ? '1 dossier choisi' : `${ids.length} dossiers choisis`}
      </span>
      {ids.length === 0 ? null : (
        <span class="row wrap">
          {props.isReadOnly || enterable.length === 0 ? null : (
            <button type="button" class="btn btn-s" onClick={() => acts.onQueue(enterable.map(({ id }) => id))}>
              <Icon name="list" />
              Mettre en file
            </button>
          )}
          {props.isReadOnly ? null : (
            <button type="button" class="btn btn-s" onClick={() => acts.onDuplicate(ids)}>
              <Icon name="copy" />
              Dupliquer
            </button>
          )}
          <button type="button" class="btn btn-s" onClick={() => acts.onSummary(ids)}>
            Exporter le bilan
          </button>
          <button type="button" class="btn btn-s" onClick={() => acts.onCalendar(ids)}>
            <Icon name="day" />
            Échéances (.ics)
          </button>
          {props.isReadOnly ? null : (
            <button type="button" class="btn btn-s" onClick={() => acts.onArchive(ids)}>
              Archiver
            </button>
          )}
          <button type="button" class="btn btn-s btn-plain" onClick={props.onNone}>
            Ne rien choisir
          </button>
        </span>
      )}
      {ids.length > 0 ? null : (
        <span class="small muted push num">
          {props.shown} affiché{props.shown > 1 ? 's' : ''} sur {props.total}
        </span>
      )}
    </div>
  );
}
