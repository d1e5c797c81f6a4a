/**
 * Opens a contract that is filled already, as a draft of the copy: nobody types it.
 * @param {import('@playwright/test').Page} page @param {string} home @param {'plain' | 'tables' | 'kit'} skin
 * @param {import('./play-contract.mjs').Values} values @param {'formulaire' | 'validation'} [step]
 * @returns {Promise<string>} the address of the draft, without its host
 */
export async function openDraft(page, home, skin, values, step = 'formulaire') {
  const [contact] = await (await fetch(`${home}/api/persons?kind=contact&lastName=ROUSSEL`)).json();
  const body = JSON.stringify({ skin, values, persons: { contact: contact ?? null } });
  const draft = await (await fetch(`${home}/api/drafts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
  const url = draft.url.replace(/formulaire$/, step);
  await page.goto(home + url);
  return url;
}
