import { cardFields, lookups } from '../pages/egestion/wording.mjs';
import { showValue } from '../pages/egestion/values.mjs';

const people = ['apprentice', 'master1', 'master2'];
const criteria = { cfa: 'training.cfa.uai', certification: 'training.diplomaCode', rncp: 'training.diplomaCode' };
/** What a person looks for in the row to choose. */
const signs = { cfa: 'training.cfa.uai', certification: 'training.diplomaCode', rncp: 'training.rncpCode' };

/** Every search that a contract asks for, done in the plain skin by a person who makes no mistake: found and chosen, or created when nobody is found. */
export async function searchByHand(page, values) {
  const isWanted = (role) => values[people.includes(role) ? `${role}.lastName` : signs[role]] !== undefined;
  for (const role of [...people, ...Object.keys(criteria)].filter(isWanted)) {
    await page.getByRole('button', { name: lookups[role].opener.plain, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await typeInto(dialog.locator('input[type=text]').first(), values[criteria[role] ?? `${role}.lastName`]);
    await dialog.getByRole('button', { name: lookups[role].searchButton.plain, exact: true }).click();
    await dialog.getByRole('table').or(dialog.getByText(lookups[role].emptyText.plain)).first().waitFor();
    const sign = people.includes(role) ? values[`${role}.birthDate`].split('-').reverse().join('/') : values[signs[role]];
    const row = dialog.locator('tbody tr', { hasText: sign });
    if ((await row.count()) > 0) await row.first().dblclick();
    else await createPerson(dialog, role, values);
    await dialog.waitFor({ state: 'detached' });
  }
}

async function createPerson(dialog, role, values) {
  await dialog.getByRole('button', { name: lookups[role].createButton.plain }).click();
  for (const field of cardFields(lookups[role].kind)) {
    const value = values[`${role}.${field.name}`];
    if (value === undefined) continue;
    const control = dialog.getByLabel(field.labels.plain).first();
    if (field.format === 'code') {
      await control.click();
      await control.selectOption(String(value));
    } else await typeInto(control, showValue(field, value));
  }
  await dialog.getByRole('button', { name: lookups[role].validate.plain, exact: true }).click();
}

async function typeInto(control, value) {
  await control.click();
  await control.pressSequentially(String(value));
}
