import { isoDate } from '../fields/iso-date';
import { isBtpPayAgreement } from '../law/agreements';
import { payCalendar } from '../law/pay/pay-calendar';
import { btpGrid } from '../law/pay/pay-grid';
import { wageFieldIds } from '../law/pay/wage-lines';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { btpGridOn, legalGridOn } from './wage-floor';
import { isLow, judgeFirstDay, raiseRate } from './wage-rate';
import { baseFields, floorFields } from './wage-rate-fields';
import { judgeLines, tellFaults } from './wage-table';

// Since 1 August 2024 the OPCO refuses a contract contrary to « toute autre disposition légale, réglementaire ou conventionnelle ».
export const wageRateBtpMinimum = defineRule({
  id: 'wage-rate-btp-minimum',
  severity: 'blocking',
  statement: 'Dans le bâtiment et les travaux publics, chaque pourcentage respecte le minimum de l’accord de branche pour l’âge et l’année de contrat.',
  source: sourced('Accord BTP du 8 février 2005 (KALIARTI000005831375), étendu ; Code du travail, art. D6224-2'),
  inForce: { from: isoDate('2005-08-17') },
  needs: [...floorFields, 'employer.idcc'],
  mayKnow: baseFields,
  looksAt: wageFieldIds,
  check(values) {
    if (!isBtpPayAgreement(values['employer.idcc'])) return { is: 'inapplicable' };
    const startDate = values['contract.startDate'];
    const day = values['contract.conclusionDate'] ?? startDate;
    const [btp, legal] = [btpGridOn(day), legalGridOn(day)];
    if (btp === null) return { is: 'incomplete', missing: [btpGrid.id] };
    const calendar = payCalendar(values['apprentice.birthDate'], startDate);
    const facts = { startDate, conventionalMinimum: values['contract.conventionalMinimum'], employerPostalCode: values['employer.address.postalCode'] };
    return judgeLines(
      values,
      (line) => {
        const verdict = judgeFirstDay(line, btp.grid, calendar, facts);
        // Below the legal minimum too: wage-rate-legal-minimum has said it.
        const isBelowLegal = legal !== null && isLow(verdict) && isLow(judgeFirstDay(line, legal.grid, calendar, facts));
        return isBelowLegal ? 'pass' : verdict;
      },
      (faults) => ({
        is: 'violation',
        message: `Relevez le pourcentage, inférieur au minimum de l’accord du bâtiment et des travaux publics (IDCC ${values['employer.idcc']}) : ${tellFaults(faults)}.`,
        fields: faults.flatMap(({ fields }) => fields),
        corrections: faults.filter(isLow).flatMap(raiseRate),
      }),
    );
  },
});
