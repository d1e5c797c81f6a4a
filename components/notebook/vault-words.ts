/** How long a passphrase has to wait, as one says it. */
export function sayWait(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const time = seconds > 90 ? `${minutes} minutes` : seconds > 1 ? `${seconds} secondes` : 'une seconde';
  return `Attendez ${time} avant de réessayer.`;
}
