import { defineDatedValue } from './dated-value';

/** Age in completed years from which one signs alone, without a legal representative. */
export const majorityAge = defineDatedValue({
  id: 'majority-age',
  label: 'Âge de la majorité',
  unit: 'ans révolus',
  amounts: [{ from: '1974-07-07', amount: 18, reference: 'Code civil, art. 388 et 414' }],
  show: String,
  // The article is quoted from general knowledge.
  isSourced: false,
});
