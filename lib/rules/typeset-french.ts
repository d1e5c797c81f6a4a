/** Puts the no-break spaces that French typography wants: before : ; ? % € and », after « and n°, between a number and its unit. */
export function typesetFrench(text: string): string {
  return text
    .replace(/ (?=[:;?!»%€])/g, '\u00a0')
    .replace(/(?<=«|n°) /g, '\u00a0')
    .replace(/(?<=\d) (?=(?:ans?|mois|jours?|heures?|minutes?|chiffres?|caractères?)(?!\p{L}))/gu, '\u00a0');
}
