import { expect, it } from 'vitest';
import { planErasure } from './plan-erasure';
import type { CaseFileRecord, ProfileRecord } from './record';

const person = (id: string, head: string, [lastName, firstName, birthDate]: readonly string[]): ProfileRecord => ({
  id,
  name: `${String(lastName)} ${String(firstName)}`,
  values: { [`${head}.lastName`]: String(lastName), [`${head}.firstName`]: String(firstName), [`${head}.birthDate`]: String(birthDate) },
});
const contract = (id: string, joined: Partial<CaseFileRecord>): CaseFileRecord => ({ id, name: id, employer: null, master1: null, master2: null, apprentice: null, training: null, values: {}, ...joined });

const malo = person('a1', 'apprentice', ['Guéguen', 'Malo', '2009-11-09']);
const holdings = {
  apprentice: [malo, person('a2', 'apprentice', ['GUEGUEN', 'malo', '2009-11-09']), person('a3', 'apprentice', ['Guéguen', 'Malo', '1999-01-01'])],
  master: [person('m1', 'master', ['Guéguen', 'Malo', '2009-11-09']), person('m2', 'master', ['Cadiou', 'Enora', '1980-05-22'])],
  caseFile: [
    contract('d1', { apprentice: 'a1' }),
    contract('d2', { apprentice: 'a3', master1: 'm1', master2: 'm2', values: { 'master1.email': 'malo@exemple.invalid', 'contract.startDate': '2026-09-01' } }),
    contract('d3', { values: { 'apprentice.lastName': 'Guéguen', 'apprentice.firstName': 'Malo' } }),
    contract('d4', { apprentice: 'a3', master1: 'm2' }),
  ],
  entries: [
    { id: 's1', caseFile: 'd1', values: {} },
    { id: 's2', caseFile: null, values: { 'master2.lastName': 'Guéguen', 'master2.firstName': 'Malo' } },
    { id: 's3', caseFile: null, values: { 'apprentice.lastName': 'Cadiou', 'apprentice.firstName': 'Enora' } },
  ],
};

it('finds a person under every spelling and in every place, and leaves the namesake born on another day', () => {
  const plan = planErasure('apprentice', malo, holdings);
  expect(plan.apprentice).toEqual(['a1', 'a2']);
  expect(plan.master).toEqual(['m1']);
  expect(plan.caseFile).toEqual(['d1', 'd3']);
  expect(plan.entries).toEqual(['s1', 's2']);
});

it('keeps the contract of another whose master the person was, without the person', () => {
  const { changed } = planErasure('apprentice', malo, holdings);
  expect(changed).toEqual([contract('d2', { apprentice: 'a3', master2: 'm2', values: { 'contract.startDate': '2026-09-01' } })]);
});

it('takes nobody else when a record gives no whole name', () => {
  const nameless: ProfileRecord = { id: 'a9', name: 'À compléter', values: {} };
  const plan = planErasure('apprentice', nameless, { ...holdings, apprentice: [...holdings.apprentice, nameless] });
  expect(plan).toEqual({ apprentice: ['a9'], master: [], caseFile: [], entries: [], changed: [] });
});
