import { describe, expect, it } from 'vitest';
import { egestion } from '../portal/egestion';
import { listHelpTargets } from './help-targets';
import { parseHelpCode, resolveHelp } from './resolve-help';

const all = listHelpTargets(egestion);
const idsOf = (text: string, here?: readonly string[]) => resolveHelp(all, text, new Set(here)).targets.map(({ id }) => id);

describe('resolveHelp', () => {
  it.each(['E-07', 'e7', 'E 07', 'e.7', ' E–07 ', 'é07'])('reads « %s » as the code of the collective agreement', (text) => {
    expect(resolveHelp(all, text)).toMatchObject({ is: 'code', targets: [{ id: 'employer.idcc' }] });
  });

  it('knows searches, buttons and documents by their codes too', () => {
    expect(idsOf('F-01')).toEqual(['cfa']);
    expect(idsOf('b9')).toEqual(['save']);
    expect(idsOf('D 2')).toEqual(['convention']);
  });

  it('finds by words of a label or of another wording, the same words first', () => {
    expect(idsOf('siret')[0]).toBe('employer.siret');
    expect(idsOf('APE')[0]).toBe('employer.naf');
    expect(idsOf('date naissance')).toContain('master1.birthDate');
    expect(idsOf('salaire brut')).toEqual(['contract.grossMonthlySalary']);
  });

  it('puts what the page shows first', () => {
    expect(idsOf('siret', ['F-07'])[0]).toBe('training.cfa.siret');
  });

  it('names the three nearest when nothing fits', () => {
    expect(resolveHelp(all, 'E-98')).toMatchObject({ is: 'near' });
    expect(idsOf('E-98')).toEqual(['employer.address.city', 'employer.address.postalCode', 'employer.address.complement']);
    expect(resolveHelp(all, 'conventoin colective').targets).toHaveLength(3);
    expect(idsOf('conventoin colective')).toContain('employer.idcc');
  });

  it('finds nothing for nothing', () => {
    expect(resolveHelp(all, '  ')).toEqual({ is: 'nothing', targets: [] });
    expect(parseHelpCode('siret')).toBeNull();
    expect(parseHelpCode('E-1234')).toBeNull();
  });
});
