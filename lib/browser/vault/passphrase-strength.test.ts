import { describe, expect, it } from 'vitest';
import { estimateStrength, isTaken } from './passphrase-strength';

describe('a passphrase', () => {
  it.each(['', 'Bât1ment!', 'motdepasse123', 'azertyuiop123', '01/09/2026 2026', 'aaaaaaaaaaaaaaaa', 'constructys2026'])('« %s » is not taken', async (passphrase) => {
    expect(isTaken(await estimateStrength(passphrase, ['Constructys']))).toBe(false);
  });

  it.each(['truelle brouette mésange cornouaille', 'K7#vq!tRw2$zPm9x'])('« %s » is taken', async (passphrase) => {
    expect(isTaken(await estimateStrength(passphrase))).toBe(true);
  });

  it('made of the names of the Carnet is not taken', async () => {
    expect(isTaken(await estimateStrength('Guéguen Cornouaille', ['Guéguen', 'Cornouaille']))).toBe(false);
  });

  it('of any length is estimated at once', async () => {
    expect(await estimateStrength('dune '.repeat(4000) + 'Xq7')).toBeDefined();
  });
});
