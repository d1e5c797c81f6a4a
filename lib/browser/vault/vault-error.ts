/** Why something sealed does not open. */
export type VaultTrouble = 'other-key' | 'damaged' | 'wrong-passphrase';

/** A failure of sealing or opening; holds no value and no key. */
export class VaultError extends Error {
  readonly trouble: VaultTrouble;

  constructor(trouble: VaultTrouble, cause?: unknown) {
    super(`vault: ${trouble}`, { cause });
    this.name = 'VaultError';
    this.trouble = trouble;
  }
}
