import { addMonths, formatFrenchDate, isoDate, type IsoDate } from '../fields/iso-date';
import { retentionYears } from '../law/deposit-deadlines';
import { defineRule } from './define-rule';
import { legalAmount } from './legal-amount';
import { sourced } from './sources';

/** Contracts concluded before 2023 are all kept to the same day. */
const oldContracts = { before: isoDate('2023-01-01'), keptUntil: isoDate('2032-12-31') } as const;

export const keepFiveYears = defineRule({
  id: 'keep-five-years',
  severity: 'info',
  statement: 'L’original signé et les pièces se conservent cinq ans à compter de la signature.',
  source: sourced('Notice 51649 du CERFA 10103 (depuis la notice #07)'),
  mayKnow: ['contract.conclusionDate', 'signature.supportingDocumentsAttestation'],
  mayKnowFacts: ['sentOn', 'hasKeptOriginals'],
  check(values, { sentOn, hasKeptOriginals }) {
    if (sentOn === undefined) return { is: 'inapplicable' };
    if (hasKeptOriginals === true) return { is: 'pass' };
    const conclusion = values['contract.conclusionDate'];
    if (conclusion === null) return { is: 'incomplete', missing: ['contract.conclusionDate'] };
    const last = lastDayKept(conclusion);
    if (last === null) return { is: 'incomplete', missing: [retentionYears.id] };
    return {
      is: 'violation',
      message: `Conservez l’original signé et les pièces jusqu’au ${formatFrenchDate(last)} : le contrat est signé le ${formatFrenchDate(conclusion)}, et ils peuvent être demandés jusque-là.`,
      fields: ['signature.supportingDocumentsAttestation'],
    };
  },
});

function lastDayKept(conclusion: IsoDate): IsoDate | null {
  if (conclusion < oldContracts.before) return oldContracts.keptUntil;
  const years = legalAmount(retentionYears, conclusion);
  return years === null ? null : addMonths(conclusion, years * 12);
}
