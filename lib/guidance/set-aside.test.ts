import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import type { Finding, Severity } from '../rules/rule';
import { heedRule, mayBeSetAside, setAside } from './set-aside';

const finding = (rule: string, severity: Severity, about = 'employer.idcc=1596'): Finding => ({
  rule,
  severity,
  message: 'À revoir.',
  fields: ['employer.idcc'],
  source: { reference: 'Guide', url: null, checkedOn: isoDate('2026-11-23'), isSourced: true },
  corrections: [],
  blank: [],
  about,
});
const warning = finding('idcc-not-brochure', 'warning');
const info = finding('keep-five-years', 'info');
const blocking = finding('end-after-start', 'blocking');

describe('setAside', () => {
  it('keeps all that nobody has set aside', () => {
    expect(setAside([blocking, warning, info], {})).toEqual({ standing: [blocking, warning, info], ignored: [] });
  });

  it('takes out what was set aside, with its reason', () => {
    const sorted = setAside([blocking, warning, info], { 'idcc-not-brochure employer.idcc=1596': 'Vu avec l’OPCO' });
    expect(sorted).toEqual({ standing: [blocking, info], ignored: [{ finding: warning, reason: 'Vu avec l’OPCO' }] });
  });

  it('lets a rule that speaks twice be set aside twice', () => {
    const sorted = setAside([warning, warning], { 'idcc-not-brochure employer.idcc=1596': 'Vu' });
    expect(sorted.standing).toEqual([]);
    expect(sorted.ignored).toHaveLength(2);
  });

  it('never sets a blocking one aside, whatever the dossier says', () => {
    expect(setAside([blocking], { 'end-after-start employer.idcc=1596': 'Je sais' })).toEqual({ standing: [blocking], ignored: [] });
    expect([mayBeSetAside(blocking), mayBeSetAside(warning), mayBeSetAside(info)]).toEqual([false, true, true]);
  });

  it('hears the rule again once it is about something else', () => {
    const other = finding('idcc-not-brochure', 'warning', 'employer.idcc=3193');
    expect(setAside([other], { 'idcc-not-brochure employer.idcc=1596': 'Vu', 'idcc-not-brochure': 'Vu' }).standing).toEqual([other]);
  });

  it('hears a rule again, and no other, when the user wants to', () => {
    const ignored = { 'idcc-not-brochure employer.idcc=1596': 'Vu', 'idcc-not-brochure employer.idcc=3193': 'Vu', 'idcc-known employer.idcc=1596': 'Vu' };
    expect(heedRule(ignored, 'idcc-not-brochure')).toEqual({ 'idcc-known employer.idcc=1596': 'Vu' });
  });

  it.each([
    ['all', [blocking, warning, info]],
    ['without-info', [blocking, warning]],
    ['blocking', [blocking]],
  ] as const)('leaves standing what is heard at the level « %s »', (level, heard) => {
    expect(setAside([blocking, warning, info], {}, level).standing).toEqual(heard);
  });

  it('still lists what was set aside with a reason, whatever is heard', () => {
    expect(setAside([warning], { 'idcc-not-brochure employer.idcc=1596': 'Vu' }, 'blocking').ignored).toEqual([{ finding: warning, reason: 'Vu' }]);
  });

  it('takes no name of the language itself for a rule', () => {
    expect(setAside([finding('constructor', 'warning')], {}).ignored).toEqual([]);
  });
});
