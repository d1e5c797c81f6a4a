import { afterEach, expect, it } from 'vitest';
import { drawPortal } from '../../../tests/pages/unseen/draw-portal';
import { heldOut, tuned, type Portal } from '../../../tests/pages/unseen/portals';
import { identify } from '../../filling/identify';
import { egestion } from '../../portal/egestion';
import { createControlRegistry } from '../control-registry';
import { scanPage } from './scan-page';

afterEach(() => document.body.replaceChildren());

const blocks: Readonly<Record<string, string>> = {
  em: 'employer', ap: 'apprentice', rl: 'legalRepresentative', m1: 'master1', m2: 'master2', ms: 'masters', co: 'contract', mo: 'mode', tr: 'training', cf: 'training.cfa', si: 'training.site',
}; // prettier-ignore

interface Verdict {
  readonly right: number;
  readonly asked: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

function judge(portal: Portal): Verdict {
  document.body.innerHTML = drawPortal(portal);
  const registry = createControlRegistry(0);
  const reading = scanPage({ document, registry });
  const { matches } = identify(reading, egestion, []);
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const control of reading.controls) {
    const handle = registry.query(control.id);
    const elements = [handle?.target, ...(handle?.members ?? [])].flatMap((one) => (one === undefined ? [] : [one, ...one.querySelectorAll('[data-truth]')]));
    const truth = elements.map((one) => one.getAttribute('data-truth')).find((one) => one !== null) ?? '-';
    const meant = truth.replace(/^[a-z0-9]{2}(?=\.)/, (short) => blocks[short] ?? short);
    // One box may ask several fields: « Adresse (n° et rue) ».
    const found = matches.filter((match) => match.control === control.id).map(({ field }): string => field);
    const told = `${portal.name}: ${control.section.map(({ text }) => text).join(' › ')} › ${control.labels[0]?.text ?? ''} [${control.kind}] ${meant}, found ${found.join(' + ')}`;
    if (found.length === 0) missed.push(...(meant === '-' ? [] : [told]));
    else if (found.includes(meant)) right += 1;
    else wrong.push(told);
  }
  return { right, wrong, missed, asked: portal.sections.flatMap(([, lines]) => lines).filter(([field]) => field !== '-').length };
}

// What is reached, in fields out of those asked; the rest is left to the user.
const leastRight: Readonly<Record<string, number>> = { table: 39, terms: 48, tabs: 49, questions: 38, floating: 33, plain: 48, below: 21, columns: 36 };

it.each([...tuned, ...heldOut])('fills no wrong field of the invented portal « $name », and most of the right ones', (portal) => {
  const { right, asked, wrong, missed } = judge(portal);
  expect(wrong).toEqual([]);
  expect(right + missed.length).toBe(asked);
  expect(right).toBeGreaterThanOrEqual(leastRight[portal.name] ?? asked);
});
