import { parseSiret } from '../law/identifiers/siret';
import { defineRule } from './define-rule';
import { sayDigits } from './siret-fields';
import { sourced } from './sources';

export const siretPlaceOfWork = defineRule({
  id: 'siret-place-of-work',
  severity: 'info',
  statement: 'Le SIRET de l’employeur est celui de l’établissement où l’apprenti(e) travaille, qui n’est pas toujours le siège.',
  source: sourced('Notice 51649 du CERFA 10103, N° SIRET'),
  needs: ['employer.siret'],
  mayKnow: ['employer.address.postalCode'],
  mayKnowFacts: ['establishments', 'hasCheckedPlaceOfWork'],
  check(values, { establishments, hasCheckedPlaceOfWork }) {
    const siret = parseSiret(values['employer.siret']);
    if (siret === null) return { is: 'inapplicable' };
    const registered = establishments?.[siret]?.postalCode ?? null;
    const written = values['employer.address.postalCode'];
    if (registered !== null && written !== null && registered !== written) {
      return {
        is: 'violation',
        severity: 'warning',
        message: `Vérifiez le SIRET (${sayDigits(siret)}) et l’adresse de l’employeur : cet établissement est connu au code postal ${registered}, l’adresse porte ${written}. Donnez le SIRET de l’établissement où l’apprenti(e) travaille.`,
        fields: ['employer.siret', 'employer.address.postalCode'],
      };
    }
    if (hasCheckedPlaceOfWork === true || (registered !== null && written !== null)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez que le SIRET (${sayDigits(siret)}) est celui de l’établissement où l’apprenti(e) travaille : ce n’est pas toujours le siège.`,
      fields: ['employer.siret'],
    };
  },
});
