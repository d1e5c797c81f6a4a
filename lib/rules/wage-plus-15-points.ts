import { formatPercent } from '../law/french-numbers';
import { bandOn, payCalendar, toGridYear } from '../law/pay/pay-calendar';
import { legalGrid } from '../law/pay/pay-grid';
import { fifteenPointsYear } from '../law/pay/special-pay';
import { defineRule } from './define-rule';
import { sourced } from './sources';
import { legalGridOn, rateOnSmic, sureGridOf } from './wage-floor';
import { firstRate, specialRateMayKnow, specialRateNeeds } from './wage-special-rate';

const increase = 15;
/** D6222-31. */
const highestIncreasedRate = 100;

// D6222-30 adds the points to the legal grid. Training centres of the BTP add them to the branch grid: both figures are named,
// and the lower one is not called unlawful when it meets the legal grid with the points and the branch grid without.
export const wagePlus15Points = defineRule({
  id: 'wage-plus-15-points',
  severity: 'warning',
  statement: 'Un contrat d’un an au plus pour un diplôme de même niveau, en rapport direct avec celui déjà obtenu, est payé 15 points de plus.',
  source: sourced('Code du travail, art. D6222-30 et D6222-31'),
  needs: [...specialRateNeeds, 'contract.endDate', 'training.targetDiploma', 'apprentice.highestDiploma'],
  mayKnow: specialRateMayKnow,
  mayKnowFacts: ['isDirectlyRelated', 'heldDiplomaYears'],
  check(values, facts) {
    const startDate = values['contract.startDate'];
    const year = fifteenPointsYear({ startDate, endDate: values['contract.endDate'], targetDiploma: values['training.targetDiploma'], highestDiploma: values['apprentice.highestDiploma'], facts });
    if (year === null) return { is: 'inapplicable' };
    if (year === 'unknown') return { is: 'incomplete', missing: [facts.isDirectlyRelated === undefined ? 'isDirectlyRelated' : 'heldDiplomaYears'] };
    const day = values['contract.conclusionDate'] ?? startDate;
    const [legal, sure] = [legalGridOn(day), sureGridOf(values['employer.idcc'], day)];
    if (legal === null || sure === null) return { is: 'incomplete', missing: [legalGrid.id] };
    const band = bandOn(payCalendar(values['apprentice.birthDate'], startDate), startDate);
    const place = toGridYear(year) - 1;
    const withPoints = (held: number): number => Math.min(highestIncreasedRate, held + increase);
    const [legalHeld, sureHeld] = [legal.grid[band][place] ?? 0, sure.grid[band][place] ?? 0];
    const due = Math.max(withPoints(legalHeld), sure.grid[band][0]);
    const usual = withPoints(sureHeld);
    const onSmic = rateOnSmic(values[firstRate], values['contract.wages.year1.period1.base'] ?? 'SMIC', band, {
      startDate, conventionalMinimum: values['contract.conventionalMinimum'], employerPostalCode: values['employer.address.postalCode'],
    });
    if (typeof onSmic !== 'number') return { is: 'incomplete', missing: onSmic };
    if (onSmic >= usual) return values['employer.idcc'] === null ? { is: 'incomplete', missing: ['employer.idcc'] } : { is: 'pass' };
    const rate = formatPercent(values[firstRate]);
    const isUnlawful = onSmic < due;
    const branch = usual === due ? '' : ` ; avec le barème du BTP : ${formatPercent(sureHeld)} et ${increase} points, soit ${formatPercent(usual)}`;
    const figures = `${formatPercent(legalHeld)} (dernière année du diplôme déjà obtenu) et ${increase} points, soit ${formatPercent(withPoints(legalHeld))}${branch}`;
    return {
      is: 'violation',
      severity: isUnlawful ? 'warning' : 'info',
      message: isUnlawful
        ? `Relevez le premier pourcentage (${rate}) : un diplôme de même niveau, en rapport direct, en un an au plus, est payé ${figures}.`
        : `Vérifiez le premier pourcentage (${rate}) : il respecte la loi (${figures}), mais les CFA du BTP ajoutent les points au barème de la branche.`,
      fields: [firstRate, 'training.targetDiploma', 'apprentice.highestDiploma'],
      corrections: isUnlawful && values['contract.wages.year1.period1.base'] !== 'SMC' ? [{ field: firstRate, value: usual }] : [],
    };
  },
});
