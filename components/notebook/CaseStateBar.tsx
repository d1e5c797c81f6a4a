import { useId, useState } from 'preact/hooks';
import { formatFrenchDate, parseIsoDate } from '../../lib/fields/iso-date';
import { caseStateWords, progressOf } from '../../lib/profiles/case-progress';
import { caseStates, type CaseFileRecord, type CaseState } from '../../lib/profiles/record';
import { CaseStateTag } from '../ui/CaseStateTag';

/** How far a dossier is and since when; the user may say otherwise. What waits says what is missing. */
export function CaseStateBar(props: {
  readonly record: CaseFileRecord;
  readonly isReadOnly: boolean;
  readonly onMove: (to: CaseState, missing: string) => void;
}) {
  const { record, isReadOnly } = props;
  const { state, days, missing = '' } = progressOf(record);
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState(missing);
  const id = useId();
  const waits = isAsking || state === 'waiting';
  const reached = caseStates.flatMap((one) => {
    const day = one === 'todo' ? null : parseIsoDate(days[one] ?? '');
    return day === null ? [] : [`${caseStateWords[one]} le ${formatFrenchDate(day)}`];
  });
  return (
    <section class="nb-state row wrap" aria-label="État du dossier">
      <CaseStateTag state={state} />
      {reached.length === 0 ? null : <span class="small muted num">{reached.join(', ')}</span>}
      {isReadOnly ? null : (
        <>
          <label class="small muted push" for={`${id}-state`}>
            Changer l’état
          </label>
          <select
            id={`${id}-state`}
            class="input nb-state-choice"
            value={isAsking ? 'waiting' : state}
            onChange={(event) => {
              const to = caseStates.find((one) => one === event.currentTarget.value);
              setAsking(to === 'waiting');
              if (to !== undefined && to !== 'waiting') props.onMove(to, '');
            }}
          >
            {caseStates.map((one) => (
              <option key={one} value={one}>
                {caseStateWords[one]}
              </option>
            ))}
          </select>
        </>
      )}
      {!waits ? null : isReadOnly ? (
        <p class="small nb-missing">Ce qui manque : {missing === '' ? 'non précisé' : missing}</p>
      ) : (
        <span class="row nb-missing">
          <label class="small muted" for={`${id}-missing`}>
            Ce qui manque
          </label>
          <input
            id={`${id}-missing`}
            class="input"
            value={typed}
            maxLength={300}
            autocomplete="off"
            placeholder="Par exemple : la signature du CFA"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button
            type="button"
            class="btn btn-s"
            onClick={() => {
              setAsking(false);
              props.onMove('waiting', typed);
            }}
          >
            {state === 'waiting' ? 'Noter' : 'Mettre en attente'}
          </button>
        </span>
      )}
    </section>
  );
}
