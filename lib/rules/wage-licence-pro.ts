import { isLicencePro } from '../law/pay/special-pay';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { judgeFirstRateAhead, specialRateMayKnow, specialRateNeeds } from './wage-special-rate';

export const wageLicencePro = defineRule({
  id: 'wage-licence-pro',
  severity: 'warning',
  statement: 'Pour une licence professionnelle, la rémunération est au moins celle d’une deuxième année.',
  source: sourced('Code du travail, art. D6222-32'),
  needs: [...specialRateNeeds, 'training.targetDiploma'],
  mayKnow: specialRateMayKnow,
  check(values) {
    if (!isLicencePro(values['training.targetDiploma'])) return { is: 'inapplicable' };
    return judgeFirstRateAhead(values, 1, 'training.targetDiploma', (rate, floor) => `Relevez le premier pourcentage (${rate}) à ${floor} : une licence professionnelle est payée au moins comme une deuxième année.`);
  },
});
