/** How well a passphrase would resist somebody who holds the disk. */
export type PassphraseStrength = 'too-weak' | 'weak' | 'fair' | 'strong';

/** Shorter than this, guessing needs no dictionary. */
export const shortestPassphrase = 12;

/**
 * Estimates a passphrase against French and common words, names, dates and keyboard rows; `ownWords` are names that somebody who
 * knows the user would try first. Only `fair` and better is taken. The word lists are loaded with the first call.
 */
export async function estimateStrength(passphrase: string, ownWords: readonly string[] = []): Promise<PassphraseStrength> {
  if (passphrase.length < shortestPassphrase) return 'too-weak';
  const estimator = await (loading ??= loadEstimator());
  // The estimate takes longer with the length; beyond this many characters nothing is left to fear from guessing.
  const { score, guessesLog10 } = estimator.check(passphrase.slice(0, 100), [...ownWords]);
  // Somebody with the disk tries some ten thousand a second: what falls to 10^10 guesses falls within two weeks.
  if (score < 4) return score < 3 ? 'too-weak' : 'weak';
  return guessesLog10 < 14 ? 'fair' : 'strong';
}

export function isTaken(strength: PassphraseStrength): boolean {
  return strength === 'fair' || strength === 'strong';
}

let loading: ReturnType<typeof loadEstimator> | null = null;

async function loadEstimator() {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-fr')]);
  return new ZxcvbnFactory({ dictionary: { ...common.dictionary, ...french.dictionary }, graphs: common.adjacencyGraphs });
}
