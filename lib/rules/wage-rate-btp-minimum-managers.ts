import { isoDate } from '../fields/iso-date';
import { payCalendar } from '../law/pay/pay-calendar';
import { btpGrid, legalGrid } from '../law/pay/pay-grid';
import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { unsourced } from './sources';
import { btpGridOn, isPresumedBtp, legalGridOn } from './wage-floor';
import { isLow, judgeFirstDay, judgeInside } from './wage-rate';
import { baseFields, floorFields } from './wage-rate-fields';
import { judgeLines, tellFaults } from './wage-table';

export const wageRateBtpMinimumManagers = defineRule({
  id: 'wage-rate-btp-minimum-managers',
  severity: 'warning',
  statement: 'Sous une convention de cadres du BTP, les pourcentages atteignent le barème des apprentis de la branche, s’il s’y applique.',
  source: unsourced('Accord BTP du 8 février 2005'),
  inForce: { from: isoDate('2005-08-17') },
  needs: [...floorFields, 'employer.idcc'],
  mayKnow: baseFields,
  looksAt: wageFieldIds,
  check(values) {
    const idcc = values['employer.idcc'];
    if (!isPresumedBtp(idcc)) return { is: 'inapplicable' };
    const startDate = values['contract.startDate'];
    const day = values['contract.conclusionDate'] ?? startDate;
    const [btp, legal] = [btpGridOn(day), legalGridOn(day)];
    if (btp === null || legal === null) return { is: 'incomplete', missing: [btpGrid.id, legalGrid.id] };
    const calendar = payCalendar(values['apprentice.birthDate'], startDate);
    const days = [...calendar.anniversaries, ...calendar.bandChanges.map((change) => change.day)];
    const facts = { startDate, conventionalMinimum: values['contract.conventionalMinimum'], employerPostalCode: values['employer.address.postalCode'] };
    return judgeLines(
      values,
      (line) => {
        const isBelowLegal = isLow(judgeFirstDay(line, legal.grid, calendar, facts)) || isLow(judgeInside(line, days, legal.grid, calendar, facts));
        if (isBelowLegal) return 'pass';
        const first = judgeFirstDay(line, btp.grid, calendar, facts);
        return first === 'pass' ? judgeInside(line, days, btp.grid, calendar, facts) : first;
      },
      (faults) => ({
        is: 'violation',
        message: `Vérifiez si le barème des apprentis du bâtiment et des travaux publics s’applique à votre convention de cadres (IDCC ${idcc}) ; le pourcentage serait alors trop bas : ${tellFaults(faults)}.`,
        fields: faults.flatMap(({ fields }) => fields),
      }),
    );
  },
});
