import { foldCommune, isCedex, isPostalCode } from '../law/identifiers/postal-code';
import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { cityFields, cityOf, postalCodeFields, writtenPostalCodes } from './postal-code-fields';
import { shownText } from './shown-text';
import { sourced } from './sources';

/** Names offered at most: a rural code serves dozens of communes. */
const shownNames = 4;

export const postalCodeCityMatch = defineRule({
  id: 'postal-code-city-match',
  severity: 'warning',
  statement: 'La commune est l’une de celles que dessert le code postal.',
  source: sourced('Liste nationale des communes et des codes postaux'),
  looksAt: [...postalCodeFields, ...cityFields],
  mayKnowFacts: ['communesOfPostalCode'],
  check(values, { communesOfPostalCode }) {
    const written = writtenPostalCodes(values).flatMap(({ field, code }) => {
      const city = shownText(values[cityOf[field]]) ?? '';
      return isPostalCode(code) && city !== '' && !isCedex(city) ? [{ field, code, city, facts: communesOfPostalCode?.[code] }] : [];
    });
    if (written.length === 0) return { is: 'inapplicable' };
    const wrong = written.flatMap((one) => {
      const { facts, city } = one;
      // An Insee code in place of a postal code is said by postal-code-not-insee.
      if (facts === undefined || (facts.communes.length === 0 && facts.inseeCommune !== null)) return [];
      return facts.communes.some((name) => foldCommune(name) === foldCommune(city)) ? [] : [{ ...one, communes: facts.communes }];
    });
    if (wrong.length > 0) {
      const named = wrong.map(({ field, code, city, communes }) => `${ofBlock(field)} (${code} ${city} ; ${describeCommunes(communes)})`);
      return {
        is: 'violation',
        message: `Vérifiez le code postal et la commune ${listInFrench(named)} : ils ne vont pas ensemble.`,
        fields: wrong.flatMap(({ field }) => [cityOf[field], field]),
        corrections: wrong.flatMap(({ field, communes: [only, ...others] }) => (only === undefined || others.length > 0 ? [] : [{ field: cityOf[field], value: only }])),
      };
    }
    return written.some(({ facts }) => facts === undefined) ? { is: 'incomplete', missing: ['communesOfPostalCode'] } : { is: 'pass' };
  },
});

function describeCommunes(communes: readonly string[]): string {
  if (communes.length === 0) return 'ce code postal n’existe pas';
  const shown = communes.slice(0, shownNames).join(', ');
  return communes.length > shownNames ? `ce code dessert ${shown}…` : `ce code dessert ${listInFrench(communes)}`;
}
