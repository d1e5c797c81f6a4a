const communes = {
  13001: ['MARSEILLE 01'],
  13008: ['MARSEILLE 08'],
  31000: ['TOULOUSE'],
  31300: ['TOULOUSE'],
  33000: ['BORDEAUX'],
  35000: ['RENNES'],
  38000: ['GRENOBLE'],
  44000: ['NANTES'],
  59000: ['LILLE'],
  67000: ['STRASBOURG'],
  69003: ['LYON 03'],
  69007: ['LYON 07'],
  69100: ['VILLEURBANNE'],
  69200: ['VENISSIEUX'],
  69150: ['DECINES-CHARPIEU'],
  75011: ['PARIS 11'],
  92000: ['NANTERRE'],
  93200: ['SAINT-DENIS'],
  '01000': ['BOURG-EN-BRESSE', 'SAINT-DENIS-LES-BOURG'],
};

/** The communes of a postcode, or of any postcode while none is given, as a directory that takes a moment to answer. */
export async function communesOf(postalCode, query) {
  await new Promise((resolve) => setTimeout(resolve, 180));
  const known = communes[postalCode] ?? [...new Set(Object.values(communes).flat())];
  const start = fold(query);
  return known.filter((name) => fold(name).startsWith(start)).slice(0, 8);
}

function fold(text) {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replaceAll(/[\s'’-]+/g, ' ')
    .trim();
}
