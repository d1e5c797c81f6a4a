/** How long an apprentice's data are kept, as one says it. */
export function sayRetention(retention: number | 'contract-end'): string {
  return retention === 'contract-end'
    ? 'Les données d’un apprenti sont effacées à la fin de son contrat.'
    : `Les données d’un apprenti sont effacées ${retention} jours après l’envoi de son contrat.`;
}
