import type { FieldId } from '../../fields/catalogue';
import { assign, type Edge } from './assignment';
import type { Candidate } from './field-candidates';

/** A control's field, or the fields between which nothing decides. */
export type Settled =
  | { readonly is: 'matched'; readonly field: FieldId; readonly score: number; readonly margin: number; readonly reasons: readonly string[] }
  | { readonly is: 'ambiguous'; readonly candidates: readonly FieldId[]; readonly reasons: readonly string[] }
  | { readonly is: 'unexplained' };

// Below this score nothing is matched; a lesser margin means that something else explains the page nearly as well.
const leastScore = 0.7;
const leastMargin = 0.08;
const baseline = 0.45;
// What deserves to be named to the user as a possible field.
const leastLikely = 0.55;

/** One answer per control, in the order given, such that together they explain the page best; a tie is left undecided. */
export function settleCandidates(explained: readonly (readonly Candidate[])[]): readonly Settled[] {
  const fields = [...new Set(explained.flatMap((candidates) => candidates.map(({ field }) => field)))];
  const columns = new Map(fields.map((field, at) => [field, at]));
  const edges: Edge[] = explained.flatMap((candidates, row) =>
    candidates.map(({ field, score }) => ({ row, column: columns.get(field) ?? 0, gain: score - baseline + 0.001 })),
  );
  const assigned = new Map(assign(edges).map((pair) => [pair.row, pair]));
  return explained.map((candidates, row): Settled => {
    const pair = assigned.get(row);
    const chosen = pair === undefined ? undefined : candidates.find(({ field }) => columns.get(field) === pair.column);
    if (pair !== undefined && chosen !== undefined && chosen.score >= leastScore && pair.margin >= leastMargin) {
      return { is: 'matched', field: chosen.field, score: chosen.score, margin: Math.min(1, pair.margin), reasons: chosen.explain() };
    }
    const likely = candidates.filter(({ score }) => score >= leastLikely);
    if (likely.length === 0) return { is: 'unexplained' };
    return { is: 'ambiguous', candidates: likely.map(({ field }) => field), reasons: [whyNot(chosen, likely), ...(likely[0]?.explain() ?? [])] };
  });
}

function whyNot(chosen: Candidate | undefined, likely: readonly Candidate[]): string {
  if (chosen === undefined) return 'un autre champ de la page porte mieux ce libellé';
  if (chosen.score < leastScore) return 'ressemblance insuffisante';
  return likely.length > 1 ? 'plusieurs champs du contrat conviennent' : 'plusieurs champs de la page conviennent';
}
