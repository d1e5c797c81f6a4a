import { ofBlock } from './block-names';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { isPostalCode } from '../law/identifiers/postal-code';
import { postalCodeFields, writtenPostalCodes } from './postal-code-fields';
import { sourced } from './sources';

export const postalCodeNotInsee = defineRule({
  id: 'postal-code-not-insee',
  severity: 'warning',
  statement: 'Le code postal n’est pas le code Insee de la commune.',
  source: sourced('Liste nationale des communes et des codes postaux'),
  looksAt: postalCodeFields,
  mayKnowFacts: ['communesOfPostalCode'],
  check(values, { communesOfPostalCode }) {
    const written = writtenPostalCodes(values).filter(({ code }) => isPostalCode(code));
    if (written.length === 0) return { is: 'inapplicable' };
    const looked = written.flatMap(({ field, code }) => {
      const facts = communesOfPostalCode?.[code];
      return facts === undefined ? [] : [{ field, code, facts }];
    });
    const wrong = looked.filter(({ facts }) => facts.communes.length === 0 && facts.inseeCommune !== null);
    if (wrong.length > 0) {
      const named = wrong.map(({ field, code, facts }) => `${ofBlock(field)} (${code} est le code Insee de ${facts.inseeCommune ?? ''})`);
      return {
        is: 'violation',
        message: `Mettez le code postal dans l’adresse ${listInFrench(named)} : le code Insee désigne la commune, pas sa distribution du courrier.`,
        fields: wrong.map(({ field }) => field),
      };
    }
    return looked.length < written.length ? { is: 'incomplete', missing: ['communesOfPostalCode'] } : { is: 'pass' };
  },
});
