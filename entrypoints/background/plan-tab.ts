import type { FieldId } from '../../lib/fields/catalogue';
import type { FillPlan } from '../../lib/filling/fill-plan';
import type { FillRequest } from '../../lib/filling/fill-run';
import { identifyCard } from '../../lib/filling/identify-card';
import { planFill } from '../../lib/filling/plan-fill';
import type { CaseValues } from '../../lib/profiles/case-values';
import type { LookupId } from '../../lib/portal/description';
import type { TabPage } from './read-tab';

export const wholePage: FillRequest = { sections: 'all', fields: 'all', replace: [], corrections: {} };

/** Compares the chosen values with the page, or with the creation card that is open on it; corrections that the user asked for stand in for the dossier's. */
export function planTab(page: TabPage, values: CaseValues, request: FillRequest, card: LookupId | null): FillPlan {
  const { reading, portal } = page;
  const recipe = portal.lookups.find(({ id }) => id === card);
  const identification = recipe === undefined ? page.identification : identifyCard(reading, portal, recipe.id);
  const corrected = Object.entries(request.corrections).map(([field, value]) => [field, { value, origin: 'computed' }] as const);
  return planFill({
    reading,
    identification,
    portal,
    values: { ...values, ...Object.fromEntries(corrected) },
    replace: [...request.replace, ...(Object.keys(request.corrections) as FieldId[])],
    // A card is filled whole: the person it creates is asked for as a whole.
    sections: recipe === undefined ? request.sections : 'all',
    fields: recipe === undefined ? request.fields : recipe.card,
  });
}
