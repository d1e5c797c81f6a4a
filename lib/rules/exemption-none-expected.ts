import { ageOn } from '../fields/iso-date';
import { maximumAge } from '../law/age-limits';
import { ordinaryMinimumAge } from '../law/ordinary-minimum-age';
import { compareToMaximum, maximumLengthBoxes, shortestEnd } from './contract-length';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

const other = '60';

// Codes 11 and 12 have rules of their own.
export const exemptionNoneExpected = defineRule({
  id: 'exemption-none-expected',
  severity: 'info',
  statement: 'La dérogation 60 ne se met que si quelque chose sort de la règle.',
  source: sourced('Notice 51649 du CERFA 10103, type de dérogation'),
  needs: ['contract.exemptionType', 'apprentice.birthDate', 'contract.startDate', 'contract.endDate'],
  looksAt: maximumLengthBoxes,
  check(values) {
    if (values['contract.exemptionType'] !== other) return { is: 'inapplicable' };
    const start = values['contract.startDate'];
    const end = values['contract.endDate'];
    const youngest = legalAmount(ordinaryMinimumAge, start);
    const oldest = legalAmount(maximumAge, start);
    const shortest = shortestEnd(start);
    if (youngest === null || oldest === null || shortest === null) return { is: 'incomplete', missing: [maximumAge.id] };
    const age = ageOn(values['apprentice.birthDate'], start);
    if (age < youngest || age > oldest || end < shortest) return { is: 'pass' };
    const length = compareToMaximum(values, start, end);
    if (length.is === 'unknown') return { is: 'incomplete', missing: length.missing };
    if (length.is === 'too-long') return { is: 'pass' };
    return {
      is: 'violation',
      message: `Videz « Type de dérogation », ou vérifiez avec le CFA : à ${age} ans et pour cette durée, aucune dérogation ne semble nécessaire.`,
      fields: ['contract.exemptionType'],
    };
  },
});
