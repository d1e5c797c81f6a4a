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
 * Reads the bundled list of communes: three lists, a line `=` between them. Insee numbers: a line `#69` opens a department, then each is
 * written as what it adds to the one before. Names: how many letters are those of the name before (0 to 9), then the rest. Postal codes:
 * `001|002`, without the department's two digits; those of another department are written whole. Throws a RangeError on anything else.
 */
export function parseCommunes(text: string): Communes {
  const byPostalCode = new Map<string, string[]>();
  const byInseeCode = new Map<string, string>();
  const [numbers = [], names = [], postalCodes = [], ...others] = text.split('=\n').map((list) => list.replace(/\n$/, '').split('\n'));
  const codes = inseeCodes(numbers);
  if (others.length > 0 || codes.length !== names.length || codes.length !== postalCodes.length) throw new RangeError('Not the list of communes');
  let name = '';
  for (const [at, code] of codes.entries()) {
    const [, shared = '', rest = ''] = /^(\d)([^|]*)$/.exec(names[at] ?? '') ?? [];
    name = name.slice(0, Number(shared)) + rest;
    const list = postalCodes[at] ?? '';
    if (shared === '' || name === '' || !/^(?:\d+(?:\|\d+)*)?$/.test(list)) throw new RangeError('Not a line of the list of communes');
    // A former commune may bear the code of the one that took its place: the latter comes first.
    if (!byInseeCode.has(code)) byInseeCode.set(code, name);
    const department = code.slice(0, 2);
    for (const written of list.split('|').filter((part) => part !== '')) {
      const postalCode = written.length === 5 ? written : department + written;
      const served = byPostalCode.get(postalCode);
      if (served === undefined) byPostalCode.set(postalCode, [name]);
      else if (!served.includes(name)) served.push(name);
    }
  }
  return { byPostalCode, byInseeCode };
}

function inseeCodes(numbers: readonly string[]): string[] {
  let department = '';
  let number = 0;
  return numbers.flatMap((line) => {
    if (/^#\w\w$/.test(line)) {
      department = line.slice(1);
      number = 0;
      return [];
    }
    if (department === '' || !/^\d{1,3}$/.test(line)) throw new RangeError('Not a number of the list of communes');
    number += Number(line);
    return [department + String(number).padStart(3, '0')];
  });
}

/** Looks up what a contract writes as postal codes; numbers of another shape are left out. */
export function lookUpPostalCodes(communes: Communes, codes: readonly string[]): Readonly<Record<string, PostalCodeFacts>> {
  const written = codes.map((code) => code.replace(/\s/g, '')).filter((code) => /^\d{5}$/.test(code));
  return Object.fromEntries(
    written.map((code): [string, PostalCodeFacts] => [code, { communes: communes.byPostalCode.get(code) ?? [], inseeCommune: communes.byInseeCode.get(code) ?? null }]),
  );
}
