import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import type { Finding, Severity } from '../rules/rule';
import { mayBeSetAside, setAside } from './set-aside';

const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  severity,
  message: 'À revoir.',
  fields: ['employer.idcc'],
  source: { reference: 'Guide', url: null, checkedOn: isoDate('2026-11-23'), isSourced: true },
  corrections: [],
  blank: [],
});
const warning = finding('idcc-not-brochure', 'warning');
const info = finding('keep-five-years', 'info');
const blocking = finding('end-after-start', 'blocking');

describe('setAside', () => {
  it('keeps all that nobody has set aside', () => {
    expect(setAside([blocking, warning, info], {})).toEqual({ standing: [blocking, warning, info], ignored: [] });
  });

  it('takes out what was set aside, with its reason', () => {
    const sorted = setAside([blocking, warning, info], { 'idcc-not-brochure': 'Vu avec l’OPCO' });
    expect(sorted).toEqual({ standing: [blocking, info], ignored: [{ finding: warning, reason: 'Vu avec l’OPCO' }] });
  });

  it('lets a rule that speaks twice be set aside twice', () => {
    const sorted = setAside([warning, warning], { 'idcc-not-brochure': 'Vu' });
    expect(sorted.standing).toEqual([]);
    expect(sorted.ignored).toHaveLength(2);
  });

  it('never sets a blocking one aside, whatever the dossier says', () => {
    expect(setAside([blocking], { 'end-after-start': 'Je sais' })).toEqual({ standing: [blocking], ignored: [] });
    expect([mayBeSetAside(blocking), mayBeSetAside(warning), mayBeSetAside(info)]).toEqual([false, true, true]);
  });

  it('takes no name of the language itself for a rule', () => {
    expect(setAside([finding('constructor', 'warning')], {}).ignored).toEqual([]);
  });
});
