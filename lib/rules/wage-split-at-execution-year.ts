import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { payFactIds } from './pay-proposal';
import { sourced } from './sources';
import { floorFields } from './wage-rate-fields';
import { judgeSplit, splitFields } from './wage-split';

// A rate already high enough before the anniversary passes, and so does a change before it: both favour the apprentice.
export const wageSplitAtExecutionYear = defineRule({
  id: 'wage-split-at-execution-year',
  severity: 'blocking',
  statement: 'Le pourcentage minimum d’une nouvelle année de contrat s’applique dès le jour anniversaire du début.',
  source: sourced('Code du travail, art. D6222-26 et D6224-2'),
  needs: floorFields,
  mayKnow: splitFields,
  looksAt: wageFieldIds,
  mayKnowFacts: payFactIds,
  check: (values, facts) =>
    judgeSplit(values, facts, ({ anniversaries }) => anniversaries, 'Arrêtez la période la veille du jour anniversaire du contrat, une nouvelle année commence :'),
});
