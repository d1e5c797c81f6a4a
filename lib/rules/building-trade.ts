import { isBtpAgreement } from '../law/agreements';

/** Building and public works in the NAF: construction of buildings, civil engineering, specialised works. */
const buildingDivisions: readonly string[] = ['41', '42', '43'];
/** Landscaping, whose sites count as building sites for the working time of minors. */
const landscapingClass = '8130';

const classOf = (naf: string): string => naf.replace(/\D/g, '').slice(0, 4);

/** Whether a company belongs to building or public works, by its activity or its agreement; `unknown` when neither is known. */
export function isBuildingTrade(naf: string | null, idcc: string | null): boolean | 'unknown' {
  if (naf === null && idcc === null) return 'unknown';
  return (naf !== null && buildingDivisions.includes(classOf(naf).slice(0, 2))) || (idcc !== null && isBtpAgreement(idcc));
}

/** The same, with landscaping: companies whose minors work on sites within R3162-1. */
export function hasBuildingSites(naf: string | null, idcc: string | null): boolean | 'unknown' {
  return naf !== null && classOf(naf) === landscapingClass ? true : isBuildingTrade(naf, idcc);
}
