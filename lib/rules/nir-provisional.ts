import { parseNir } from '../law/identifiers/nir';
import { defineRule } from './define-rule';
import { unsourced } from './sources';

export const nirProvisional = defineRule({
  id: 'nir-provisional',
  severity: 'warning',
  statement: 'Un NIR provisoire (il commence par 3, 4, 7 ou 8) est remplacé dès que l’apprenti(e) a reçu le définitif.',
  source: unsourced('Répertoire national d’identification (numéros d’attente)'),
  judgesText: ['apprentice.nir'],
  check(values) {
    const nir = parseNir(values['apprentice.nir']);
    if (nir === null) return { is: 'inapplicable' };
    if (!nir.isProvisional) return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Mettez le NIR définitif si l’apprenti(e) l’a reçu : un numéro qui commence par 3, 4, 7 ou 8 est provisoire.',
      fields: ['apprentice.nir'],
    };
  },
});
