import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFieldId, type FieldId } from '../../lib/fields/catalogue';
import { isoDate } from '../../lib/fields/iso-date';
import type { Seen } from '../../lib/fields/values';
import { lookUpPostalCodes, parseCommunes } from '../../lib/law/identifiers/communes';
import { rules } from '../../lib/rules';
import { createEvaluator } from '../../lib/rules/evaluate';
import { seeFields } from '../../lib/rules/rule-tester';
import type { CaseFacts } from '../../lib/rules/rule';
import { seenOnForm } from '../e2e/faulty-contracts.mjs';
import { meantValues, readSample } from '../e2e/play-contract.mjs';
import { ruleMutations } from '../fixtures/rule-mutations';

type Seens = Readonly<Partial<Record<FieldId, Seen>>>;

const today = isoDate('2026-11-24');
const sample = readSample();
const communes = parseCommunes(readFileSync(new URL('../../public/data/communes.txt', import.meta.url), 'utf8'));
const sound: readonly Seens[] = sample.caseFiles.map((caseFile) => {
  const shown: readonly (readonly [string, Seen])[] = Object.entries(seenOnForm(meantValues(sample, caseFile), today));
  return Object.fromEntries(shown.filter(([id]) => isFieldId(id)));
});
const evaluator = createEvaluator(rules);

/** Pieces of advice that no page can break: they stand on every contract until the user says that it is so. */
const advice: Readonly<Record<string, Partial<CaseFacts>>> = {
  'master-volunteer-employee': { isMasterVolunteer: true },
  'siret-place-of-work': { hasCheckedPlaceOfWork: true },
  'headcount-whole-company': { hasCheckedHeadcount: true },
};

function factsOf(seen: Seens): CaseFacts {
  const codes = Object.entries(seen).flatMap(([field, state]) => (field.endsWith('.postalCode') && state.state === 'value' ? [String(state.value)] : []));
  return { today, communesOfPostalCode: lookUpPostalCodes(communes, codes) };
}

/** Rules that speak of a contract, in the order of the alphabet. */
function speaking(seen: Seens, facts: Partial<CaseFacts> = {}): readonly string[] {
  const { findings, failed } = evaluator.evaluate(seen, { ...factsOf(seen), ...facts });
  expect(failed).toEqual([]);
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function dossier(place: number): Seens {
  const seen = sound[place];
  if (seen === undefined) throw new RangeError(`The sample has no dossier ${place}`);
  return seen;
}

it('has one mutation for each rule, or a piece of advice that none can break', () => {
  expect([...Object.keys(ruleMutations), ...Object.keys(advice)].sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(Object.entries(ruleMutations))('%s', (id, { dossier: place, changes, facts = {}, also }) => {
  const before = dossier(place);

  it('speaks after its mutation, with its relatives and nobody else', () => {
    const silent = speaking(before);
    expect(silent).not.toContain(id);
    const added = speaking({ ...before, ...seeFields(changes) }, facts).filter((rule) => !silent.includes(rule));
    expect(added).toEqual([id, ...also].sort());
  });

  it('is silent when any part of it is left out', () => {
    const rule = rules.find((one) => one.id === id);
    const speaks = (fields: typeof changes, known: typeof facts): boolean => {
      const seen = { ...before, ...seeFields(fields) };
      return rule?.judge(seen, { ...factsOf(seen), ...known }).is === 'violation';
    };
    expect(speaks(changes, facts)).toBe(true);
    for (const left of Object.keys(changes)) expect(speaks(Object.fromEntries(Object.entries(changes).filter(([field]) => field !== left)), facts), left).toBe(false);
    for (const left of Object.keys(facts)) expect(speaks(changes, Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== left))), left).toBe(false);
  });
});

it.each(Object.entries(advice))('%s stands on every sound contract until the user has answered', (id, answer) => {
  for (const seen of sound) {
    expect(speaking(seen)).toContain(id);
    expect(speaking(seen, answer)).not.toContain(id);
  }
});
