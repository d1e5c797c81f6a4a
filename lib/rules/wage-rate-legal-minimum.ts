import { isoDate } from '../fields/iso-date';
import { payCalendar } from '../law/pay/pay-calendar';
import { legalGrid } from '../law/pay/pay-grid';
import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { legalGridOn } from './wage-floor';
import { isLow, judgeFirstDay, raiseRate } from './wage-rate';
import { baseFields, floorFields } from './wage-rate-fields';
import { judgeLines, tellFaults } from './wage-table';

// A ground of refusal by the OPCO (D6224-2). The days inside a period belong to the two rules on splits: one fault, one message.
export const wageRateLegalMinimum = defineRule({
  id: 'wage-rate-legal-minimum',
  severity: 'blocking',
  statement: 'Chaque pourcentage respecte le minimum légal pour l’âge et l’année de contrat.',
  source: sourced('Code du travail, art. D6222-26, D6222-27 et D6224-2 (4°)'),
  inForce: { from: isoDate('2019-01-01') },
  needs: floorFields,
  mayKnow: baseFields,
  looksAt: wageFieldIds,
  check(values) {
    const startDate = values['contract.startDate'];
    const legal = legalGridOn(values['contract.conclusionDate'] ?? startDate);
    if (legal === null) return { is: 'incomplete', missing: [legalGrid.id] };
    const calendar = payCalendar(values['apprentice.birthDate'], startDate);
    const facts = { startDate, conventionalMinimum: values['contract.conventionalMinimum'], employerPostalCode: values['employer.address.postalCode'] };
    return judgeLines(
      values,
      (line) => judgeFirstDay(line, legal.grid, calendar, facts),
      (faults) => ({
        is: 'violation',
        message: `Relevez le pourcentage, inférieur au minimum légal pour l’âge et l’année de contrat : ${tellFaults(faults)}.`,
        fields: faults.flatMap(({ fields }) => fields),
        corrections: faults.filter(isLow).flatMap(raiseRate),
      }),
    );
  },
});
