import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { payFactIds } from './pay-proposal';
import { sourced } from './sources';
import { floorFields } from './wage-rate-fields';
import { judgeSplit, splitFields } from './wage-split';

// « à compter du premier jour du mois suivant le jour où l’apprenti atteint dix-huit ou vingt et un ans » (D6222-31).
export const wageSplitAtAgeBand = defineRule({
  id: 'wage-split-at-age-band',
  severity: 'blocking',
  statement: 'Le pourcentage d’une nouvelle tranche d’âge s’applique le 1er jour du mois qui suit les 18, 21 ou 26 ans.',
  source: sourced('Code du travail, art. D6222-31 et D6224-2'),
  needs: floorFields,
  mayKnow: splitFields,
  looksAt: wageFieldIds,
  mayKnowFacts: payFactIds,
  check: (values, facts) =>
    judgeSplit(
      values,
      facts,
      // A change that falls on an anniversary is said by wage-split-at-execution-year.
      ({ bandChanges, startDate, anniversaries }) => bandChanges.map(({ day }) => day).filter((day) => day > startDate && !anniversaries.includes(day)),
      'Arrêtez la période la veille du changement de tranche d’âge (1er jour du mois qui suit les 18, 21 ou 26 ans) :',
    ),
});
