const brokenEvery = 100;

/**
 * A CSV of apprentices as a school would export it, every hundredth line broken: a day that does not exist, a
 * cell too many, in turn. @param {number} lines
 */
export function bigTable(lines) {
  const rows = ['Nom;Prénom;Né(e) le;N°;Voie;Code postal;Commune;Téléphone;Courriel'];
  let broken = 0;
  for (let number = 1; number <= lines; number += 1) {
    const day = String((number % 28) + 1).padStart(2, '0');
    const month = String((number % 12) + 1).padStart(2, '0');
    const cells = [`Guéguen${number}`, `Prénom${number}`, `${day}/${month}/2008`, String(number % 99), 'rue du Frout', '29000', 'Quimper', `06${String(number).padStart(8, '0')}`, `eleve${number}@exemple.invalid`];
    if (number % brokenEvery === 0) {
      broken += 1;
      if (broken % 2 === 0) cells[2] = '31/02/2008';
      else cells.push('de trop');
    }
    rows.push(cells.join(';'));
  }
  const buffer = Buffer.from(`${rows.join('\r\n')}\r\n`, 'utf8');
  return { file: { name: 'rentree.csv', mimeType: 'text/csv', buffer }, broken, lines };
}
