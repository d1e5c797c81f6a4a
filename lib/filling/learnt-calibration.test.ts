import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../fields/iso-date';
import type { Calibration, ControlId, PageReading } from '../fields/reading';
import { egestion } from '../portal/egestion';
import { readCalibrationFile, writeCalibrationFile } from './calibration-file';
import { describedPage } from './described-page';
import { identify } from './identify';
import { addCalibration, learnCalibration } from './learnt-calibration';

const today = parseIsoDate('2026-11-24') ?? (() => { throw new Error('no day'); })(); // prettier-ignore

function learn(reading: PageReading, control: ControlId): Calibration | null {
  return learnCalibration({ reading, control, field: 'employer.idcc', portal: 'egestion', today });
}

describe('learnCalibration', () => {
  const twice = describedPage([{ label: 'Réf. branche', under: ['Société'], value: '1596' }, { label: 'Autre' }, { label: 'Réf. branche *', under: ['Société'] }]);

  it('learns label, titles, kind and rank, and no value', () => {
    expect(learn(twice, '0:3')).toEqual({ portal: 'egestion', field: 'employer.idcc', label: 'Réf. branche *', section: ['Société'], kind: 'text', ordinal: 1, learntOn: '2026-11-24' });
    expect(JSON.stringify(learn(twice, '0:1'))).not.toContain('1596');
  });

  it('is found again on a page drawn anew, with other ids, order and marks', () => {
    const calibration = learn(twice, '0:3');
    const anew = describedPage([{ label: 'Nom' }, { label: 'RÉF. BRANCHE', under: ['Société'] }, { label: 'Réf. branche :', under: ['Société'] }]);
    expect(identify(anew, egestion, calibration === null ? [] : [calibration]).matches).toMatchObject([{ control: '0:3', field: 'employer.idcc', margin: 1 }]);
  });

  it('learns nothing of a password, of what is gone, or of what nothing names', () => {
    expect(learn(describedPage([{ label: 'Code', inputType: 'password' }]), '0:1')).toBeNull();
    expect(learn(twice, '0:9')).toBeNull();
    expect(learn(describedPage([{}]), '0:1')).toBeNull();
  });

  it('takes no statement upon honor for an ordinary answer, neither shown nor from a file', () => {
    const page = describedPage([{ label: 'L’employeur atteste disposer des pièces', kind: 'checkbox', inputType: 'checkbox' }]);
    const show = (field: Calibration['field']) => learnCalibration({ reading: page, control: '0:1', field, portal: 'egestion', today });
    expect(show('apprentice.disabledWorker')).toBeNull();
    const attestation = show('masters.eligibilityAttestation');
    if (attestation === null) throw new Error('nothing learnt');
    const forged: Calibration = { ...attestation, field: 'apprentice.disabledWorker' };
    expect(identify(page, egestion, [forged])).toMatchObject({ lostCalibrations: ['apprentice.disabledWorker'] });
    expect(identify(page, egestion, [forged]).matches.filter(({ field }) => field === 'apprentice.disabledWorker')).toEqual([]);
  });

  it('gives way to what is learnt later of the same field or the same control', () => {
    const first = learn(twice, '0:1');
    const second = learn(twice, '0:3');
    if (first === null || second === null) throw new Error('nothing learnt');
    expect(addCalibration([first], second)).toEqual([second]);
    expect(addCalibration([first], { ...first, field: 'employer.naf' })).toEqual([{ ...first, field: 'employer.naf' }]);
    expect(addCalibration([first], { ...second, field: 'employer.naf' })).toHaveLength(2);
    expect(addCalibration([first], { ...first, portal: 'autre' })).toHaveLength(2);
  });
});

describe('the file of calibrations', () => {
  const one: Calibration = { portal: 'egestion', field: 'employer.idcc', label: 'Réf. branche', section: ['Société'], kind: 'text', ordinal: 0, learntOn: '2026-11-24' };

  it('comes back as it was written', () => {
    expect(readCalibrationFile(writeCalibrationFile([one]))).toEqual({ ok: true, calibrations: [one] });
  });

  it.each([
    ['no JSON', 'bonjour'],
    ['another format', '{"format":"autre","version":1,"calibrations":[]}'],
    ['a later version', writeCalibrationFile([]).replace('1', '2')],
    ['an unknown field', writeCalibrationFile([one]).replace('employer.idcc', 'employer.typo')],
    ['a value slipped in', writeCalibrationFile([one]).replace('"ordinal"', '"value": "1596", "ordinal"')],
    ['a day that does not exist', writeCalibrationFile([one]).replace('2026-11-24', '2026-02-30')],
  ])('is refused whole: %s', (_, content) => {
    expect(readCalibrationFile(content)).toMatchObject({ ok: false });
  });
});
