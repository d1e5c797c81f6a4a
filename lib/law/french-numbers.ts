/** Writes euros as a French person does: `1 867,02 €`, with no-break spaces. */
export function formatEuros(euros: number): string {
  return `${formatDecimal(euros, 2)}\u00a0€`;
}

/** Writes a percentage without idle zeros: `53 %`, `75,5 %`. */
export function formatPercent(rate: number): string {
  return `${String(rate).replace('.', ',')}\u00a0%`;
}

/** Writes a number with a fixed count of decimals, a comma and no-break spaces between thousands. */
export function formatDecimal(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  const sign = value < 0 ? '-' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}
