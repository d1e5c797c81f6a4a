import type { Look } from './define-rule';

/** First contract, new contract after another one, or amendment of a running one. */
export type ContractKind = 'first' | 'succession' | 'amendment';

/** The kind of a type of contract; an empty type counts as a first contract, a code of no list is unknown. */
export function contractKind(type: string | null): ContractKind | 'unknown' {
  if (type === null || type === '11') return 'first';
  if (/^2[1-3]$/.test(type)) return 'succession';
  return /^3[1-8]$/.test(type) ? 'amendment' : 'unknown';
}

/** The same for a box of the page: unknown when it is not there or cannot be read. */
export function contractKindSeen(look: Look<string>): ContractKind | 'unknown' {
  if (look.state === 'empty') return contractKind(null);
  return look.state === 'value' ? contractKind(look.value) : 'unknown';
}
