import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { caseStateWords } from '../../lib/profiles/case-progress';
import { CaseStateTag } from '../ui/CaseStateTag';
import { Icon } from '../ui/Icon';
import { CaseChoiceFoot, type CaseChoiceActs } from './CaseChoiceFoot';
import { countSegments, isInSegment, sortCases, type CaseColumn, type CaseRow, type CaseSegment } from './case-rows';
import { kindWords } from './kind-words';
import { ListSearch } from './ListSearch';
import { MoreLines } from './MoreLines';
import { formatRoute } from './route';
import { SortHeads, type Sort } from './SortHeads';
import { useGrowing } from './use-growing';

const columns: readonly { readonly column: CaseColumn; readonly title: string }[] = [
  { column: 'name', title: 'Dossier' },
  { column: 'employer', title: 'Employeur' },
  { column: 'training', title: 'Formation' },
  { column: 'start', title: 'Début' },
  { column: 'state', title: 'État' },
  { column: 'due', title: 'Échéance' },
];
const words = kindWords.caseFile;

/** The dossiers: search as one types, one segment per state, several chosen at once. */
export function CaseList(props: {
  /** What answers to the search, best first. */
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly segment: CaseSegment;
  readonly search: string;
  readonly isReadOnly: boolean;
  /** Dossiers in the queue. */
  readonly queued: number;
  /** What has to be corrected among them; nothing when all is well. */
  readonly toCorrect?: ComponentChildren;
  readonly onSegment: (segment: CaseSegment) => void;
  readonly onSearch: (text: string) => void;
  readonly acts: CaseChoiceActs;
}) {
  const { rows, search, segment } = props;
  const [sort, setSort] = useState<Sort<CaseColumn> | null>(null);
  const { limit, onMore, foot } = useGrowing(`${segment} ${search}`);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const inSegment = rows.filter((row) => isInSegment(row, segment));
  const sorted = sort === null ? inSegment : sortCases(inSegment, sort.column, sort.isDescending);
  const shown = sorted.slice(0, limit);
  // What is out of sight is not acted upon.
  const ticked = sorted.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isOn: boolean): void => {
    const others = [...chosen].filter((id) => !ids.includes(id));
    setChosen(new Set(isOn ? [...others, ...ids] : others));
  };
  const isAll = sorted.length > 0 && ticked.length === sorted.length;

  return (
    <>
      <div class="nb-head">
        <h1>{words.title}</h1>
        <span class="push row">
          <a class="btn" href={formatRoute({ view: 'queue' })}>
            <Icon name="list" />
            File d’attente
            {props.queued === 0 ? null : <span class="num">{props.queued}</span>}
          </a>
          {props.isReadOnly ? null : (
            <a class="btn btn-main" href={formatRoute({ view: 'new', kind: 'caseFile' })}>
              <Icon name="plus" />
              {words.create}
            </a>
          )}
        </span>
      </div>
      {props.toCorrect}
      <div class="nb-search nb-case-search">
        <ListSearch words={words} search={search} onSearch={props.onSearch} />
        <div class="segments" role="group" aria-label="États">
          {countSegments(rows).map(({ segment: one, count }) => (
            <button key={one} type="button" aria-pressed={one === segment} onClick={() => props.onSegment(one)}>
              {segmentWord(one)} <span class="num">{count}</span>
            </button>
          ))}
        </div>
      </div>
      {sorted.length === 0 ? (
        <p class="nb-none muted">
          {search.trim() === ''
            ? 'Aucun dossier dans cet état.'
            : `Rien ne répond à « ${search.trim()} ». Essayez un nom, une date ou un SIRET.`}
        </p>
      ) : (
        <div class="scroll-x nb-cases" tabIndex={0} role="region" aria-label="Liste : Dossiers">
          <table class="table">
            <thead>
              <tr>
                <th>
                  <input
                    class={ticked.length > 0 && !isAll ? 'check is-part' : 'check'}
                    type="checkbox"
                    aria-label="Tout choisir"
                    checked={isAll}
                    onChange={(event) => choose(sorted.map(({ id }) => id), event.currentTarget.checked)}
                  />
                </th>
                <SortHeads columns={columns} sort={sort} onSort={setSort} />
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Line key={row.id} row={row} isChosen={chosen.has(row.id)} onChoose={(isOn) => choose([row.id], isOn)} />
              ))}
            </tbody>
          </table>
          <MoreLines left={sorted.length - limit} onMore={onMore} foot={foot} />
        </div>
      )}
      <CaseChoiceFoot
        chosen={ticked}
        shown={shown.length}
        total={props.total}
        isReadOnly={props.isReadOnly}
        acts={props.acts}
        onNone={() => setChosen(new Set())}
      />
    </>
  );
}

function Line({ row, isChosen, onChoose }: { readonly row: CaseRow; readonly isChosen: boolean; readonly onChoose: (isOn: boolean) => void }) {
  const { id, name, about, due } = row;
  return (
    <tr class={isChosen ? 'is-chosen' : undefined}>
      <td class="nb-tick">
        <input class="check" type="checkbox" aria-label={`Choisir ${name}`} checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      </td>
      <td>
        <a class="nb-open cut" title={name} href={formatRoute({ view: 'record', kind: 'caseFile', id })}>
          {name}
        </a>
        {about === '' ? null : <span class="small muted cut nb-about">{about}</span>}
      </td>
      {[row.employer, row.training].map((text, place) => (
        <td key={place}>
          <span class="cut" title={text}>
            {text}
          </span>
        </td>
      ))}
      <td class="num">{row.start.split('-').reverse().join('/')}</td>
      <td>{row.isTemplate ? <span class="tag">Modèle</span> : <CaseStateTag state={row.state} />}</td>
      <td class={due.isLate ? 'said-warn' : 'muted'}>
        <span class="nb-due">
          {due.isLate ? <Icon name="warn" /> : null}
          <span class="cut" title={due.text}>
            {due.text}
          </span>
        </span>
      </td>
    </tr>
  );
}

function segmentWord(segment: CaseSegment): string {
  if (segment === 'all') return 'Tous';
  return segment === 'template' ? 'Modèles' : caseStateWords[segment];
}
