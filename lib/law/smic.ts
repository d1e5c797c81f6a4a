import { amountOn, defineDatedValue, type AmountOn, type DatedValue } from './dated-value';
import { formatDecimal } from './french-numbers';
import type { IsoDate } from '../fields/iso-date';

interface SmicRow {
  readonly from: string;
  readonly until?: string;
  readonly hourly: number;
  /** For 35 hours a week: hourly × 35 × 52 / 12, to the nearest cent. */
  readonly monthly: number;
  /** Null where no figure was read. */
  readonly mayotte: { readonly hourly: number; readonly monthly: number } | null;
  readonly reference: string;
  readonly url?: string;
}

const rows: readonly SmicRow[] = [
  { from: '2021-01-01', until: '2021-09-30', hourly: 10.25, monthly: 1554.58, mayotte: null, reference: 'Décret n° 2020-1598 du 16 décembre 2020', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042677359' },
  { from: '2021-10-01', until: '2021-12-31', hourly: 10.48, monthly: 1589.47, mayotte: null, reference: 'Arrêté du 27 septembre 2021', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044126026' },
  { from: '2022-01-01', until: '2022-04-30', hourly: 10.57, monthly: 1603.12, mayotte: { hourly: 7.98, monthly: 1210.3 }, reference: 'Décret n° 2021-1741 du 22 décembre 2021', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044546647' },
  { from: '2022-05-01', until: '2022-07-31', hourly: 10.85, monthly: 1645.58, mayotte: { hourly: 8.19, monthly: 1242.15 }, reference: 'Arrêté relevant le SMIC au 1er mai 2022', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045602317' },
  { from: '2022-08-01', until: '2022-12-31', hourly: 11.07, monthly: 1678.95, mayotte: { hourly: 8.35, monthly: 1266.42 }, reference: 'Arrêté du 29 juillet 2022', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046113517' },
  { from: '2023-01-01', until: '2023-04-30', hourly: 11.27, monthly: 1709.28, mayotte: { hourly: 8.51, monthly: 1290.68 }, reference: 'Décret relevant le SMIC au 1er janvier 2023' },
  { from: '2023-05-01', until: '2023-12-31', hourly: 11.52, monthly: 1747.2, mayotte: { hourly: 8.7, monthly: 1319.5 }, reference: 'Arrêté relevant le SMIC au 1er mai 2023' },
  { from: '2024-01-01', until: '2024-10-31', hourly: 11.65, monthly: 1766.92, mayotte: { hourly: 8.8, monthly: 1334.67 }, reference: 'Décret relevant le SMIC au 1er janvier 2024' },
  { from: '2024-11-01', until: '2025-12-31', hourly: 11.88, monthly: 1801.8, mayotte: { hourly: 8.98, monthly: 1361.97 }, reference: 'Décret relevant le SMIC au 1er novembre 2024 (sans changement au 1er janvier 2025)' },
  { from: '2026-01-01', until: '2026-05-31', hourly: 12.02, monthly: 1823.03, mayotte: { hourly: 9.33, monthly: 1415.05 }, reference: 'Décret publié le 17 décembre 2025' },
  { from: '2026-06-01', hourly: 12.31, monthly: 1867.02, mayotte: { hourly: 9.56, monthly: 1449.93 }, reference: 'Arrêté du 22 mai 2026 (relèvement automatique, hausse des prix de 2 %)' },
];

/** The law raises the SMIC every 1 January at least. */
const nextRevision = '2027-01-01';

export const smicHourly = smicValue('smic-hourly', 'SMIC horaire', '€ brut par heure', ({ hourly }) => hourly);
export const smicMonthly = smicValue('smic-monthly', 'SMIC mensuel', '€ brut par mois pour 35 heures par semaine', ({ monthly }) => monthly);
export const smicHourlyMayotte = smicValue('smic-hourly-mayotte', 'SMIC horaire à Mayotte', '€ brut par heure', ({ mayotte }) => mayotte?.hourly ?? null);
export const smicMonthlyMayotte = smicValue('smic-monthly-mayotte', 'SMIC mensuel à Mayotte', '€ brut par mois pour 35 heures par semaine', ({ mayotte }) => mayotte?.monthly ?? null);

/** Where the contract is carried out, as far as the SMIC goes. */
export type SmicZone = 'france' | 'mayotte';

/** The monthly SMIC of a zone on a day, for 35 hours a week. */
export function smicMonthlyOn(zone: SmicZone, day: IsoDate): AmountOn<number> {
  return amountOn(zone === 'mayotte' ? smicMonthlyMayotte : smicMonthly, day);
}

/** The zone of an employer's postal code; the ordinary one when it is not known. */
export function smicZoneOf(postalCode: string | null): SmicZone {
  return postalCode?.startsWith('976') === true ? 'mayotte' : 'france';
}

function smicValue(id: string, label: string, unit: string, pick: (row: SmicRow) => number | null): DatedValue {
  const amounts = rows.flatMap((row) => {
    const amount = pick(row);
    const { from, until, reference, url } = row;
    return amount === null ? [] : [{ from, amount, reference, ...(until === undefined ? {} : { until }), ...(url === undefined ? {} : { url }) }];
  });
  return defineDatedValue({ id, label, unit, amounts, show: (amount) => formatDecimal(amount, 2), expectedRevision: nextRevision });
}
