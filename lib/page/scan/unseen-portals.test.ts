import { afterEach, expect, it } from 'vitest';
import { furtherPortals } from '../../../tests/pages/unseen/further-portals';
import { judgePortal } from '../../../tests/pages/unseen/judge-portal';
import { portals } from '../../../tests/pages/unseen/portals';
import { recordForms } from '../../../tests/pages/unseen/record-forms';

afterEach(() => document.body.replaceChildren());

// Of forms with titles that look like any other words, the rest is left to the user.
const leastRight: Readonly<Record<string, number>> = { 'pay-record': 25, 'agency-record': 18, 'booklet-record': 13 };

it.each([...portals, ...furtherPortals, ...recordForms])('fills no wrong field of the form « $name » that it was not made for', (portal) => {
  const { right, asked, wrong, missed } = judgePortal(portal);
  expect(wrong).toEqual([]);
  expect(right + missed.length).toBe(asked);
  expect(right).toBeGreaterThanOrEqual(leastRight[portal.name] ?? Math.ceil(asked * 0.98));
});
