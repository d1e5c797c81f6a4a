import { isoDate } from '../fields/iso-date';
import { compactCode } from '../law/identifiers/compact-code';
import { parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// Numbers that begin with 3, 4, 7 or 8 are provisional and pass here: see nir-provisional.
export const nirFormat = defineRule({
  id: 'nir-format',
  severity: 'blocking',
  statement: 'Le NIR comporte 13 caractères, ou 15 avec sa clé : sexe, année, mois, département, commune, rang.',
  source: sourced('Notice 51649 du CERFA 10103, NIR'),
  inForce: { from: isoDate('2021-02-25') },
  judgesText: ['apprentice.nir'],
  check(values) {
    const text = values['apprentice.nir'];
    if (parseNir(text) !== null) return { is: 'pass' };
    const length = compactCode(text).length;
    const isRightLength = length === 13 || length === 15;
    const found = isRightLength ? 'un de ses caractères n’est pas à sa place' : `il en compte ${length}`;
    return {
      is: 'violation',
      message: `Recopiez le NIR de la carte Vitale ou de l’attestation : il comporte 13 caractères, ou 15 avec sa clé, et ${found}. Il commence par 1 ou 2 (3, 4, 7 ou 8 s’il est provisoire) et n’a pas d’autre lettre que le A ou le B de la Corse.`,
      fields: ['apprentice.nir'],
    };
  },
});
