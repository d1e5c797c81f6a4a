/** An identifier without the spaces, dots, hyphens and slashes that people group it with, in capitals. */
export function compactCode(text: string): string {
  return text.replace(/[\s.\-‐‑‒–—_/]/g, '').toUpperCase();
}
