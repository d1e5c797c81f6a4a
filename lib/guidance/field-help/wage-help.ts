import type { FieldId } from '../../fields/catalogue';
import { noticeParts, type HelpEntry } from './help-entry';

const notice = noticeParts.contract;
const where = 'La grille que Truelle calcule d’après l’âge, la convention et les dates ; le service de paie pour un taux plus élevé';
const years = ['1re', '2e', '3e', '4e'] as const;
const examples = [
  ['01/09/2026', '13/03/2027', '14/03/2027', '31/08/2027'],
  ['01/09/2027', '13/03/2028', '14/03/2028', '31/08/2028'],
  ['01/09/2028', '13/03/2029', '14/03/2029', '31/08/2029'],
  ['01/09/2029', '13/03/2030', '14/03/2030', '31/08/2030'],
] as const;

/** What to put into a cell of the pay table; null for a field that is none. */
export function helpWithWage(field: FieldId): HelpEntry | null {
  const [, year, period, part] = /^contract\.wages\.year([1-4])\.period([12])\.(from|to|rate|base)$/.exec(field) ?? [];
  if (year === undefined || period === undefined || part === undefined) return null;
  const isSecond = period === '2';
  const name = `${years[Number(year) - 1] ?? ''} année${isSecond ? ', seconde période' : ''}`;
  // A second period stands only where the rate changes within a year.
  const when = isSecond ? ' Laissez vide si le taux ne change pas dans l’année.' : year === '1' ? '' : ' Laissez vide si le contrat est fini avant.';
  const [first = '', firstEnd = '', second = '', secondEnd = ''] = examples[Number(year) - 1] ?? [];
  const entries: Readonly<Record<string, readonly [string, string]>> = {
    from: [`Premier jour payé à ce taux, ${name}.${isSecond ? ' C’est le lendemain de la première période, souvent le mois d’un anniversaire.' : ''}`, isSecond ? second : first],
    to: [`Dernier jour payé à ce taux, ${name}. La période suivante commence le lendemain.`, isSecond ? secondEnd : firstEnd],
    rate: [`Le pourcentage versé, ${name}\u00a0: au moins le plus haut des minimums de la loi, de la convention et de l’ancien contrat.`, '50'],
    base: [`Ce dont on prend le pourcentage, ${name}\u00a0: le SMIC, ou dès 21 ans le minimum de la convention (SMC) s’il est plus élevé.`, 'SMIC'],
  };
  const [put = '', example = ''] = entries[part] ?? [];
  return { put: put + when, where, example, notice };
}
