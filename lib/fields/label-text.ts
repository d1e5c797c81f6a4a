const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff' };

// What pages add to a label without naming anything: required marks, « (obligatoire) », a help sign at the end.
const noise = /\((?:champ )?(?:obligatoire|facultatif|optionnel|requis)e?\)|[*✱＊]+|\s*[:：]\s*$|\s*(?:\(\?\)|[?？ⓘℹ])\s*$/g;

/**
 * The one way to compare what a page says: lower case, no accent, plain apostrophes and spaces, without required marks.
 * Punctuation and digits stay. Blank when the text holds nothing but noise.
 */
export function foldLabel(text: string): string {
  let folded = text
    .toLowerCase()
    .replace(/[œæßﬁﬂﬀ]/g, (sign) => ligatures[sign] ?? sign)
    // « apprenti·e »: Unicode counts the dot as an accent.
    .replace(/[·•‧]/g, '.')
    .normalize('NFD')
    .replace(/\p{Diacritic}+/gu, '')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded.replace(noise, ' ').replace(/\s+/g, ' ').trim();
  }
  return folded;
}
