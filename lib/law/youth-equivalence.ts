import { defineDatedValue } from './dated-value';

/** Ages in completed years, both included, at which help to disabled children counts as recognition of a disabled worker. */
export const youthEquivalenceAges = defineDatedValue({
  id: 'youth-equivalence-ages',
  label: 'Âges de l’équivalence jeunes (PCH, AEEH, projet personnalisé de scolarisation)',
  unit: 'ans révolus',
  amounts: [{ from: '2024-01-01', amount: { from: 15, to: 20 }, reference: 'Loi n° 2023-1196 du 18 décembre 2023' }],
  show: ({ from, to }) => `${from} à ${to}`,
});
