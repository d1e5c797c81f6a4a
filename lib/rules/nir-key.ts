import { computeNirKey, parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { sourced } from './sources';

// A wrong key often betrays a slip in the 13 characters: they are read again before the key is corrected.
export const nirKey = defineRule({
  id: 'nir-key',
  severity: 'blocking',
  statement: 'La clé du NIR (ses 2 derniers chiffres) correspond aux 13 caractères.',
  source: sourced('Insee, répertoire national d’identification (clé du NIR)'),
  judgesText: ['apprentice.nir'],
  check(values) {
    const nir = parseNir(values['apprentice.nir']);
    if (nir === null || nir.key === null) return { is: 'inapplicable' };
    const key = computeNirKey(nir.body);
    if (key === nir.key) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Relisez le NIR sur la carte Vitale ou l’attestation : sa clé (les 2 derniers chiffres) ne va pas avec les 13 premiers caractères. Si ces 13 caractères sont justes, corrigez la clé.',
      fields: ['apprentice.nir'],
      corrections: [{ field: 'apprentice.nir', value: nir.body + key }],
    };
  },
});
