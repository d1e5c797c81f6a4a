/** What the national list says of a five-digit number. */
export interface PostalCodeFacts {
  /** Communes served under the code, former ones included; empty when no such postal code exists. */
  readonly communes: readonly string[];
  /** The commune that has this number as its Insee code, when there is one. */
  readonly inseeCommune: string | null;
}

export interface Communes {
  readonly byPostalCode: ReadonlyMap<string, readonly string[]>;
  readonly byInseeCode: ReadonlyMap<string, string>;
}

/**
 * Reads the bundled list of communes: a line `#69` opens a department, then `123Lyon|001|002…` is Insee code 69123 with its
 * postal codes; those of another department are written whole. Throws a RangeError on a line of another shape.
 */
export function parseCommunes(text: string): Communes {
  const byPostalCode = new Map<string, string[]>();
  const byInseeCode = new Map<string, string>();
  let department = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      department = line.slice(1);
      continue;
    }
    const [, code = '', name = '', list = ''] = /^(\d{3})([^|]+)((?:\|\d+)*)$/.exec(line) ?? [];
    if (name === '' || department === '') throw new RangeError('Not a line of the list of communes');
    // A former commune may bear the code of the one that took its place: the latter comes first.
    if (!byInseeCode.has(department + code)) byInseeCode.set(department + code, name);
    for (const written of list.split('|').slice(1)) {
      const postalCode = written.length === 5 ? written : department + written;
      const served = byPostalCode.get(postalCode);
      if (served === undefined) byPostalCode.set(postalCode, [name]);
      else if (!served.includes(name)) served.push(name);
    }
  }
  return { byPostalCode, byInseeCode };
}

/** Looks up what a contract writes as postal codes; numbers of another shape are left out. */
export function lookUpPostalCodes(communes: Communes, codes: readonly string[]): Readonly<Record<string, PostalCodeFacts>> {
  const written = codes.map((code) => code.replace(/\s/g, '')).filter((code) => /^\d{5}$/.test(code));
  return Object.fromEntries(
    written.map((code): [string, PostalCodeFacts] => [code, { communes: communes.byPostalCode.get(code) ?? [], inseeCommune: communes.byInseeCode.get(code) ?? null }]),
  );
}
