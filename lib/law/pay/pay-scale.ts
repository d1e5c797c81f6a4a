import type { IsoDate } from '../../fields/iso-date';
import { isBtpManagerAgreement, isBtpPayAgreement } from '../agreements';
import { amountOn, explainOutside } from '../dated-value';
import { btpGrid, legalGrid, type AgeBand, type GridYear, type PayGrid } from './pay-grid';

/** The grids that bind an employer. */
export interface PayScale {
  readonly legal: PayGrid;
  /** Null outside building and public works. */
  readonly btp: PayGrid | null;
  /** The branch grid is presumed, not sure: an agreement of managers. */
  readonly isBtpPresumed: boolean;
}

/** The grids of an agreement on the day whose law applies; a French sentence when the tables do not reach that day. */
export function payScaleOf(idcc: string, day: IsoDate): PayScale | string {
  const legal = amountOn(legalGrid, day);
  if (legal.is !== 'known') return explainOutside(legalGrid, day);
  const isManagers = isBtpManagerAgreement(idcc);
  const btp = isManagers || isBtpPayAgreement(idcc) ? amountOn(btpGrid, day) : null;
  return { legal: legal.amount, btp: btp?.is === 'known' ? btp.amount : null, isBtpPresumed: isManagers };
}

/** Lowest rate that both grids allow. */
export function minimumRate({ legal, btp }: PayScale, band: AgeBand, year: GridYear): number {
  return Math.max(legal[band][year - 1] ?? 0, btp?.[band][year - 1] ?? 0);
}
