import { isoDate } from '../fields/iso-date';
import { rncpActive } from './rncp-active';
import { testRule } from './rule-tester';

const facts = { certifications: { RNCP38428: { activeUntil: isoDate('2026-08-31') }, RNCP15516: { activeUntil: null } } };
const of = (code: string, conclusionDate: string | null) => ({ 'training.rncpCode': code, 'contract.conclusionDate': conclusionDate });

testRule(rncpActive, {
  pass: [
    { when: 'an active record', fields: of('RNCP15516', '2026-09-01'), facts },
    { when: 'signed on its last day', fields: of('RNCP38428', '2026-08-31'), facts },
  ],
  violation: [{ when: 'signed the day after its last day', fields: of('RNCP38428', '2026-09-01'), facts, says: ['RNCP38428', '31/08/2026', '01/09/2026'], marks: ['training.rncpCode'] }],
  incomplete: [
    { when: 'not looked up', fields: of('RNCP11111', '2026-09-01'), facts },
    { when: 'without the directory', fields: of('RNCP38428', '2026-09-01') },
    { when: 'not signed', fields: of('RNCP38428', null), facts },
  ],
  bounds: [['signed on its last day', 'signed the day after its last day']],
});
