import { useState } from 'preact/hooks';
import { catalogue, type FieldId, type SectionId } from '../../lib/fields/catalogue';
import type { FillPlan } from '../../lib/filling/fill-plan';
import type { PanelView } from '../../lib/guidance/panel-view';
import { sectionIds, sectionTitles } from '../../lib/guidance/section-titles';
import { lookupTitles } from '../../lib/guidance/draw-run';
import { Icon } from '../ui/Icon';
import { countWord } from './count-words';
import { labelOf, toggle, type FillChoice } from './fill-choice';
import { Bones } from './Nowhere';
import type { PanelActs } from './panel-acts';
import { KeptRow, RefusalRow, SameRow, WriteRow } from './PreviewRow';

type Shown = 'writes' | 'kept' | 'refusals';

/** What « Remplir » would do, field by field, before anything is written. */
export function Preview(props: {
  readonly view: PanelView;
  readonly choice: FillChoice;
  readonly onChoose: (choice: FillChoice) => void;
  readonly acts: PanelActs;
}) {
  const { view, choice, acts } = props;
  const [shown, setShown] = useState<Shown>('writes');
  const { plan } = view;
  if (plan === null) return <Bones />;
  const segments: readonly (readonly [Shown, string, number])[] = [
    ['writes', 'À écrire', plan.writes.length],
    ['kept', 'Conservés', plan.kept.length + plan.same.length],
    ['refusals', 'Refusés', plan.refusals.length + plan.differences.length],
  ];
  return (
    <>
      <div class="segments is-even" role="group" aria-label="Champs montrés">
        {segments.map(([id, word, count]) => (
          <button key={id} type="button" aria-pressed={shown === id} onClick={() => setShown(id)}>
            {word} <span class="num">{count}</span>
          </button>
        ))}
      </div>
      {shown === 'writes' && plan.lookups.length > 0 ? <Lookups plan={plan} /> : null}
      <Rows view={view} plan={plan} shown={shown} choice={choice} onChoose={props.onChoose} acts={acts} />
    </>
  );
}

function Lookups({ plan }: { readonly plan: FillPlan }) {
  return (
    <p class="notice notice-note">
      <Icon name="search" />
      <span>Truelle cherchera d’abord sur le portail&nbsp;: {plan.lookups.map(({ lookup }) => lookupTitles[lookup]).join(', ')}.</span>
    </p>
  );
}

function Rows(props: {
  readonly view: PanelView;
  readonly plan: FillPlan;
  readonly shown: Shown;
  readonly choice: FillChoice;
  readonly onChoose: (choice: FillChoice) => void;
  readonly acts: PanelActs;
}) {
  const { view, plan, shown, choice, acts } = props;
  const label = (field: FieldId): string => labelOf(view, field, catalogue[field].label);
  const goTo = (field: FieldId) => () => acts.command({ do: 'go-to', field });
  const rows = rowsOf(plan, shown);
  if (rows.length === 0) return <p class="muted preview-none">{nothing[shown]}</p>;
  return (
    <>
      {sectionIds.map((section) => {
        const own = rows.filter((row) => row.of.section === section);
        return own.length === 0 ? null : (
          <section key={section} class="preview-part" aria-label={sectionTitles[section]}>
            <h2 class="part">
              {sectionTitles[section]}
              <span class="push num">{countWord(own.length, 'champ', 'champs')}</span>
            </h2>
            <ul class="diffs">
              {own.map((row) => {
                const { field } = row.of;
                const name = { field, label: label(field), helpCode: catalogue[field].helpCode };
                const key = `${row.as}-${field}-${row.of.control ?? ''}`;
                if (row.as === 'write') {
                  return (
                    <WriteRow
                      key={key}
                      {...name}
                      write={row.of}
                      isTicked={!choice.excluded.has(field)}
                      onTick={() => props.onChoose({ ...choice, excluded: toggle(choice.excluded, field) })}
                    />
                  );
                }
                if (row.as === 'kept') {
                  return (
                    <KeptRow
                      key={key}
                      {...name}
                      kept={row.of}
                      isTicked={choice.replaced.has(field)}
                      onTick={() => props.onChoose({ ...choice, replaced: toggle(choice.replaced, field) })}
                    />
                  );
                }
                if (row.as === 'same') return <SameRow key={key} {...name} same={row.of} />;
                return <RefusalRow key={key} {...name} refusal={row} onGoTo={row.of.control === null ? null : goTo(field)} />;
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}

const nothing: Readonly<Record<Shown, string>> = {
  writes: 'Rien de nouveau à écrire sur cette page.',
  kept: 'Aucun champ n’a déjà de valeur.',
  refusals: 'Aucun champ n’est refusé.',
};

type Row =
  | { readonly as: 'write'; readonly of: FillPlan['writes'][number] }
  | { readonly as: 'kept'; readonly of: FillPlan['kept'][number] }
  | { readonly as: 'same'; readonly of: FillPlan['same'][number] }
  | { readonly as: 'refusal'; readonly of: FillPlan['refusals'][number] }
  | { readonly as: 'difference'; readonly of: FillPlan['differences'][number] };

export type RefusalLike = Extract<Row, { as: 'refusal' | 'difference' }>;

function rowsOf(plan: FillPlan, shown: Shown): readonly (Row & { readonly of: { readonly section: SectionId } })[] {
  switch (shown) {
    case 'writes':
      return plan.writes.map((of) => ({ as: 'write', of }));
    case 'kept':
      return [...plan.kept.map((of) => ({ as: 'kept', of }) as const), ...plan.same.map((of) => ({ as: 'same', of }) as const)];
    case 'refusals':
      return [
        ...plan.refusals.map((of) => ({ as: 'refusal', of }) as const),
        ...plan.differences.map((of) => ({ as: 'difference', of }) as const),
      ];
  }
}
