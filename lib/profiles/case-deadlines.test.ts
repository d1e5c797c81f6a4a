import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { listDeadlines } from './case-deadlines';
import type { CaseFileRecord } from './record';
import { renewCase } from './renew-case';
import { writeCalendar } from './write-calendar';

const caseFile = (values: CaseFileRecord['values']): CaseFileRecord => ({
  id: 'd1',
  name: 'Guéguen, CAP',
  employer: 'e1',
  master1: 'm1',
  master2: null,
  apprentice: 'a1',
  training: 't1',
  values,
});

describe('listDeadlines', () => {
  it.each<[string, CaseFileRecord['values'], readonly string[]]>([
    // Tuesday 1 September 2026: Wednesday, Thursday, Friday, Saturday, Monday.
    ['over a week-end, Saturday counted', { 'contract.type': '11', 'contract.startDate': '2026-09-01' }, ['deposit 2026-09-07']],
    // Monday 9 November 2026: 10, then 12, 13, 14 and 16; the 11th is a holiday, the 15th a Sunday.
    ['over a holiday', { 'contract.type': '21', 'contract.startDate': '2026-11-09' }, ['deposit 2026-11-16']],
    ['of the aid, six months later', { 'contract.type': '11', 'contract.conclusionDate': '2026-08-31' }, ['aid 2027-02-28']],
    ['of an amendment', { 'contract.type': '36', 'contract.startDate': '2026-09-01', 'contract.conclusionDate': '2026-08-31' }, []],
    ['without type', { 'contract.startDate': '2026-09-01' }, []],
    ['without dates', { 'contract.type': '11' }, []],
    ['signed before the aid’s decree', { 'contract.type': '11', 'contract.conclusionDate': '2026-03-07' }, []],
    ['signed on its first day', { 'contract.type': '11', 'contract.conclusionDate': '2026-03-08' }, ['aid 2026-09-08']],
    ['signed on its last day', { 'contract.type': '11', 'contract.conclusionDate': '2026-12-31' }, ['aid 2027-06-30']],
    ['signed after it', { 'contract.type': '11', 'contract.conclusionDate': '2027-01-01' }, []],
    ['on a day that is not', { 'contract.type': '11', 'contract.startDate': '2026-02-31' }, []],
  ])('%s', (_, values, expected) => {
    expect(listDeadlines(caseFile(values)).map(({ id, day }) => `${id} ${day}`)).toEqual(expected);
  });

  it('puts the nearest first', () => {
    const values = { 'contract.type': '11', 'contract.startDate': '2026-09-01', 'contract.conclusionDate': '2026-08-20' };
    expect(listDeadlines(caseFile(values)).map(({ id }) => id)).toEqual(['deposit', 'aid']);
  });
});

describe('writeCalendar', () => {
  const text = writeCalendar(
    [
      {
        id: 'd1',
        name: `Guéguen, CAP ; maçon\n${'é'.repeat(60)}`,
        deadlines: [{ id: 'deposit', day: isoDate('2026-12-31'), title: 'Transmettre le contrat à l’OPCO' }],
      },
    ],
    '20261124T170000Z',
  );

  it('writes a whole day, ended by the next', () => {
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('\r\nUID:deposit-d1@truelle\r\nDTSTAMP:20261124T170000Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes what means something and folds at 75 octets', () => {
    expect(text.replaceAll('\r\n ', '')).toContain(`Transmettre le contrat à l’OPCO : Guéguen\\, CAP \\; maçon\\n${'é'.repeat(60)}\r\n`);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(lengths.filter((length) => length >= 74)).not.toEqual([]);
  });
});

describe('renewCase', () => {
  it('keeps who and how, not what was agreed for one contract', () => {
    const before = caseFile({
      'contract.type': '11',
      'contract.previousContractNumber': '049202409NC0123',
      'contract.startDate': '2024-09-01',
      'contract.conclusionDate': '2024-08-20',
      'contract.endDate': '2026-08-31',
      'contract.wages.year1.period1.rate': 43,
      'contract.grossMonthlySalary': 801.5,
      'training.hours': 800,
      'signature.date': '2024-08-20',
      'contract.weeklyHours': 35,
      'contract.pensionFund': 'PRO BTP',
      'employer.phone': '0199001234',
    });
    expect(renewCase(before, 'd2')).toEqual({
      id: 'd2',
      name: 'Guéguen, CAP (renouvellement)',
      employer: 'e1',
      master1: 'm1',
      master2: null,
      apprentice: 'a1',
      training: null,
      values: { 'contract.weeklyHours': 35, 'contract.pensionFund': 'PRO BTP', 'employer.phone': '0199001234' },
    });
  });
});
